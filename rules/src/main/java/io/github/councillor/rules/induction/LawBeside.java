package io.github.councillor.rules.induction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councillor.law.Citation;
import io.github.councillor.law.Term;
import io.github.councillor.law.Terms;
import io.github.councillor.rules.induction.KeyDecisionPath.Worked;
import io.github.councillor.statement.StatementId;
import java.time.LocalDate;
import java.util.List;

/**
 * What the law says beside a statement of a source document: where it asks more than the document tells, or is what the
 * document only points to.
 *
 * @param subject what it is about
 * @param clauses what it says, clause by clause: one sentence
 */
public record LawBeside(Subject subject, List<Clause> clauses) {

    private static final StatementId PLAN = new StatementId("TH-GUIDE", "F-07");
    private static final StatementId DECLARATION = new StatementId("TH-GUIDE", "F-09");
    private static final ImmutableList<StatementId> MEETINGS =
            ImmutableList.of(new StatementId("TH-ROLE", "AC-3"), new StatementId("LAB", "CO-1"));

    /** What the law beside a statement is about. */
    public enum Subject {
        /** When notice of a key decision is given, and what makes a decision key. */
        KEY_DECISIONS,
        /** Pecuniary interests that a councillor must notify. */
        INTERESTS,
        /** Attending the authority's meetings. */
        ATTENDANCE
    }

    /**
     * A clause.
     *
     * @param words its words, ours
     * @param citation where it stands
     */
    public record Clause(String words, Citation citation) {}

    /** Copies the clauses. */
    public LawBeside {
        clauses = ImmutableList.copyOf(clauses);
    }

    /** The law of a day, beside the statements that need it. That on key decisions stands only where there are any. */
    static ImmutableMap<StatementId, LawBeside> of(KeyDecisionPath path, LocalDate day) {
        ImmutableMap.Builder<StatementId, LawBeside> beside = ImmutableMap.builder();
        if (path instanceof Worked worked) {
            beside.put(PLAN, keyDecisions(worked.notice().days(), worked.wards()));
        }
        beside.put(DECLARATION, interests());
        LawBeside attendance =
                attendance(Terms.shipped().timeline(Term.ATTENDANCE).at(day));
        MEETINGS.forEach(statement -> beside.put(statement, attendance));
        return beside.build();
    }

    private static LawBeside keyDecisions(Terms.Value notice, Terms.Value wards) {
        return new LawBeside(
                Subject.KEY_DECISIONS,
                ImmutableList.of(
                        new Clause("The law asks more: " + notice.value() + " clear days", notice.citation()),
                        new Clause(
                                ", and effects on " + wards.value() + " or more wards must be significant",
                                wards.citation())));
    }

    private static LawBeside interests() {
        return new LawBeside(
                Subject.INTERESTS,
                ImmutableList.of(
                        new Clause(
                                "Disclosable pecuniary interests must be notified to the monitoring officer within 28"
                                        + " days beginning with taking office",
                                localism("30")),
                        new Clause("; not doing so without reasonable excuse can be an offence", localism("34"))));
    }

    private static Citation localism(String section) {
        return new Citation(
                "Localism Act 2011",
                "s. " + section,
                "https://www.legislation.gov.uk/ukpga/2011/20/section/" + section);
    }

    private static LawBeside attendance(Terms.Value months) {
        return new LawBeside(
                Subject.ATTENDANCE,
                ImmutableList.of(new Clause(
                        "Who attends no meeting of the authority for " + months.value()
                                + " consecutive months ceases to be a member, unless it approved the reason before",
                        months.citation())));
    }
}
