package io.github.councillor.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.councillor.authority.Constitutions;
import io.github.councillor.fact.Fact;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No text can keep a reader busy: each is given a mebibyte of what its patterns like best, and must answer within a second
 * of its own computing time, without running out of stack.
 */
class ResourceLimitsTest {

    private static final int LENGTH = 1024 * 1024;
    private static final long SECOND = 1_000_000_000;

    private static DynamicTest hostile(String name, Function<String, ?> reader, String... pieces) {
        return DynamicTest.dynamicTest(name, () -> {
            for (String piece : pieces) {
                for (String ends : List.of("|", "(|)", "£1|x")) {
                    String[] around = ends.split("\\|", -1);
                    within(reader, around[0] + piece.repeat(LENGTH / piece.length() - 1) + around[1]);
                }
            }
        });
    }

    private static void within(Function<String, ?> reader, String text) {
        long nanoseconds = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            var thread = ManagementFactory.getThreadMXBean();
            long begun = thread.getCurrentThreadCpuTime();
            assertThat(reader.apply(text)).isNotNull();
            return thread.getCurrentThreadCpuTime() - begun;
        });
        assertThat(nanoseconds).as("%s... for", text.substring(0, 40)).isLessThan(SECOND);
    }

    @TestFactory
    Stream<DynamicTest> every_reader_answers_within_a_second_whatever_it_is_given() {
        return Stream.of(
                hostile(
                        "period",
                        DatePhrase::period,
                        "1 march 2024 to ",
                        "between 1 and ",
                        " 10.00 am",
                        "monday, ",
                        "not before 1 march 2024 and ",
                        " and not after 1 march 2024",
                        "1 - ",
                        "1st-",
                        "1 "),
                hostile("day", DatePhrase::day, "not to be made before ", "11/", "march ", "\u0130"),
                hostile("leading", DatePhrase::leading, " ", "; (", "20/02/2024"),
                hostile(
                        "wards",
                        WardsPhrase::read,
                        "all wards in ",
                        ";",
                        "a; ",
                        "(All Wards) ",
                        "None; ",
                        "\u0130",
                        "wards ",
                        "at least ",
                        "2 or more ",
                        "/",
                        "all wards "),
                hostile("sums", MoneyPhrase::all, "£1,111", ",111", "1", "0", "£", "£1 ", "£1-", ".1"),
                hostile(
                        "one sum",
                        MoneyPhrase::one,
                        ".111",
                        "£1 to ",
                        "£1.",
                        "1.111,",
                        "up to a maximum of ",
                        "not more than ",
                        "not ",
                        "1+",
                        "or more "),
                hostile(
                        "key reason",
                        KeyReasonPhrase::read,
                        "more than 1 electoral ",
                        "at least 2 or more ",
                        "1",
                        "£1 "),
                hostile("decision type", DeclaredPhrase::ofType, "non-", "-", "non--", "key - ", "not a key ", "()"),
                hostile("title", DeclaredPhrase::inTitle, " -", "- ", " ", " - key decision", "\u0130"),
                hostile(
                        "standing",
                        StandingPhrase::read,
                        "recomm",
                        "no longer ",
                        "withdrawn ",
                        "item was ",
                        "decision ",
                        ";",
                        "\u0130"),
                hostile(
                        "restriction",
                        RestrictionPhrase::read,
                        "not exempt ",
                        "open/exempt: ",
                        "part ii",
                        "un-",
                        "()",
                        "open ",
                        "open and ",
                        "public to the press and public ",
                        " -",
                        "no exemptions apply ",
                        "none of the "),
                hostile(
                        "urgency",
                        UrgencyReasonPhrase::read,
                        "the ",
                        "this is not ",
                        "was included on the ",
                        "28 days' notice ",
                        "none. ",
                        "no reason given ",
                        "-",
                        "see report "),
                hostile(
                        "procedure in a title",
                        ProcedurePhrase::inTitle,
                        "general exception ",
                        "special urgency and ",
                        "rule 15 and 16 ",
                        "notice of ",
                        " - ",
                        "(",
                        ": ",
                        "\u0130"),
                hostile(
                        "procedure",
                        ProcedurePhrase::read,
                        "regs 10 and ",
                        "28 clear days notice was ",
                        "no ",
                        "rule 15 ",
                        "urgent, ",
                        "no urgent or ",
                        "non urgent ",
                        "\u0130"),
                hostile(
                        "maker",
                        MakerPhrase::read,
                        "full council ",
                        "the ",
                        "group ",
                        "leader of the ",
                        "council or ",
                        "in consultation ",
                        "cabinet ",
                        "planning ",
                        "employment and ",
                        "planning committee ",
                        "(a)"),
                hostile(
                        "council itself",
                        label -> CouncilName.isItself(label, label),
                        "city council of the ",
                        "borough ",
                        "of ",
                        "\u0130"),
                hostile("council", CouncilName::kind, "city and county of ", "combined county ", "parish ", "\u0130"),
                hostile("note", Noted::split, "()", "(a) ", "((a)", "(a))", "(", ")", "\u00a0"),
                hostile("note of a title", Noted::ofTitle, "()", "title ", "(title)", "(", ")"),
                hostile("constitution", Constitutions::of, "(", "(a", "()", "of the ", "& ", "\u0130"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBC ", "12 March 2024 ", "\u0000", "\ud83c\udf33", "; "})
    void ten_thousand_characters_that_cannot_be_read_are_quoted_whole(String piece) {
        String text = "x" + piece.repeat(10_000 / piece.length());

        assertThat(List.of(
                        DatePhrase.period(text),
                        DatePhrase.day(text),
                        DeclaredPhrase.ofType(text),
                        StandingPhrase.read(text),
                        RestrictionPhrase.read(text),
                        MoneyPhrase.one(text)))
                .containsOnly(Fact.unread(text));
    }
}
