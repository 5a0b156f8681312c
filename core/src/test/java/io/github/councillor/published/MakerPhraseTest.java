package io.github.councillor.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.fact.Fact;
import io.github.councillor.fact.Said;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionMaker.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MakerPhraseTest {

    private static String words(Fact<DecisionMaker> maker, String written) {
        if (!maker.isKnown()) {
            return Said.of(maker, written);
        }
        String what = maker.get() instanceof DecisionMaker.Body ? "body " : "individual ";
        return what + maker.get().label() + " " + maker.get().place();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "makers.csv", delimiter = '|', numLinesToSkip = 1)
    void a_label_says_who_decides_and_whether_that_is_the_executive(String written, String reading, String source) {
        assertThat(words(MakerPhrase.read(written), written)).as(source).isEqualTo(reading);
    }

    @Test
    void a_title_is_not_a_name_and_a_body_is_not_its_members() {
        assertThat(MakerPhrase.read("Leader").get())
                .isEqualTo(new DecisionMaker.Individual("Leader", Place.EXECUTIVE, Fact.unstated()));
        assertThat(MakerPhrase.read("Cabinet").get())
                .isEqualTo(new DecisionMaker.Body("Cabinet", Place.EXECUTIVE, Fact.unstated()));
    }
}
