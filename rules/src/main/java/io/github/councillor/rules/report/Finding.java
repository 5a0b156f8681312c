package io.github.councillor.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.law.Force;
import io.github.councillor.law.Requirement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a validator has to say about one requirement: the verdict, the place of the fact, the values compared, and words
 * that are made when they are read.
 */
public final class Finding {

    private final Requirement requirement;
    private final Verdict verdict;
    private final Force force;
    private final String pointer;
    private final ImmutableMap<String, Object> values;
    private final Wording wording;
    private final ImmutableList<OtherReading> otherReadings;
    private final Optional<Answer> answer;

    private Finding(
            Requirement requirement,
            Verdict verdict,
            Force force,
            String pointer,
            ImmutableMap<String, Object> values,
            Wording wording,
            ImmutableList<OtherReading> otherReadings,
            Optional<Answer> answer) {
        this.requirement = requirement;
        this.verdict = verdict;
        this.force = force;
        this.pointer = pointer;
        this.values = values;
        this.wording = wording;
        this.otherReadings = otherReadings;
        this.answer = answer;
    }

    /**
     * A finding.
     *
     * @param requirement what was tested
     * @param verdict what was found
     * @param pointer the place of the fact: a JSON Pointer, or the id of a statement or action of the catalogue; empty for
     *     the whole
     * @param values the values compared, by name; every name in the wording is one of them
     * @param wording the words
     */
    public static Finding of(
            Requirement requirement, Verdict verdict, String pointer, Map<String, Object> values, Wording wording) {
        return new Finding(
                requirement,
                verdict,
                requirement.force(),
                pointer,
                ImmutableMap.copyOf(values),
                wording,
                ImmutableList.of(),
                Optional.empty());
    }

    /** This finding as one of guidance, which never says that law is broken. */
    public Finding asGuidance() {
        return new Finding(requirement, verdict, Force.GUIDANCE, pointer, values, wording, otherReadings, answer);
    }

    /** This finding, with what other readings of clear days would have answered. */
    public Finding with(List<OtherReading> others) {
        return new Finding(requirement, verdict, force, pointer, values, wording, ImmutableList.copyOf(others), answer);
    }

    /** This finding, answered. */
    public Finding answered(Answer given) {
        return new Finding(requirement, verdict, force, pointer, values, wording, otherReadings, Optional.of(given));
    }

    /** The requirement. */
    public Requirement requirement() {
        return requirement;
    }

    /** The verdict. */
    public Verdict verdict() {
        return verdict;
    }

    /** Whether law, the council's constitution or guidance speaks. */
    public Force force() {
        return force;
    }

    /** The place of the fact: a JSON Pointer, or an id of the catalogue; empty for the whole. */
    public String pointer() {
        return pointer;
    }

    /** The values compared, by name. */
    public Map<String, Object> values() {
        return values;
    }

    /** What other readings of clear days would have answered; empty where no period is in question. */
    public List<OtherReading> otherReadings() {
        return otherReadings;
    }

    /** The answer that stands in this finding's place, if one was given. */
    public Optional<Answer> answer() {
        return answer;
    }

    /** What is required and what was found, with both sides of the comparison. */
    public String because() {
        return Wording.fill(wording.because(), values);
    }

    /** The next lawful act, with its day; empty where there is none to name. */
    public String remedy() {
        return Wording.fill(wording.remedy(), values);
    }

    /** One paragraph: citation, because, remedy. */
    @Override
    public String toString() {
        String remedy = remedy();
        return requirement.citation() + ": " + because() + (remedy.isEmpty() ? "" : " " + remedy);
    }
}
