package io.github.councillor.rules.meetings2012;

import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.rules.report.Verdict;
import java.util.List;

/** What the test of one requirement answers, best first. */
enum Outcome {
    /** Met. */
    MET,
    /** Left to a person. */
    JUDGEMENT,
    /** A fact is missing. */
    CANNOT_TELL,
    /** Not met. */
    BREACH;

    /** A fact that must be there: given, absent, or not known. A blank text, or a list of such, is given and says nothing. */
    static Outcome given(Fact<?> fact) {
        if (fact instanceof Fact.Known<?> known) {
            return isBlank(known.value()) ? BREACH : MET;
        }
        return fact.isNone() ? BREACH : CANNOT_TELL;
    }

    private static boolean isBlank(Object value) {
        if (value instanceof String text) {
            return text.isBlank();
        }
        if (!(value instanceof List<?> list)) {
            return false;
        }
        for (int i = 0; i < list.size(); i++) {
            if (!isBlank(list.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Something that must be so. */
    static Outcome yes(YesNo answer) {
        return answer == YesNo.YES ? MET : answer == YesNo.NO ? BREACH : CANNOT_TELL;
    }

    /** The graver of the two: both are required. */
    Outcome and(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The verdict of a finding. */
    Verdict verdict() {
        return switch (this) {
            case JUDGEMENT -> Verdict.JUDGEMENT;
            case CANNOT_TELL -> Verdict.CANNOT_TELL;
            case BREACH -> Verdict.BREACH;
            case MET -> throw new IllegalStateException("what is met is no finding");
        };
    }

    /** The requirement's bit, unless it is met. */
    static long unless(Outcome outcome, Meetings2012 requirement) {
        return outcome == MET ? 0 : bit(requirement);
    }

    /** The requirement's bit. */
    @SuppressWarnings("EnumOrdinal") // bits are made and read within one run, never kept
    static long bit(Meetings2012 requirement) {
        return 1L << requirement.ordinal();
    }

    /** The bits of several requirements. */
    static long bits(Meetings2012 first, Meetings2012 last) {
        return (bit(last) << 1) - bit(first);
    }
}
