package io.github.councillor.rules.json;

import io.github.councillor.json.RefusedInput;
import io.github.councillor.json.StrictDocument;
import io.github.councillor.law.Requirements;
import io.github.councillor.rules.report.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads a file of answers to judgements, schema {@code answers/1}. */
public final class AnswersFile {

    private AnswersFile() {}

    /**
     * Reads answers.
     *
     * @param in JSON in UTF-8
     * @throws IOException when the stream cannot be read
     * @throws RefusedInput when the document is refused; it names the place, what was found and what was expected
     */
    public static List<Answer> read(InputStream in) throws IOException {
        StrictDocument document = StrictDocument.read(in, "answers/1", "answers");
        return document.list(
                "answers",
                row -> new Answer(
                        row.word("requirement", Requirements::named, "the codes of LAW.md"),
                        row.textOr("entry", ""),
                        row.text("by"),
                        row.day("on"),
                        row.text("reason")));
    }
}
