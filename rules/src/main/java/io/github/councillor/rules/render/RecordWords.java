package io.github.councillor.rules.render;

import com.google.common.collect.ImmutableList;
import io.github.councillor.law.Requirement;
import io.github.councillor.rules.report.DutyReport;
import io.github.councillor.rules.report.Phrases;
import io.github.councillor.rules.report.RecordReport;
import io.github.councillor.rules.report.Showing;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences on a councillor's record that every format for people shares. */
final class RecordWords {

    static final String GUIDANCE =
            "A role description is guidance, not law. Which record shows which duty is our reading; how well a duty was"
                    + " met no count can say.";

    /** The order in which duties are told: first what needs an act, last what needs a person. */
    static final ImmutableList<Showing> ORDER =
            ImmutableList.of(Showing.NOT_SHOWN, Showing.CANNOT_TELL, Showing.SHOWN, Showing.JUDGEMENT);

    private RecordWords() {}

    static String title(RecordReport report) {
        return report.authority() + ": " + report.member();
    }

    static String period(RecordReport report) {
        return Phrases.of(report.period().from()) + " to "
                + Phrases.of(report.period().until());
    }

    /** {@code 40 duties: 2 not shown, ...}. */
    static String summary(RecordReport report) {
        return EntryWords.number(report.duties().size(), "duty", "duties") + ": "
                + ORDER.stream()
                        .map(showing -> report.duties(showing).size() + " " + of(showing))
                        .collect(Collectors.joining(", "));
    }

    private static String of(Showing showing) {
        return showing == Showing.CANNOT_TELL ? "that cannot be told" : showing.words();
    }

    static String heading(Showing showing) {
        return switch (showing) {
            case NOT_SHOWN -> "Not shown";
            case CANNOT_TELL -> "Cannot be told from this record";
            case SHOWN -> "Shown";
            case JUDGEMENT -> "For a person to judge";
        };
    }

    /** What the record says of a duty, what to do next, and what is left to a person; a sentence each. */
    static List<String> sentences(DutyReport duty) {
        if (duty.evidence().isEmpty()) {
            return List.of();
        }
        ImmutableList.Builder<String> sentences = ImmutableList.builder();
        sentences.add(EntryWords.capital(duty.because()) + ".");
        if (!duty.next().isEmpty()) {
            sentences.add(duty.next());
        }
        if (!duty.leftToJudge().isEmpty()) {
            sentences.add("For a person to judge: " + duty.leftToJudge() + ".");
        }
        return sentences.build();
    }

    /** The requirements of law that are met, as {@code Local Government Act 1972 s. 85(1)}; empty where none is. */
    static String met(RecordReport report) {
        return FindingWords.met(report.report()).stream()
                .map(Requirement::citation)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    /** How the law was read, marked as our reading. */
    static List<String> readings(RecordReport report) {
        return report.readings().stream()
                .map(reading -> "our reading, on which no judgment was read: " + reading)
                .toList();
    }

    /** By when the next attendance is in time. */
    static List<String> attendBy(RecordReport report) {
        return report
                .attendBy()
                .map(day -> "the next attendance is in time until " + Phrases.of(day)
                        + " (Local Government Act 1972 s. 85(1))")
                .stream()
                .toList();
    }
}
