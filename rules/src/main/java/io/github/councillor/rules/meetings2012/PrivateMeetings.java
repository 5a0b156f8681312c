package io.github.councillor.rules.meetings2012;

import static io.github.councillor.law.Meetings2012.PRIVATE_FURTHER_CONTENTS;
import static io.github.councillor.law.Meetings2012.PRIVATE_FURTHER_PERIOD;
import static io.github.councillor.law.Meetings2012.PRIVATE_NOTICE_PERIOD;
import static io.github.councillor.law.Meetings2012.PRIVATE_NOTICE_REASONS;
import static io.github.councillor.law.Meetings2012.PRIVATE_URGENCY_AGREEMENT;
import static io.github.councillor.law.Meetings2012.PRIVATE_URGENCY_REASONS;
import static io.github.councillor.rules.meetings2012.Outcome.bit;
import static io.github.councillor.rules.meetings2012.Outcome.bits;
import static io.github.councillor.rules.meetings2012.Outcome.given;
import static io.github.councillor.rules.meetings2012.Outcome.unless;
import static io.github.councillor.rules.meetings2012.Outcome.yes;

import com.google.common.collect.ImmutableMap;
import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.notice.PrivateMeeting;
import io.github.councillor.notice.UrgencyAgreement;
import io.github.councillor.plan.PlanFact;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Regulation 5: procedures prior to private meetings. Its clocks run to the meeting, not to the decision. */
final class PrivateMeetings {

    /** The two notices, paragraphs (2) to (5). */
    static final long NOTICES = bits(PRIVATE_NOTICE_PERIOD, PRIVATE_FURTHER_CONTENTS);

    /** The urgency provision, paragraphs (6) and (7), which stands in for the notices. */
    static final long URGENCY = bits(PRIVATE_URGENCY_AGREEMENT, PRIVATE_URGENCY_REASONS);

    private static final String FIRST = "the notice of the intention to meet in private";
    private static final String FURTHER = "the further notice of the intention to meet in private";
    private static final String INSTEAD = ", or seek agreement that the meeting is urgent";
    private static final Period.Names FIRST_NAMES = new Period.Names(FIRST, "the meeting", "Meet in private", INSTEAD);
    private static final Period.Names FURTHER_NAMES =
            new Period.Names(FURTHER, "the meeting", "Meet in private", INSTEAD);
    private static final Reasons REASONS = new Reasons("why the meeting is urgent and cannot reasonably be deferred");
    private static final SpecialUrgency.Before MEETING =
            new SpecialUrgency.Before("the meeting", "is held", "Meet on or after {agreed}, or meet again.");
    private static final DecisionMaker A_BODY = DecisionMaker.body("the body that meets", List.of());
    private static final Fact<DecisionMaker> BODY = Fact.known(A_BODY);

    private PrivateMeetings() {}

    static boolean isUrgent(PrivateMeeting meeting) {
        return meeting.urgency().isKnown();
    }

    /** What is looked at: nothing of what a notice says that was never given. */
    static long considered(PrivateMeeting meeting) {
        if (isUrgent(meeting)) {
            return URGENCY;
        }
        long considered = NOTICES;
        if (meeting.noticeOn().isNone()) {
            considered &= ~bit(PRIVATE_NOTICE_REASONS);
        }
        return meeting.furtherNoticeOn().isNone() ? considered & ~bit(PRIVATE_FURTHER_CONTENTS) : considered;
    }

    static long check(PrivateMeeting meeting, Fact<DecisionPeriod> held, Law law, Counting counting) {
        if (meeting.urgency() instanceof Fact.Known<UrgencyAgreement> urgency) {
            return unless(agreement(urgency.value(), held), PRIVATE_URGENCY_AGREEMENT)
                    | unless(urgencyReasons(urgency.value(), law), PRIVATE_URGENCY_REASONS);
        }
        return unless(firstNotice(meeting, held, law, counting), PRIVATE_NOTICE_PERIOD)
                | unless(firstReasons(meeting), PRIVATE_NOTICE_REASONS)
                | unless(furtherNotice(meeting, held, law, counting), PRIVATE_FURTHER_PERIOD)
                | unless(furtherContents(meeting), PRIVATE_FURTHER_CONTENTS);
    }

    private static Outcome firstNotice(PrivateMeeting meeting, Fact<DecisionPeriod> held, Law law, Counting counting) {
        return meeting.noticeOn().isNone()
                ? Outcome.BREACH
                : Period.outcome(counting.privateNotice(), law.privateNoticeDays(), meeting.noticeOn(), held)
                        .and(Availability.offices(meeting.noticeAtOffices(), meeting.noticeOn(), BODY, law))
                        .and(yes(meeting.noticeOnWebsite()));
    }

    /** A notice that was never given has no reasons to miss. */
    private static Outcome firstReasons(PrivateMeeting meeting) {
        return meeting.noticeOn().isNone() ? Outcome.MET : given(meeting.noticeReasons());
    }

    private static Outcome furtherNotice(
            PrivateMeeting meeting, Fact<DecisionPeriod> held, Law law, Counting counting) {
        return meeting.furtherNoticeOn().isNone()
                ? Outcome.BREACH
                : Period.outcome(counting.privateFurther(), law.privateFurtherDays(), meeting.furtherNoticeOn(), held)
                        .and(Availability.offices(meeting.furtherAtOffices(), meeting.furtherNoticeOn(), BODY, law))
                        .and(yes(meeting.furtherOnWebsite()));
    }

    /** Paragraph (5): representations and the response only where any were received. */
    private static Outcome furtherContents(PrivateMeeting meeting) {
        if (meeting.furtherNoticeOn().isNone()) {
            return Outcome.MET;
        }
        Outcome reasons = given(meeting.furtherReasons());
        return switch (meeting.representationsReceived()) {
            case NO -> reasons;
            case YES -> reasons.and(given(meeting.representations())).and(given(meeting.response()));
            case NOT_STATED ->
                meeting.representations().isKnown() && meeting.response().isKnown()
                        ? reasons
                        : reasons.and(Outcome.CANNOT_TELL);
        };
    }

    /** Paragraph (6): who agreed, and before the meeting. */
    private static Outcome agreement(UrgencyAgreement urgency, Fact<DecisionPeriod> held) {
        return Agreement.outcome(urgency).and(SpecialUrgency.before(urgency, held));
    }

    private static Outcome urgencyReasons(UrgencyAgreement urgency, Law law) {
        return REASONS.outcome(urgency.reasons(), urgency.reasonsAtOffices(), urgency.reasonsOnWebsite(), BODY, law);
    }

    static Finding explain(
            Meetings2012 requirement,
            PrivateMeeting meeting,
            Fact<DecisionPeriod> held,
            Law law,
            Counting counting,
            Teller teller) {
        return switch (requirement) {
            case PRIVATE_NOTICE_PERIOD ->
                notice(
                        requirement,
                        PlanFact.PRIVATE_NOTICE_ON,
                        meeting.noticeOn(),
                        meeting.noticeAtOffices(),
                        meeting.noticeOnWebsite(),
                        FIRST,
                        law,
                        Period.outcome(counting.privateNotice(), law.privateNoticeDays(), meeting.noticeOn(), held),
                        () -> Period.explain(
                                requirement,
                                counting.privateNotice(),
                                counting.compared(),
                                law.privateNoticeDays(),
                                meeting.noticeOn(),
                                held,
                                PlanFact.PRIVATE_NOTICE_ON,
                                FIRST_NAMES,
                                teller),
                        teller);
            case PRIVATE_NOTICE_REASONS ->
                contents(
                        requirement,
                        PlanFact.PRIVATE_NOTICE_REASONS,
                        given(meeting.noticeReasons()),
                        FIRST,
                        "the reasons for meeting in private",
                        teller);
            case PRIVATE_FURTHER_PERIOD ->
                notice(
                        requirement,
                        PlanFact.PRIVATE_FURTHER_ON,
                        meeting.furtherNoticeOn(),
                        meeting.furtherAtOffices(),
                        meeting.furtherOnWebsite(),
                        FURTHER,
                        law,
                        Period.outcome(
                                counting.privateFurther(), law.privateFurtherDays(), meeting.furtherNoticeOn(), held),
                        () -> Period.explain(
                                requirement,
                                counting.privateFurther(),
                                counting.compared(),
                                law.privateFurtherDays(),
                                meeting.furtherNoticeOn(),
                                held,
                                PlanFact.PRIVATE_FURTHER_ON,
                                FURTHER_NAMES,
                                teller),
                        teller);
            case PRIVATE_FURTHER_CONTENTS ->
                contents(
                        requirement,
                        PlanFact.PRIVATE_FURTHER_CONTENTS,
                        furtherContents(meeting),
                        FURTHER,
                        lacking(meeting),
                        teller);
            case PRIVATE_URGENCY_AGREEMENT -> explainAgreement(meeting.urgency().get(), held, teller);
            case PRIVATE_URGENCY_REASONS -> {
                UrgencyAgreement urgency = meeting.urgency().get();
                yield REASONS.explain(
                        requirement,
                        PlanFact.PRIVATE_URGENCY_REASONS,
                        urgency.reasons(),
                        urgency.reasonsAtOffices(),
                        urgency.reasonsOnWebsite(),
                        BODY,
                        law,
                        teller);
            }
            default -> throw new IllegalArgumentException("not of regulation 5: " + requirement.code());
        };
    }

    private static Finding explainAgreement(UrgencyAgreement urgency, Fact<DecisionPeriod> held, Teller teller) {
        return Agreement.outcome(urgency) == agreement(urgency, held)
                ? Agreement.explain(
                        PRIVATE_URGENCY_AGREEMENT, PlanFact.PRIVATE_AGREED_BY, urgency, "the meeting", teller)
                : SpecialUrgency.explainBefore(
                        PRIVATE_URGENCY_AGREEMENT, PlanFact.PRIVATE_AGREED_BY, urgency, held, MEETING, teller);
    }

    /** Part of the matter is expected to be private, and nothing is said of a private meeting. */
    static Finding explainUnstated(Teller teller) {
        return teller.missing(
                PRIVATE_NOTICE_PERIOD,
                PlanFact.PRIVATE_MEETING,
                "whether the meeting is private, and whether that notice was given",
                "part of this matter is expected to be private; " + FIRST
                        + " must be available for 28 clear days before a private meeting");
    }

    /** The gravest of what a notice must be: early enough, at the offices, on the website. */
    private static Finding notice(
            Meetings2012 requirement,
            PlanFact about,
            Fact<LocalDate> published,
            YesNo atOffices,
            YesNo onWebsite,
            String document,
            Law law,
            Outcome period,
            Supplier<Finding> explainPeriod,
            Teller teller) {
        Outcome offices = Availability.offices(atOffices, published, BODY, law);
        Outcome website = yes(onWebsite);
        if (period.compareTo(offices) >= 0 && period.compareTo(website) >= 0) {
            return explainPeriod.get();
        }
        return offices.compareTo(website) >= 0
                ? Availability.explainOffices(requirement, offices, about, document, published, law, teller)
                : Availability.explainWebsite(requirement, website, about, document, teller);
    }

    private static String lacking(PrivateMeeting meeting) {
        Outcome all = furtherContents(meeting);
        if (given(meeting.furtherReasons()) == all) {
            return "the reasons for meeting in private";
        }
        return given(meeting.representations()) == all || meeting.representationsReceived() == YesNo.NOT_STATED
                ? "any representations received that the meeting should be open"
                : "the response to the representations received";
    }

    private static Finding contents(
            Meetings2012 requirement, PlanFact about, Outcome outcome, String document, String what, Teller teller) {
        return outcome == Outcome.BREACH
                ? teller.tell(
                        requirement,
                        outcome,
                        about,
                        ImmutableMap.of("document", document, "what", what),
                        new Wording(
                                "{document} must state {what}, but it does not.",
                                "Publish a notice that does, and let the clear days run from it."))
                : teller.missing(requirement, about, "whether it does", document + " must state " + what);
    }
}
