package io.github.councillor.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.fact.Fact;
import io.github.councillor.fact.YesNo;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The forms of regulations 5 and 9 to 11: what nobody filled in is unstated, never a pass and never a breach. */
class NoticesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    @Test
    void an_empty_notice_can_be_made_and_states_nothing() {
        KeyDecisionNotice notice = KeyDecisionNotice.builder().build();

        assertThat(List.<Fact<?>>of(
                        notice.publishedOn(),
                        notice.matter(),
                        notice.decisionMaker(),
                        notice.decisionPeriod(),
                        notice.documents(),
                        notice.inspectionAddress(),
                        notice.requestProcedure()))
                .containsOnly(Fact.unstated());
        assertThat(List.of(
                        notice.declaresKeyDecision(),
                        notice.otherDocumentsMayFollow(),
                        notice.atOffices(),
                        notice.onWebsite(),
                        notice.partlyPrivate(),
                        notice.givesExemptInformation()))
                .containsOnly(YesNo.NOT_STATED);
    }

    @Test
    void a_notice_that_lists_no_documents_says_so_and_that_is_not_silence() {
        assertThat(KeyDecisionNotice.builder().documents(List.of()).build().documents())
                .isEqualTo(Fact.none());
        assertThat(KeyDecisionNotice.builder()
                        .documents(List.of("Report"))
                        .build()
                        .documents())
                .isEqualTo(Fact.known(List.of("Report")));
    }

    @Test
    void a_notice_takes_plain_values_as_known_facts() {
        KeyDecisionNotice notice = KeyDecisionNotice.builder()
                .publishedOn(DAY)
                .matter("Local Plan")
                .decisionMaker(DecisionMaker.body("Cabinet", List.of("Leader")))
                .decisionPeriod(DecisionPeriod.on(DAY))
                .inspectionAddress("Town Hall")
                .requestProcedure("by letter")
                .build();

        assertThat(notice.publishedOn()).isEqualTo(Fact.known(DAY));
        assertThat(notice.matter()).isEqualTo(Fact.known("Local Plan"));
        assertThat(notice.decisionMaker().get().label()).isEqualTo("Cabinet");
        assertThat(notice.decisionPeriod()).isEqualTo(Fact.known(DecisionPeriod.on(DAY)));
        assertThat(notice.inspectionAddress()).isEqualTo(Fact.known("Town Hall"));
        assertThat(notice.requestProcedure()).isEqualTo(Fact.known("by letter"));
    }

    @Test
    void a_fact_of_a_form_is_filled_in_once() {
        KeyDecisionNotice.Builder notice = KeyDecisionNotice.builder().publishedOn(DAY);

        assertThatThrownBy(() -> notice.publishedOn(DAY.plusDays(1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_empty_exception_notice_and_an_empty_agreement_state_nothing() {
        ExceptionNotice exception = ExceptionNotice.builder().build();
        UrgencyAgreement agreement = UrgencyAgreement.builder().build();

        assertThat(exception.informed()).isEqualTo(ScrutinyInformed.NOT_STATED);
        assertThat(List.<Fact<?>>of(
                        exception.availableOn(), exception.reasons(), agreement.agreedOn(), agreement.reasons()))
                .containsOnly(Fact.unstated());
        assertThat(List.of(
                        exception.atOffices(),
                        exception.onWebsite(),
                        exception.reasonsAtOffices(),
                        exception.reasonsOnWebsite(),
                        agreement.reasonsAtOffices(),
                        agreement.reasonsOnWebsite()))
                .containsOnly(YesNo.NOT_STATED);
        assertThat(agreement.agreedBy()).isEqualTo(OfficeHolder.NOT_STATED);
        assertThat(agreement.scrutinyChair()).isEqualTo(Incumbency.NOT_STATED);
        assertThat(agreement.authorityChair()).isEqualTo(Incumbency.NOT_STATED);
    }

    @Test
    void an_exception_notice_and_an_agreement_take_plain_values_as_known_facts() {
        assertThat(ExceptionNotice.builder()
                        .availableOn(DAY)
                        .reasons("flood")
                        .build()
                        .availableOn())
                .isEqualTo(Fact.known(DAY));
        assertThat(ExceptionNotice.builder().reasons("flood").build().reasons()).isEqualTo(Fact.known("flood"));
        assertThat(UrgencyAgreement.builder().agreedOn(DAY).build().agreedOn()).isEqualTo(Fact.known(DAY));
        assertThat(UrgencyAgreement.builder().reasons("flood").build().reasons())
                .isEqualTo(Fact.known("flood"));
    }

    @Test
    void a_private_meeting_is_on_its_two_notices_unless_urgency_is_agreed() {
        PrivateMeeting meeting = PrivateMeeting.builder().build();

        assertThat(meeting.urgency()).isEqualTo(Fact.none());
        assertThat(List.<Fact<?>>of(
                        meeting.heldOn(),
                        meeting.noticeOn(),
                        meeting.noticeReasons(),
                        meeting.furtherNoticeOn(),
                        meeting.furtherReasons(),
                        meeting.representations(),
                        meeting.response()))
                .containsOnly(Fact.unstated());
        assertThat(List.of(
                        meeting.noticeAtOffices(),
                        meeting.noticeOnWebsite(),
                        meeting.furtherAtOffices(),
                        meeting.furtherOnWebsite(),
                        meeting.representationsReceived()))
                .containsOnly(YesNo.NOT_STATED);
    }

    @Test
    void a_private_meeting_takes_plain_values_as_known_facts() {
        UrgencyAgreement agreement = UrgencyAgreement.builder().build();
        PrivateMeeting meeting = PrivateMeeting.builder()
                .heldOn(DAY)
                .noticeOn(DAY.minusDays(40))
                .noticeReasons("contracts")
                .furtherNoticeOn(DAY.minusDays(8))
                .furtherReasons("contracts still")
                .representations("one letter")
                .response("none needed")
                .urgency(agreement)
                .build();

        assertThat(meeting.heldOn()).isEqualTo(Fact.known(DAY));
        assertThat(meeting.noticeOn()).isEqualTo(Fact.known(LocalDate.of(2025, 4, 23)));
        assertThat(meeting.noticeReasons()).isEqualTo(Fact.known("contracts"));
        assertThat(meeting.furtherNoticeOn()).isEqualTo(Fact.known(LocalDate.of(2025, 5, 25)));
        assertThat(meeting.furtherReasons()).isEqualTo(Fact.known("contracts still"));
        assertThat(meeting.representations()).isEqualTo(Fact.known("one letter"));
        assertThat(meeting.response()).isEqualTo(Fact.known("none needed"));
        assertThat(meeting.urgency()).isEqualTo(Fact.known(agreement));
    }

    // S.I. 2012/2089 regs. 5(6) and 11(1): the words of a finding
    @Test
    void offices_and_their_holders_read_as_parts_of_a_sentence() {
        assertThat("the chair of the authority " + Incumbency.VACANT.words())
                .isEqualTo("the chair of the authority does not exist");
        assertThat("agreed by " + OfficeHolder.AUTHORITY_VICE_CHAIR.words())
                .isEqualTo("agreed by the vice-chair of the authority");
    }
}
