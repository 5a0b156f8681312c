package io.github.councillor.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.Csv;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 64 pairs of days from the plans of real councils, counted by hand: {@code oracles/notice-interval-oracle.csv}. */
class PublishedPlansOracleTest {

    static List<Map<String, String>> rows() {
        return Csv.rows("oracles/notice-interval-oracle.csv", ',');
    }

    @Test
    void there_are_64_pairs_to_compare() {
        assertThat(rows()).hasSize(64);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_count_is_the_one_made_by_hand(Map<String, String> row) {
        LocalDate published = LocalDate.parse(row.get("published"));
        LocalDate due = LocalDate.parse(row.get("due"));
        // a row without counts has its decision on the day of publication
        boolean sameDay = row.get("clear_days").isEmpty();
        int calendar = sameDay ? -1 : Integer.parseInt(row.get("clear_days"));
        int working = sameDay ? 0 : Integer.parseInt(row.get("clear_working_days"));

        assertThat(ClearDays.under(ClearDayReading.CALENDAR).between(published, due))
                .isEqualTo(calendar);
        assertThat(ClearDays.under(ClearDayReading.WORKING).between(published, due))
                .isEqualTo(working);
        assertThat(sameDay).isEqualTo(published.equals(due));
    }
}
