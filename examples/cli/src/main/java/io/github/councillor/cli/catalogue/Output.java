package io.github.councillor.cli.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.councillor.cli.page.PageWriter;
import io.github.councillor.law.Codes;
import io.github.councillor.rules.report.Library;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where an answer goes, and in which format. */
final class Output {

    /** The formats of an answer. */
    private enum Form {
        TEXT,
        MARKDOWN,
        JSON
    }

    private static final Vocabulary<Form> FORMS =
            Vocabulary.of(List.of(Form.values()), form -> List.of(Codes.of(form)));

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), markdown or json.")
    private String format = "text";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Prints an answer. Nothing found is an answer too: the exit code is 0. */
    int print(Sheet sheet) {
        PrintWriter out = command.commandLine().getOut();
        try {
            switch (FORMS.find("--format", format)) {
                case TEXT -> PageWriter.text().write(sheet.page(), out);
                case MARKDOWN -> PageWriter.markdown().write(sheet.page(), out);
                case JSON -> out.println(json(sheet));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return 0;
    }

    private static String json(Sheet sheet) throws JsonProcessingException {
        ObjectNode document = MAPPER.createObjectNode();
        document.put("schema", sheet.schema());
        document.put("library", Library.VERSION);
        document.setAll(MAPPER.<ObjectNode>valueToTree(sheet.json()));
        return MAPPER.writeValueAsString(document);
    }
}
