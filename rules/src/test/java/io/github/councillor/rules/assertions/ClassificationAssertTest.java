package io.github.councillor.rules.assertions;

import static io.github.councillor.law.ConstitutionRequirement.THRESHOLD;
import static io.github.councillor.law.Meetings2012.EXCEPTION_PERIOD;
import static io.github.councillor.law.Meetings2012.KEY_DECISION;
import static io.github.councillor.law.Meetings2012.NOTICE_DOCUMENTS;
import static io.github.councillor.law.Meetings2012.NOTICE_PERIOD;
import static io.github.councillor.rules.assertions.CouncillorAssertions.assertThat;
import static io.github.councillor.rules.assertions.Reports.TOO_SHORT;
import static io.github.councillor.rules.assertions.Reports.lines;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.councillor.rules.report.Classification;
import io.github.councillor.rules.report.Classification.Answer;
import io.github.councillor.rules.report.Classification.Limb;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ClassificationAssertTest {

    private static final Classification KEY = new Classification(
            Answer.KEY, List.of(new Limb(THRESHOLD, "its constitution", "£2m, over £1m")), Reports.of(TOO_SHORT));
    private static final Classification NOT_KEY = new Classification(Answer.NOT_KEY, List.of(), Reports.answered());

    private static void failsSaying(ThrowingCallable assertion, String... lines) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessage(lines(lines));
    }

    @Test
    void a_key_decision_is_key_by_its_limb_and_its_report_is_asserted_too() {
        assertThat(KEY)
                .isKey()
                .hasAnswer(Answer.KEY)
                .isKeyBy(THRESHOLD)
                .considers(NOTICE_PERIOD)
                .displaces(EXCEPTION_PERIOD)
                .finds(NOTICE_PERIOD)
                .and()
                .meets(NOTICE_DOCUMENTS);
    }

    @Test
    void a_decision_that_is_not_key_is_not_key() {
        assertThat(NOT_KEY).isNotKey().isClear();
    }

    @Test
    void an_answer_is_told_with_its_limbs_and_findings() {
        failsSaying(
                () -> assertThat(KEY).isNotKey(),
                "Expecting the classification to be",
                "  NOT_KEY",
                "but it is",
                "  KEY",
                "by the limbs:",
                "  constitution.threshold: £2m, over £1m (its constitution)",
                "It holds:",
                "  BREACH meetings2012.notice-period at \"/entries/0/notice/publishedOn\":"
                        + " S.I. 2012/2089 reg. 9(2): 28 days, but 27: 100% short. Decide later.");
    }

    @Test
    void a_limb_is_not_looked_for_where_the_decision_is_not_key() {
        failsSaying(
                () -> assertThat(NOT_KEY).isKeyBy(THRESHOLD),
                "Expecting the classification to be",
                "  KEY",
                "but it is",
                "  NOT_KEY",
                "by the limbs:",
                "  (none)",
                "It holds:",
                "  (no findings)");
    }

    @Test
    void another_limb_is_told() {
        failsSaying(
                () -> assertThat(KEY).isKeyBy(KEY_DECISION),
                "Expecting the decision to be key by",
                "  meetings2012.key-decision",
                "but it is by the limbs:",
                "  constitution.threshold: £2m, over £1m (its constitution)");
    }

    @Test
    void an_answered_finding_of_a_classification_is_not_met() {
        failsSaying(
                () -> assertThat(NOT_KEY).meets(NOTICE_DOCUMENTS),
                "Expecting the classification to meet",
                "  meetings2012.notice-documents",
                "but it was found and answered:",
                "  CANNOT_TELL meetings2012.notice-documents at \"/entries/0/notice/documents\":"
                        + " S.I. 2012/2089 reg. 9(1)(e): the documents are not known.");
    }
}
