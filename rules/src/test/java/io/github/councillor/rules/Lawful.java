package io.github.councillor.rules;

import io.github.councillor.decision.Decision;
import io.github.councillor.fact.YesNo;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.notice.ExceptionNotice;
import io.github.councillor.notice.KeyDecisionNotice;
import io.github.councillor.notice.OfficeHolder;
import io.github.councillor.notice.PrivateMeeting;
import io.github.councillor.notice.ScrutinyInformed;
import io.github.councillor.notice.UrgencyAgreement;
import java.time.LocalDate;
import java.util.List;

/** Lawful decisions, as a program states them. */
final class Lawful {

    static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 2);
    static final LocalDate DECIDED = LocalDate.of(2025, 7, 1);

    private static final DecisionMaker CABINET =
            DecisionMaker.body("Cabinet", List.of("Leader of the Council", "Cabinet Member for Highways"));

    private Lawful() {}

    static KeyDecisionNotice.Builder notice() {
        return notice(PUBLISHED, DECIDED, YesNo.YES);
    }

    static KeyDecisionNotice.Builder notice(LocalDate published, LocalDate decided, YesNo atOffices) {
        return KeyDecisionNotice.builder()
                .publishedOn(published)
                .declaresKeyDecision(YesNo.YES)
                .matter("Award of the highways maintenance contract")
                .decisionMaker(CABINET)
                .decisionPeriod(DecisionPeriod.on(decided))
                .documents(List.of("Report of the Director of Highways"))
                .inspectionAddress("County Hall, Loam Street, Loamtown")
                .otherDocumentsMayFollow(YesNo.YES)
                .requestProcedure("Write to the proper officer at County Hall")
                .atOffices(atOffices)
                .onWebsite(YesNo.YES)
                .partlyPrivate(YesNo.NO);
    }

    static Decision ordinary() {
        return key(DECIDED).notice(notice().build()).build();
    }

    static Decision ordinary(LocalDate published, LocalDate decided) {
        return key(decided)
                .notice(notice(published, decided, YesNo.YES).build())
                .build();
    }

    static Decision ordinaryInPrivate() {
        return key(DECIDED)
                .notice(notice().build())
                .privateMeeting(PrivateMeeting.builder()
                        .heldOn(DECIDED)
                        .noticeOn(PUBLISHED)
                        .noticeAtOffices(YesNo.YES)
                        .noticeOnWebsite(YesNo.YES)
                        .noticeReasons("Tenderers' prices are exempt information")
                        .furtherNoticeOn(LocalDate.of(2025, 6, 23))
                        .furtherAtOffices(YesNo.YES)
                        .furtherOnWebsite(YesNo.YES)
                        .furtherReasons("Tenderers' prices are exempt information")
                        .representationsReceived(YesNo.NO)
                        .build())
                .build();
    }

    static Decision exception() {
        return key(LocalDate.of(2025, 6, 10))
                .generalException(ExceptionNotice.builder()
                        .informed(ScrutinyInformed.CHAIR)
                        .availableOn(PUBLISHED)
                        .atOffices(YesNo.YES)
                        .onWebsite(YesNo.YES)
                        .reasons("The bridge was found unsafe on Fri 30 May 2025")
                        .reasonsAtOffices(YesNo.YES)
                        .reasonsOnWebsite(YesNo.YES)
                        .build())
                .build();
    }

    static Decision urgency() {
        return key(LocalDate.of(2025, 6, 3))
                .specialUrgency(UrgencyAgreement.builder()
                        .agreedBy(OfficeHolder.SCRUTINY_CHAIR)
                        .agreedOn(PUBLISHED)
                        .reasons("The bridge may fall at any hour")
                        .reasonsAtOffices(YesNo.YES)
                        .reasonsOnWebsite(YesNo.YES)
                        .build())
                .build();
    }

    static Decision.Builder key(LocalDate decided) {
        return Decision.key("Award of the highways maintenance contract")
                .decisionMaker(CABINET)
                .decidedOn(decided);
    }
}
