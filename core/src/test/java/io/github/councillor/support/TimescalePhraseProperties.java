package io.github.councillor.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TimescalePhraseProperties {

    @Property
    void every_day_is_read_back_from_its_words(
            @ForAll @IntRange(min = 1900, max = 2100) int year, @ForAll @IntRange(min = 1, max = 365) int day) {
        LocalDate date = LocalDate.ofYearDay(year, day);
        String month = date.getMonth().name().charAt(0)
                + date.getMonth().name().substring(1).toLowerCase(Locale.ROOT);

        assertThat(Timescale.read(date.getDayOfMonth() + " " + month + " " + year)
                        .due())
                .contains(date);
        assertThat(Timescale.read(month + " " + year).due()).contains(date.withDayOfMonth(date.lengthOfMonth()));
    }

    @Property
    void any_words_are_read_or_unread_and_never_refused(@ForAll String words) {
        assertThat(Timescale.read(words).words().trim()).isEqualTo(words.trim());
    }
}
