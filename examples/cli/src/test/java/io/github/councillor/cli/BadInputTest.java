package io.github.councillor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own with a heap of 128 MB, fed what it must refuse and what it must not. */
class BadInputTest {

    private static final int LIMIT = 16 * 1024 * 1024;

    @TempDir
    private Path folder;

    private record Fed(int code, Path out, List<String> err) {}

    private Fed run(Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "check-plan"));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Fed(process.exitValue(), out, Files.readAllLines(err));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String repeated(String head, String unit, String tail, int length) {
        return head + unit.repeat((length - head.length() - tail.length()) / unit.length()) + tail;
    }

    private static String numbered(String head, String before, String after, int count, String tail) {
        StringBuilder text = new StringBuilder(head);
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : ",")
                    .append(before)
                    .append(Integer.toHexString(i))
                    .append(after);
        }
        return text.append(tail).toString();
    }

    @Test
    void every_file_over_a_limit_or_that_is_no_plan_gets_one_clear_line() throws Exception {
        String text = "a".repeat(1024 * 1024);
        byte[] random = new byte[5_000];
        new Random(2012).nextBytes(random);
        List<Path> files = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        record Case(String name, byte[] bytes, String line) {}
        List<Case> cases = List.of(
                new Case(
                        "long",
                        " ".repeat(LIMIT + 1).getBytes(StandardCharsets.UTF_8),
                        "the document: found more than 16777216 bytes, expected a file of at most 16 MiB"),
                new Case(
                        "brackets",
                        "[".repeat(LIMIT).getBytes(StandardCharsets.UTF_8),
                        "the document: found a list, expected an object"),
                new Case(
                        "brackets-within",
                        utf8(repeated("{\"items\":", "[", "", LIMIT)),
                        "line 1: found nesting deeper than 64 levels, expected at most 64 levels"),
                new Case(
                        "empty-objects",
                        utf8(repeated("{\"items\":[{}", ",{}", "]}", LIMIT)),
                        "/items: found more than 20000 entries, expected at most 20000 entries"),
                new Case(
                        "objects-beside",
                        utf8(repeated("{\"x\":[{}", ",{}", "]}", LIMIT)),
                        "the document: found more values than may stand here, expected at most 50000"),
                new Case(
                        "fields-beside",
                        utf8(numbered("{", "\"", "\":1", 900_000, "}")),
                        "the document: found more values than may stand here, expected at most 50000"),
                new Case(
                        "fields-of-entry",
                        utf8(numbered("{\"items\":[{", "\"", "\":1", 900_000, "}]}")),
                        "/items/0: found more values than may stand here, expected at most 10000"),
                new Case(
                        "texts-of-entry",
                        utf8(numbered("{\"items\":[{},{\"documents\":[", "\"", "\"", 900_000, "]}]}")),
                        "/items/1: found more values than may stand here, expected at most 10000"),
                new Case(
                        "text-too-long",
                        utf8("{\"items\":[{\"title\":\"" + text + "a\"}]}"),
                        "line 1: found a text longer than 1048576 characters, expected at most 1048576 characters"),
                new Case(
                        "name-too-long",
                        utf8("{\"items\":[{\"" + "a".repeat(1_001) + "\":1}]}"),
                        "line 1: found a field name longer than 1000 characters, expected at most 1000 characters"),
                new Case(
                        "number-too-long",
                        utf8("{\"items\":[{\"x\":" + "9".repeat(100_000) + "}]}"),
                        "line 1: found a number longer than 100 figures, expected at most 100 figures"),
                new Case(
                        "nul",
                        utf8("{\"items\":[{\"title\":\"a\0b\"}]}"),
                        "line 1: found a control character inside a string, expected it escaped, as \\u0009"),
                new Case("nuls", new byte[1_000], "line 1: found bytes that are not UTF-8, expected text in UTF-8"),
                new Case(
                        "not-utf8",
                        "{\"items\":[\n{\"title\":\"\u00e9\"}]}".getBytes(StandardCharsets.ISO_8859_1),
                        "line 2: found bytes that are not UTF-8, expected text in UTF-8"),
                new Case("random", random, "found bytes that are not UTF-8, expected text in UTF-8"),
                new Case("empty", new byte[0], "line 1: found an empty file, expected a JSON object"),
                new Case("null", utf8("null"), "the document: found null, expected an object"),
                new Case(
                        "object",
                        utf8("{}"),
                        "the document: found an object without items and without \"councillor\", expected a plan:"
                                + " items as published, or \"councillor\": \"plan/1\" with entries"),
                new Case(
                        "html",
                        utf8("<!DOCTYPE html>\r\n<html lang=\"en-GB\"><body class=\"mgBody\"></body></html>"),
                        "line 1: found text that is not JSON: Unexpected character ('<' (code 60)), expected JSON"),
                new Case(
                        "csv",
                        utf8("title,due\r\nRoad,2020-01-01\r\n"),
                        "line 1: found text that is not JSON: Unrecognized token 'title', expected JSON"),
                new Case(
                        "comment",
                        utf8("// plan\n{\"items\":[]}"),
                        "line 1: found text that is not JSON: Unexpected character ('/' (code 47)): maybe a"
                                + " (non-standard) comment?, expected JSON"),
                new Case(
                        "truncated",
                        utf8("{\"items\":[\n{\"title\":\"x"),
                        "line 2: found the end of the file, expected the rest of the document"),
                new Case(
                        "twice",
                        utf8("{\"items\":[{\"title\":\"a\",\n\"title\":\"b\"}]}"),
                        "line 2: found the field \"title\" twice, expected every field once"),
                new Case(
                        "surrogate-in-name",
                        utf8("{\"\\ud800\":1,\"items\":[]}"),
                        "line 1: found text that is not JSON: Broken surrogate pair in field name: expected '\\' to"
                                + " start low surrogate, got 0x22, expected JSON"),
                new Case(
                        "surrogate",
                        utf8("{\"items\":[{\"title\":\"lone \\ud800\"}]}"),
                        "/items/0/title: found a text with half a character: \"lone \ufffd\", expected both halves of a"
                                + " surrogate pair"),
                new Case(
                        "nul-escaped",
                        utf8("{\"items\":[{\"title\":\"a\\u0000b\"}]}"),
                        "/items/0/title: found a text with a NUL: \"a\ufffdb\", expected a text without"));
        for (Case one : cases) {
            files.add(file(one.name(), one.bytes()));
            expected.add(one.line());
        }
        Fed fed = run(files.toArray());
        assertThat(fed.code()).isEqualTo(2);
        assertThat(fed.out()).isEmptyFile();
        assertThat(fed.err()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(fed.err().get(i))
                    .startsWith("councillor: " + files.get(i) + ": ")
                    .endsWith(expected.get(i));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void odd_values_that_are_still_json_are_reported_and_not_lost() throws Exception {
        Path odd = file("odd.json", """
                {"council": "\\ufffd Council", "items": [
                 {"title": "tree \\ud83c\\udf33 and \\ufffe", "amount": "£%s", "x": 1e999999999, "y": 1.10},
                 {"wards": "99999999999999999999 wards", "decision_due": "31/02/2021", "notice_published": "00/00/0000"}]}
                """.formatted("9".repeat(100_000)));
        Fed fed = run("--format", "json", odd);
        assertThat(fed.err()).isEmpty();
        assertThat(fed.code()).isLessThan(2);
        assertThat(Files.readString(fed.out()))
                .contains("\"written\":\"1E+999999999\"")
                .contains("\"written\":\"1.10\"")
                .contains("\"written\":\"31/02/2021\"");
    }

    @Test
    void a_text_at_the_limit_is_read() throws Exception {
        Fed fed = run(file("text.json", "{\"items\":[{\"title\":\"" + "a".repeat(1024 * 1024) + "\"}]}"));
        assertThat(fed.err()).isEmpty();
        assertThat(fed.code()).isLessThan(2);
    }

    @Test
    void a_good_file_at_the_limits_is_checked_in_128_megabytes() throws Exception {
        Path full = full();
        for (String format : List.of("text", "json")) {
            Fed fed = run("--format", format, full);
            assertThat(fed.err()).isEmpty();
            assertThat(fed.code()).isOne();
            assertThat(Files.size(fed.out())).isGreaterThan(LIMIT);
            Files.delete(fed.out());
        }
    }

    /** 20,000 items with every field a page has, a byte or so short of 16 MiB, each with too few days. */
    private Path full() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(LIMIT);
        bytes.writeBytes(utf8("{\"council\":\"Example Council\",\"items\":["));
        int room = (LIMIT - bytes.size() - 2) / 20_000;
        for (int i = 0; i < 20_000; i++) {
            String item = """
                    {"title":"Decision %d ~","notice_published":"03/02/2020","decision_due":"18 Feb 2020",\
                    "decision_maker":"Executive Board","decision_type":"Key","anticipated_restriction":"Open",\
                    "wards":"(All Wards);","key_reason":"Expenditure >£200,000 and Affects more than 1 ward;",\
                    "amount":"£3,000,000 (description)","status":"For Determination","lead_member":"Portfolio Holder",\
                    "contact_role":"Director","documents":["Report","Appendix A"],"extra_fields":{"Service":"X"},\
                    "urgency_flag":false,"other_due":[{"due":"3 Mar 2020","by":"Council"}]}""".formatted(i);
            int padding = room - utf8(item).length - 1;
            bytes.writeBytes(utf8((i == 0 ? "" : ",") + item.replace("~", "x".repeat(padding + 1))));
        }
        bytes.writeBytes(utf8("]}"));
        assertThat(bytes.size()).isBetween(LIMIT - 40_000, LIMIT);
        return file("full.json", bytes.toByteArray());
    }

    @Test
    void a_good_file_beside_bad_ones_is_still_reported_in_utf8_whatever_the_locale() throws Exception {
        Path bad = file("bad.json", "[".repeat(LIMIT));
        Path good = file("good.json", Plans.published("Example Council", "{\"title\": \"Caf\u00e9 \u00a35\"}"));
        Fed fed = run(bad, good, bad);
        assertThat(fed.code()).isEqualTo(2);
        assertThat(fed.err()).hasSize(2);
        assertThat(Files.readString(fed.out())).contains("Caf\u00e9 \u00a35");
        assertThat(Collections.frequency(fed.err(), fed.err().get(0))).isEqualTo(2);
    }
}
