package io.github.councillor.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.statement.SourceDocument.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDocumentTest {

    private static SourceDocument document(String code, String title, String issuer, String dated) {
        return new SourceDocument(code, Kind.GUIDE, title, issuer, dated, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LAB", "TH-ROLE", "A-B-C", "BCC2"})
    void a_code_is_capitals_figures_and_hyphens(String code) {
        assertThat(document(code, "A guide", "A council", "undated").code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "lab", "TH ROLE", "TH/ROLE", "TH-", "-TH", "TH--ROLE", "TH_ROLE", "ÉTÉ"})
    void a_code_of_another_form_is_refused(String code) {
        assertThatThrownBy(() -> document(code, "A guide", "A council", "undated"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the code of a document is capitals, figures and hyphens, not: " + code);
    }

    @ParameterizedTest
    @CsvSource({
        "' ', A council, undated, a document needs a title: LAB",
        "A guide, '', undated, a document needs an issuer: LAB",
        "A guide, A council, ' ', 'a document is dated, or says that it is undated: LAB'"
    })
    void a_document_without_a_title_an_issuer_or_a_date_is_refused(
            String title, String issuer, String dated, String message) {
        assertThatThrownBy(() -> document("LAB", title, issuer, dated))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"ROLE_PROFILE, role-profile", "GUIDE, guide", "SUPPORT_FRAMEWORK, support-framework"})
    void a_kind_is_found_by_its_word(Kind kind, String word) {
        assertThat(kind.word()).isEqualTo(word);
        assertThat(Kind.named(word)).contains(kind);
        assertThat(Kind.named(kind.name())).isEmpty();
    }
}
