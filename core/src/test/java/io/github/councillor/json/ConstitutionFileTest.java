package io.github.councillor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.councillor.authority.BudgetScope;
import io.github.councillor.authority.Comparison;
import io.github.councillor.authority.Constitution;
import io.github.councillor.authority.Head;
import io.github.councillor.authority.MoneyTest;
import io.github.councillor.authority.Purse;
import io.github.councillor.authority.Share;
import io.github.councillor.authority.Span;
import io.github.councillor.authority.WardRule;
import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.json.Documents.Change;
import io.github.councillor.law.Certainty;
import io.github.councillor.law.InForce;
import io.github.councillor.law.Meetings2012;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConstitutionFileTest {

    private static final String FULL = Documents.text("full-constitution.json");

    private static Constitution read(String text) throws IOException {
        return ConstitutionFile.read(Documents.stream(text.replace('\'', '"')));
    }

    @Test
    void every_field_is_read() throws IOException {
        Constitution expected = Constitution.builder()
                .council("Example Borough Council")
                .source("example.gov.uk/constitution, part 4")
                .seenOn(LocalDate.of(2026, 11, 22))
                .certainty(Certainty.READ)
                .words("Spending or saving of £100,000 or more.")
                .inForce(new InForce(LocalDate.of(2024, 5, 1), LocalDate.of(2025, 4, 30)))
                .addMoneyTest(MoneyTest.builder()
                        .addHead(Head.EXPENDITURE)
                        .addHead(Head.SAVING)
                        .purse(Purse.REVENUE)
                        .pounds(BigDecimal.valueOf(100_000))
                        .comparison(Comparison.AT_LEAST)
                        .span(Span.PER_YEAR)
                        .scope(BudgetScope.UNBUDGETED)
                        .addExclusion("routine renewals")
                        .build())
                .addMoneyTest(MoneyTest.builder()
                        .addHead(Head.LAND)
                        .pounds(new BigDecimal("250000.50"))
                        .percentOfServiceBudget(BigDecimal.valueOf(25))
                        .share(Share.LESSER_OF)
                        .build())
                .wardRule(new WardRule(2, "two or more wards"))
                .addOtherTest("closure of a service")
                .putReading(Meetings2012.NOTICE_PERIOD, ClearDayReading.WORKING)
                .putReading(Meetings2012.EXCEPTION_PERIOD, ClearDayReading.CALENDAR)
                .build();

        assertThat(ConstitutionFile.read(Documents.stream(FULL))).isEqualTo(expected);
    }

    @Test
    void what_the_file_does_not_say_is_not_assumed() throws IOException {
        Constitution least =
                read("{'councillor':'constitution/1','council':'X','source':'a page','seenOn':'2026-11-22',"
                        + "'money':[{'heads':['grant']}],'inForce':{'from':'2024-05-01'},'wards':{'atLeast':0}}");

        assertThat(least.certainty()).isEqualTo(Certainty.SECONDARY);
        assertThat(least.inForce()).hasValueSatisfying(days -> assertThat(days).hasToString("2024-05-01/.."));
        assertThat(least.moneyTests())
                .containsExactly(MoneyTest.builder().addHead(Head.GRANT).build());
        assertThat(least.wardRule()).isEqualTo(WardRule.none());
        assertThat(least.readings()).isEmpty();
    }

    @Test
    void a_period_with_two_readings_is_refused() {
        RefusedInput refusal = catchThrowableOfType(
                RefusedInput.class,
                () -> read(
                        "{'councillor':'constitution/1','council':'X','source':'a page','seenOn':'2026-11-22','readings':["
                                + "{'period':'notice-period','reading':'working'},"
                                + "{'period':'meetings2012.notice-period','reading':'calendar'}]}"));

        assertThat(refusal.pointer()).isEqualTo("/readings");
        assertThat(refusal.expected()).isEqualTo("each period once");
    }

    static List<Change> refusals() {
        return Documents.changes("refused-constitutions.txt");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void one_wrong_value_is_refused_at_its_place_with_what_was_found_and_what_was_expected(Change change) {
        RefusedInput refusal = catchThrowableOfType(
                RefusedInput.class, () -> ConstitutionFile.read(Documents.stream(Documents.changed(FULL, change))));

        assertThat(refusal)
                .hasMessage(change.refusedAt() + ": found " + change.found() + ", expected " + change.expected());
        assertThat(refusal.pointer()).isEqualTo(change.refusedAt());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void the_schema_refuses_what_the_reader_refuses_unless_it_cannot_say_it(Change change) {
        assertThat(Documents.against("constitution-1", Documents.changed(FULL, change))
                        .isEmpty())
                .isEqualTo(!change.schema());
    }

    @Test
    void the_schema_has_nothing_against_the_full_example() {
        assertThat(Documents.against("constitution-1", Documents.json(FULL))).isEmpty();
    }
}
