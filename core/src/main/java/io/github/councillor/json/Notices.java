package io.github.councillor.json;

import io.github.councillor.decision.Route;
import io.github.councillor.fact.Fact;
import io.github.councillor.law.Codes;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionMaker.Place;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.notice.ExceptionNotice;
import io.github.councillor.notice.Incumbency;
import io.github.councillor.notice.KeyDecisionNotice;
import io.github.councillor.notice.OfficeHolder;
import io.github.councillor.notice.PrivateMeeting;
import io.github.councillor.notice.ScrutinyInformed;
import io.github.councillor.notice.UrgencyAgreement;
import java.time.LocalDate;
import java.util.Optional;

/** The notices and agreements of an entry, in our own shape. */
final class Notices {

    private Notices() {}

    /** The notice; empty where absent, and one that was never published where it is null. */
    static Optional<KeyDecisionNotice> notice(Cursor entry) {
        Optional<Cursor> object = entry.object("notice");
        if (object.isEmpty()) {
            return entry.has("notice")
                    ? Optional.of(KeyDecisionNotice.builder()
                            .publishedOn(Fact.<LocalDate>none())
                            .build())
                    : Optional.empty();
        }
        Cursor notice = object.get();
        KeyDecisionNotice read = KeyDecisionNotice.builder()
                .publishedOn(notice.dayFact("publishedOn"))
                .declaresKeyDecision(notice.yesNo("declaresKeyDecision"))
                .matter(notice.textFact("matter"))
                .decisionMaker(maker(notice, "decisionMaker"))
                .decisionPeriod(period(notice, "decisionPeriod"))
                .documents(notice.textsFact("documents"))
                .inspectionAddress(notice.textFact("inspectionAddress"))
                .otherDocumentsMayFollow(notice.yesNo("otherDocumentsMayFollow"))
                .requestProcedure(notice.textFact("requestProcedure"))
                .atOffices(notice.yesNo("atOffices"))
                .onWebsite(notice.yesNo("onWebsite"))
                .partlyPrivate(notice.yesNo("partlyPrivate"))
                .givesExemptInformation(notice.yesNo("givesExemptInformation"))
                .build();
        notice.nothingElse();
        return Optional.of(read);
    }

    /** The route: special urgency or the general exception where one is given, else the notice. */
    static Route route(Cursor entry, Optional<KeyDecisionNotice> notice) {
        Optional<Cursor> exception = entry.object("exception");
        Optional<Cursor> urgency = entry.object("urgency");
        if (exception.isPresent() && urgency.isPresent()) {
            throw RefusedInput.at(
                    entry.pointerTo("urgency"),
                    "an urgency agreement beside an exception notice",
                    "the one that the decision relied on");
        }
        Optional<Route> displacing = exception.isPresent()
                ? exception.map(record -> new Route.GeneralException(exception(record)))
                : urgency.map(record -> new Route.SpecialUrgency(agreement(record)));
        if (displacing.isEmpty()) {
            return new Route.OrdinaryNotice(
                    notice.orElseGet(() -> KeyDecisionNotice.builder().build()));
        }
        return notice.filter(given -> given.publishedOn().isKnown())
                .<Route>map(given -> new Route.NoticeWithSign(given, displacing.get()))
                .orElseGet(displacing::get);
    }

    private static ExceptionNotice exception(Cursor exception) {
        ExceptionNotice read = ExceptionNotice.builder()
                .informed(exception
                        .word("informed", Notices::informed, "scrutiny-chair, each-member, nobody, not-stated")
                        .orElse(ScrutinyInformed.NOT_STATED))
                .availableOn(exception.dayFact("availableOn"))
                .atOffices(exception.yesNo("atOffices"))
                .onWebsite(exception.yesNo("onWebsite"))
                .reasons(exception.textFact("reasons"))
                .reasonsAtOffices(exception.yesNo("reasonsAtOffices"))
                .reasonsOnWebsite(exception.yesNo("reasonsOnWebsite"))
                .build();
        exception.nothingElse();
        return read;
    }

    static UrgencyAgreement agreement(Cursor agreement) {
        UrgencyAgreement read = UrgencyAgreement.builder()
                .agreedBy(agreement
                        .word(
                                "agreedBy",
                                Notices::officeHolder,
                                "scrutiny-chair, authority-chair, authority-vice-chair, another, nobody, not-stated")
                        .orElse(OfficeHolder.NOT_STATED))
                .agreedOn(agreement.dayFact("agreedOn"))
                .scrutinyChair(incumbency(agreement, "scrutinyChair"))
                .authorityChair(incumbency(agreement, "authorityChair"))
                .reasons(agreement.textFact("reasons"))
                .reasonsAtOffices(agreement.yesNo("reasonsAtOffices"))
                .reasonsOnWebsite(agreement.yesNo("reasonsOnWebsite"))
                .build();
        agreement.nothingElse();
        return read;
    }

    /** The private meeting; none where null: no meeting is held in private. */
    static Fact<PrivateMeeting> privateMeeting(Cursor entry) {
        Optional<Cursor> object = entry.object("private");
        if (object.isEmpty()) {
            return entry.has("private") ? Fact.none() : Fact.unstated();
        }
        Cursor meeting = object.get();
        PrivateMeeting read = PrivateMeeting.builder()
                .heldOn(meeting.dayFact("heldOn"))
                .noticeOn(meeting.dayFact("noticeOn"))
                .noticeAtOffices(meeting.yesNo("noticeAtOffices"))
                .noticeOnWebsite(meeting.yesNo("noticeOnWebsite"))
                .noticeReasons(meeting.textFact("noticeReasons"))
                .furtherNoticeOn(meeting.dayFact("furtherNoticeOn"))
                .furtherAtOffices(meeting.yesNo("furtherAtOffices"))
                .furtherOnWebsite(meeting.yesNo("furtherOnWebsite"))
                .furtherReasons(meeting.textFact("furtherReasons"))
                .representationsReceived(meeting.yesNo("representationsReceived"))
                .representations(meeting.textFact("representations"))
                .response(meeting.textFact("response"))
                .urgency(meeting.object("urgency")
                        .map(Notices::agreement)
                        .map(Fact::known)
                        .orElseGet(Fact::none))
                .build();
        meeting.nothingElse();
        return Fact.known(read);
    }

    static Fact<DecisionMaker> maker(Cursor parent, String field) {
        Optional<Cursor> object = parent.object(field);
        if (object.isEmpty()) {
            return parent.has(field) ? Fact.none() : Fact.unstated();
        }
        Cursor maker = object.get();
        Place place = maker.word("place", Notices::place, "executive, officer, full-council, not-executive, not-stated")
                .orElse(Place.NOT_STATED);
        Optional<String> body = maker.text("body");
        DecisionMaker read;
        if (body.isPresent()) {
            read = new DecisionMaker.Body(maker.requiredText("body"), place, maker.textsFact("members"));
        } else {
            Fact<String> name = maker.textFact("individual");
            read = new DecisionMaker.Individual(maker.text("title").orElse(""), place, name);
            if (!name.isKnown() && read.label().equals("an individual")) {
                throw RefusedInput.at(maker.pointer(), "no name", "a body, or an individual by name or title");
            }
        }
        maker.nothingElse();
        return Fact.known(read);
    }

    static Fact<DecisionPeriod> period(Cursor parent, String field) {
        Optional<Cursor> object = parent.object(field);
        if (object.isEmpty()) {
            return parent.has(field) ? Fact.none() : Fact.unstated();
        }
        Cursor period = object.get();
        Optional<LocalDate> on = period.day("on");
        LocalDate from = period.day("from").orElse(LocalDate.MIN);
        LocalDate to = period.day("to").orElse(LocalDate.MAX);
        period.nothingElse();
        boolean range = period.has("from") || period.has("to");
        boolean noDay = on.isEmpty() && from.equals(LocalDate.MIN) && to.equals(LocalDate.MAX);
        if (noDay || on.isPresent() == range || to.isBefore(from)) {
            throw RefusedInput.at(
                    period.pointer(),
                    to.isBefore(from) ? "a period from " + from + " to " + to : "no day, or two ways of saying it",
                    "a day as on, or from, to or both in their order");
        }
        return Fact.known(on.map(DecisionPeriod::on).orElseGet(() -> new DecisionPeriod(from, to)));
    }

    private static Incumbency incumbency(Cursor agreement, String field) {
        return agreement
                .word(field, Notices::incumbency, "able-to-act, unable-to-act, vacant, not-stated")
                .orElse(Incumbency.NOT_STATED);
    }

    private static Optional<Incumbency> incumbency(String word) {
        return Codes.named(Incumbency.values(), word);
    }

    private static Optional<OfficeHolder> officeHolder(String word) {
        return Codes.named(OfficeHolder.values(), word);
    }

    private static Optional<Place> place(String word) {
        return Codes.named(Place.values(), word);
    }

    private static Optional<ScrutinyInformed> informed(String word) {
        return switch (word) {
            case "scrutiny-chair" -> Optional.of(ScrutinyInformed.CHAIR);
            case "each-member" -> Optional.of(ScrutinyInformed.EACH_MEMBER);
            case "nobody" -> Optional.of(ScrutinyInformed.NOBODY);
            case "not-stated" -> Optional.of(ScrutinyInformed.NOT_STATED);
            default -> Optional.empty();
        };
    }
}
