package io.github.councillor.rules.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.decision.Declared;
import io.github.councillor.fact.Fact;
import io.github.councillor.plan.Standing;
import io.github.councillor.rules.report.EntryReport;
import io.github.councillor.rules.report.Report;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntryWordsTest {

    private static String shortTitle(String title) {
        return EntryWords.shortTitle(EntryReport.builder()
                .pointer("/items/0")
                .title(title)
                .declared(Declared.KEY)
                .standing(Standing.OPEN)
                .notified(Fact.unstated())
                .report(Report.of(List.of(), List.of(), List.of(), Map.of()))
                .build());
    }

    @Test
    void a_title_of_120_signs_is_shown_whole_and_a_longer_one_is_cut_between_signs() {
        String title = "\ud83c\udf33".repeat(120);
        assertThat(shortTitle(title)).isEqualTo(title);
        assertThat(shortTitle(title + "x")).isEqualTo(title + "...");
    }
}
