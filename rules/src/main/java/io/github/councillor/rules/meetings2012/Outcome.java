package io.github.councillor.rules.meetings2012;

import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.rules.report.Verdict;

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

    /** A fact that must be there: given, absent, or not known. */
    static Outcome given(Fact<?> fact) {
        return fact.isKnown() ? MET : fact.isNone() ? BREACH : CANNOT_TELL;
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
