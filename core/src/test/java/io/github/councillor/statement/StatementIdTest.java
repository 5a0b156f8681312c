package io.github.councillor.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementIdTest {

    @ParameterizedTest
    @CsvSource({
        "TH-ROLE/CR-1, TH-ROLE, CR-1",
        "BCC/CW/COM-3, BCC, CW/COM-3",
        "TH-GUIDE/Q-3, TH-GUIDE, Q-3",
        "WCSF/R-01, WCSF, R-01",
        "X/1, X, 1"
    })
    void an_id_is_a_document_and_a_place_and_is_written_as_it_is_read(String written, String document, String place) {
        StatementId id = new StatementId(document, place);

        assertThat(StatementId.of(written)).contains(id);
        assertThat(id).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "TH-ROLE",
                "TH-ROLE/",
                "/CR-1",
                "TH-ROLE/cr-1",
                "th-role/CR-1",
                "TH-ROLE/CR-",
                "TH-ROLE/-1",
                "TH-ROLE/CR--1",
                "TH-ROLE//CR-1",
                "TH-ROLE/CR-1/",
                "TH-ROLE/CR 1",
                "TH ROLE/CR-1",
                "TH-/CR-1",
                "TH-ROLE/CR-1.2",
                " TH-ROLE/CR-1",
                "TH-ROLE/CR-1 ",
                "TH-ROLE/CR-\u0661"
            })
    void what_is_written_otherwise_is_no_id(String written) {
        assertThat(StatementId.of(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "th-role", "TH ROLE", "TH/ROLE", "-TH", "TH\n"})
    void a_document_of_another_form_is_refused(String document) {
        assertThatThrownBy(() -> new StatementId(document, "CR-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the code of a document is capitals, figures and hyphens, not: " + document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cr-1", "CR_1", "CR-", "/CR-1", "CR-1.2"})
    void a_place_of_another_form_is_refused(String place) {
        assertThatThrownBy(() -> new StatementId("TH-ROLE", place))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the place in a document is as CR-1 or CW/COM-3, not: " + place);
    }
}
