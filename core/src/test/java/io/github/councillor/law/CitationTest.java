package io.github.councillor.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CitationTest {

    @Test
    void it_is_written_as_lawyers_write_it() {
        assertThat(new Citation("S.I. 2012/2089", "reg. 9(2)", "")).hasToString("S.I. 2012/2089 reg. 9(2)");
        assertThat(new Citation("Local Government Act 2000", "s. 9C(5)", ""))
                .hasToString("Local Government Act 2000 s. 9C(5)");
    }

    @Test
    void a_whole_instrument_is_cited_without_a_trailing_blank() {
        assertThat(new Citation("S.I. 2012/2089", "", "")).hasToString("S.I. 2012/2089");
    }

    @Test
    void a_citation_of_no_instrument_is_refused() {
        assertThatThrownBy(() -> new Citation(" ", "reg. 9(2)", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a citation needs an instrument");
    }
}
