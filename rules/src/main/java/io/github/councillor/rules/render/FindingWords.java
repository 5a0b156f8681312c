package io.github.councillor.rules.render;

import io.github.councillor.law.Force;
import io.github.councillor.law.Requirement;
import io.github.councillor.rules.report.Answer;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Phrases;
import io.github.councillor.rules.report.Report;
import io.github.councillor.rules.report.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words around findings: verdicts, force, answers, and what is met. */
final class FindingWords {

    private FindingWords() {}

    /** A verdict as a label. */
    static String verdict(Verdict verdict) {
        return EntryWords.capital(verdict.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** So many findings of a verdict. */
    static String count(Verdict verdict, int number) {
        return switch (verdict) {
            case BREACH -> EntryWords.number(number, "breach", "breaches");
            case CANNOT_TELL -> number + " that cannot be told";
            case JUDGEMENT -> EntryWords.number(number, "judgement", "judgements");
        };
    }

    /** So many findings that are answered. */
    static String countAnswered(int number) {
        return EntryWords.number(number, "finding answered", "findings answered");
    }

    /** Who answered a finding, when and why. */
    static String answer(Answer answer) {
        return "Answered by " + answer.by() + " on " + Phrases.of(answer.on()) + ": " + answer.reason();
    }

    /** A force in words. */
    static String force(Force force) {
        return switch (force) {
            case LAW -> "law";
            case CONSTITUTION -> "the council's constitution";
            case GUIDANCE -> "guidance";
        };
    }

    /** The requirements met: considered, and neither found nor answered. */
    static List<Requirement> met(Report report) {
        return met(report.considered(), report.findings(), report.answered());
    }

    /** The requirements met of those considered. */
    static List<Requirement> met(List<Requirement> considered, List<Finding> findings, List<Finding> answered) {
        Set<Requirement> found = new HashSet<>();
        findings.forEach(finding -> found.add(finding.requirement()));
        answered.forEach(finding -> found.add(finding.requirement()));
        return considered.stream()
                .filter(requirement -> !found.contains(requirement))
                .toList();
    }

    /** Whether a requirement is guidance that cites no text: there was none to read. */
    static boolean restsOnNoText(Requirement requirement) {
        return requirement.force() == Force.GUIDANCE
                && requirement.citation().link().isEmpty();
    }

    /** Who owes a requirement, its force, and how sure we are of its text. */
    static String standing(Requirement requirement) {
        return "Owed by " + requirement.bearer().words() + ". " + EntryWords.capital(force(requirement.force()))
                + (restsOnNoText(requirement)
                        ? "."
                        : ", text " + requirement.certainty().word() + ".");
    }
}
