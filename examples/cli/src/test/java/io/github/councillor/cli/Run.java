package io.github.councillor.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One run of the program within this process. */
record Run(int code, String out, String err) {

    static final JsonMapper MAPPER = new JsonMapper();

    /** {@code check-plan} with these arguments. */
    static Run checkPlan(Object... arguments) {
        String[] words = new String[arguments.length + 1];
        words[0] = "check-plan";
        for (int i = 0; i < arguments.length; i++) {
            words[i + 1] = arguments[i].toString();
        }
        return of(words);
    }

    static Run of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintWriter toOut = new PrintWriter(out);
        PrintWriter toErr = new PrintWriter(err);
        int code = Main.run(toOut, toErr, arguments);
        toOut.flush();
        toErr.flush();
        return new Run(code, out.toString(), err.toString());
    }

    /** The lines of the diagnostics. */
    List<String> diagnostics() {
        return err.lines().toList();
    }

    /** Each line of the output, parsed. */
    List<JsonNode> json() {
        return out.lines().map(Run::parsed).toList();
    }

    static JsonNode parsed(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (IOException malformed) {
            throw new AssertionError(line, malformed);
        }
    }

    /** The folder of this module. */
    static Path module() {
        return Path.of(Optional.ofNullable(System.getProperty("basedir")).orElse(""))
                .toAbsolutePath();
    }

    /** The real plans that the rules are tested with. */
    static Path plans() {
        return module().resolve("../../rules/src/test/resources/plans").normalize();
    }

    static Path plan(String name) {
        return plans().resolve(name + ".json");
    }

    static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException unwritten) {
            throw new AssertionError(unwritten);
        }
    }
}
