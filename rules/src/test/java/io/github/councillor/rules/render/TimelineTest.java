package io.github.councillor.rules.render;

import static io.github.councillor.calendar.ClearDayReading.CALENDAR;
import static io.github.councillor.calendar.ClearDayReading.WORKING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.calendar.ClearDays;
import io.github.councillor.fact.Fact;
import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.rules.render.Timeline.Block;
import io.github.councillor.rules.render.TimelineTicks.Tick;
import io.github.councillor.rules.report.EntryReport;
import io.github.councillor.rules.report.PlanReport;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final List<String> NAMES = List.of("woking", "nottingham-forthcoming", "west-oxfordshire", "exeter");

    private static Timeline line(ClearDayReading reading, String published, String due) {
        return Timeline.of(Plans.entry(reading, published, due)).orElseThrow();
    }

    private static int counted(Timeline line) {
        return line.blocks().stream().mapToInt(Block::counted).sum();
    }

    private static String drawn(Timeline line) {
        StringBuilder page = new StringBuilder();
        Html html = new Html(page);
        new TimelineSvg(html, line).write("Days", "words", "x");
        try {
            html.handOn();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return page.toString();
    }

    private static int boxes(String svg, String name) {
        int at = svg.indexOf("<path class=\"" + name + "\" d=\"");
        if (at < 0) {
            return 0;
        }
        String path = svg.substring(at, svg.indexOf("/>", at));
        return path.length() - path.replace("M", "").length();
    }

    @Test
    void the_blocks_of_a_real_plan_hold_as_many_days_as_its_entries_have_clear_days() {
        int compared = 0;
        for (String name : NAMES) {
            for (EntryReport entry : Plans.named(name).entries()) {
                if (Timeline.of(entry).isPresent() && entry.clearDays().isPresent()) {
                    assertThat(counted(Timeline.of(entry).get()))
                            .as("%s %s", name, entry.pointer())
                            .isEqualTo(Math.max(0, entry.clearDays().getAsInt()));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    @Test
    void under_working_days_the_blocks_hold_the_clear_working_days() {
        int compared = 0;
        for (String name : NAMES) {
            for (EntryReport entry : Plans.named(name, WORKING).entries()) {
                if (Timeline.of(entry).isPresent() && entry.clearWorkingDays().isPresent()) {
                    assertThat(counted(Timeline.of(entry).get()))
                            .as("%s %s", name, entry.pointer())
                            .isEqualTo(entry.clearWorkingDays().getAsInt());
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    @Test
    void twenty_eight_clear_days_are_twenty_eight_full_blocks_and_none_is_hollow() {
        String svg = drawn(line(CALENDAR, "20/01/2020", "18/02/2020"));
        assertThat(boxes(svg, "counted")).isEqualTo(28);
        assertThat(boxes(svg, "left-out")).isZero();
    }

    @Test
    void a_day_left_out_is_low_and_hollow_in_its_place() {
        // Fri 4 to Wed 9 September 2020: Saturday and Sunday are left out
        Timeline line = line(WORKING, "04/09/2020", "09/09/2020");
        assertThat(line.blocks()).extracting(Block::counted).containsExactly(0, 0, 1, 1);
        assertThat(drawn(line))
                .contains("<path class=\"counted\" d=\"M2 0h0.84v20h-0.84zM3 0h0.84v20h-0.84z\"/>")
                .contains("<path class=\"left-out\" d=\"M0 12h0.84v8h-0.84zM1 12h0.84v8h-0.84z\"/>");
    }

    @Test
    void seventy_days_are_drawn_a_day_each_and_seventy_one_in_weeks() {
        Timeline seventy = line(CALENDAR, "01/01/2020", "12/03/2020");
        assertThat(seventy.daysBetween()).isEqualTo(70);
        assertThat(seventy.blockDays()).isEqualTo(1);
        Timeline more = line(CALENDAR, "01/01/2020", "13/03/2020");
        assertThat(more.blockDays()).isEqualTo(7);
        assertThat(more.blocks()).hasSize(11);
        assertThat(more.blocks().get(10)).isEqualTo(new Block(1, 1));
        assertThat(counted(more)).isEqualTo(71);
    }

    @Test
    void a_week_is_filled_as_high_as_the_days_counted() {
        Timeline line = line(WORKING, "05/01/2020", "05/07/2020");
        assertThat(line.blocks().get(0)).isEqualTo(new Block(7, 5));
        // five sevenths of 20 is 14.28
        assertThat(drawn(line)).contains("d=\"M0 5.72h6.02v14.28h-6.02z").contains("left-out\" d=\"M0 0h6.02v5.72");
    }

    @Test
    void a_line_of_any_length_has_few_blocks_and_few_marks() {
        LocalDate published = LocalDate.of(2020, 1, 1);
        for (int days : List.of(0, 1, 28, 60, 100, 400, 1_000, 4_000, 400_000, 2_900_000)) {
            DecisionPeriod when = DecisionPeriod.on(published.plusDays(days));
            EntryReport entry = Plans.blank()
                    .published(published)
                    .notified(Fact.known(when))
                    .dayCount(ClearDays.under(CALENDAR).working(published, when.from()))
                    .build();
            Timeline line = Timeline.of(entry).orElseThrow();
            assertThat(line.blocks()).hasSizeLessThanOrEqualTo(Timeline.MOST_BLOCKS);
            assertThat(TimelineTicks.of(line)).hasSizeLessThan(14);
            assertThat(TimelineTicks.of(line).stream().map(Tick::label).filter(label -> !label.isEmpty()))
                    .hasSizeLessThanOrEqualTo(8);
            assertThat(drawn(line).length()).isLessThan(6_000);
        }
    }

    @Test
    void all_places_lie_within_the_picture() {
        for (PlanReport plan : Plans.all()) {
            for (EntryReport entry : plan.entries()) {
                Timeline.of(entry).ifPresent(line -> {
                    assertThat(line.middleOf(line.published())).isBetween(0L, 10_000L);
                    assertThat(line.middleOf(line.notified().anyDay())).isBetween(0L, 10_000L);
                    line.earliest()
                            .ifPresent(day -> assertThat(line.middleOf(day)).isBetween(0L, 10_000L));
                });
            }
        }
    }

    @Test
    void a_notice_after_its_decision_stands_to_the_right_of_it_and_counts_nothing() {
        Timeline line = line(CALENDAR, "22/11/2023", "01/11/2023");
        assertThat(line.middleOf(line.published()))
                .isGreaterThan(line.middleOf(line.notified().from()));
        assertThat(line.blocks()).isEmpty();
        assertThat(TimelineWords.counted(line))
                .isEqualTo("published after the first day notified, so no clear day lies between");
    }

    @Test
    void an_open_end_is_an_arrow_and_a_month_a_frame() {
        assertThat(drawn(line(CALENDAR, "01/07/2020", "Not before 9th Jul 2020")))
                .contains("#m-open-right")
                .doesNotContain("#m-open-left")
                .contains("</tspan> from 9 Jul 2020<");
        assertThat(drawn(line(CALENDAR, "01/10/2020", "Before 25 Dec 2020")))
                .contains("#m-open-left")
                .doesNotContain("#m-open-right")
                .contains("</tspan> until 24 Dec 2020<");
        assertThat(drawn(line(CALENDAR, "01/10/2020", "November 2020")))
                .contains("class=\"period\"")
                .doesNotContain("#m-open")
                .contains("</tspan> 1 to 30 Nov 2020<");
    }

    @Test
    void the_first_lawful_day_under_the_general_exception_has_a_row_of_its_own() {
        LocalDate published = LocalDate.of(2025, 6, 2);
        EntryReport entry = Plans.blank()
                .published(published)
                .notified(Fact.known(DecisionPeriod.on(LocalDate.of(2025, 6, 10))))
                .dayCount(ClearDays.under(CALENDAR).working(published, LocalDate.of(2025, 6, 10)))
                .earliestLawful(LocalDate.of(2025, 7, 1))
                .earliestByException(LocalDate.of(2025, 6, 10))
                .build();
        Timeline line = Timeline.of(entry).orElseThrow();

        assertThat(drawn(line))
                .contains("class=\"timeline two-rows\"")
                .contains("First under the exception</tspan> 10 Jun 2025<")
                .contains("First lawful day</tspan> 1 Jul 2025<");
        assertThat(TimelineWords.of(entry, line))
                .endsWith("Under the general exception the first lawful day is Tue 10 June 2025, and no day notified is"
                        + " before it.");
        assertThat(drawn(line(CALENDAR, "20/01/2020", "18/02/2020"))).doesNotContain("two-rows", "exception");
    }

    @Test
    void without_a_day_of_publication_or_decision_there_is_no_picture_and_a_sentence_says_so() {
        EntryReport undecided = Plans.entry(CALENDAR, "01/07/2020", "when the moon is blue");
        assertThat(Timeline.of(undecided)).isEmpty();
        assertThat(TimelineWords.noPicture(undecided))
                .isEqualTo("No picture of the days: the day of the decision is not known.");
        assertThat(TimelineWords.noPicture(Plans.entry(CALENDAR, "soon", "18/02/2020")))
                .isEqualTo("No picture of the days: the day of publication is not known.");
        assertThat(TimelineWords.noPicture(Plans.entry(CALENDAR, "soon", "later")))
                .isEqualTo("No picture of the days: neither the day of publication nor the day of the decision is"
                        + " known.");
    }

    @Test
    void the_words_of_a_picture_name_the_holidays_and_number_the_weekends() {
        EntryReport entry = Plans.entry(WORKING, "17/08/2020", "01/10/2020");
        assertThat(TimelineWords.of(entry, Timeline.of(entry).orElseThrow()))
                .isEqualTo("Published Mon 17 August 2020. To be decided on Thu 1 October 2020. 31 clear days counted"
                        + " under the reading \"working\"; 13 days left out: 6 Saturdays, 6 Sundays, Summer bank"
                        + " holiday (Mon 31 August 2020). On 28 clear days' notice the first lawful day is Sat 26"
                        + " September 2020, and no day notified is before it.");
    }

    @Test
    void the_words_say_on_which_side_of_the_decision_the_first_lawful_day_is() {
        assertThat(words("01/07/2020", "09/07/2020")).endsWith("Thu 30 July 2020, after the last day notified.");
        assertThat(words("01/07/2020", "Not before 9th Jul 2020")).endsWith("after some of the days notified.");
        assertThat(words("01/07/2020", "30/07/2020")).endsWith("and no day notified is before it.");
        assertThat(words("01/07/2020", "01/07/2020"))
                .contains("Published on the first day notified, so no clear day lies between.");
        assertThat(words("01/07/2020", "02/07/2020")).contains("No day lies between.");
    }

    private static String words(String published, String due) {
        EntryReport entry = Plans.entry(CALENDAR, published, due);
        return TimelineWords.of(entry, Timeline.of(entry).orElseThrow());
    }

    @Test
    void hundredths_are_written_without_needless_noughts() {
        assertThat(Timeline.hundredths(1250)).isEqualTo("12.5");
        assertThat(Timeline.hundredths(1205)).isEqualTo("12.05");
        assertThat(Timeline.hundredths(-84)).isEqualTo("-0.84");
        assertThat(Timeline.hundredths(-184)).isEqualTo("-1.84");
        assertThat(Timeline.hundredths(700)).isEqualTo("7");
    }

    @Test
    void four_hundred_and_ninety_days_are_drawn_in_weeks_and_a_day_more_in_fortnights() {
        assertThat(line(CALENDAR, "01/01/2020", "06/05/2021"))
                .extracting(Timeline::daysBetween, Timeline::blockDays)
                .containsExactly(490, 7);
        assertThat(line(CALENDAR, "01/01/2020", "07/05/2021"))
                .extracting(Timeline::daysBetween, Timeline::blockDays)
                .containsExactly(491, 14);
    }

    @Test
    void an_open_beginning_has_three_times_the_room_of_a_day() {
        LocalDate published = LocalDate.of(2020, 12, 30);
        Timeline day = line(CALENDAR, "30/12/2020", "24/12/2020");
        Timeline open = line(CALENDAR, "30/12/2020", "Before 25 Dec 2020");

        assertThat(day.firstDay()).isEqualTo(day.notified().from().minusDays(room(day, published)));
        assertThat(open.firstDay()).isEqualTo(open.notified().to().minusDays(3 * room(open, published)));
    }

    /** A day, and one for every 24 that the line has to show. */
    private static long room(Timeline line, LocalDate published) {
        LocalDate last = line.earliest().filter(published::isBefore).orElse(published);
        return 1 + ChronoUnit.DAYS.between(line.notified().to(), last) / 24;
    }

    @Test
    void the_marks_of_a_line_of_many_years_stand_at_the_beginning_of_whole_decades() {
        LocalDate published = LocalDate.of(2013, 5, 1);
        EntryReport entry = Plans.blank()
                .published(published)
                .notified(Fact.known(DecisionPeriod.on(published.plusYears(50))))
                .build();

        assertThat(TimelineTicks.of(Timeline.of(entry).orElseThrow()))
                .extracting(Tick::label)
                .containsExactly("2020", "2030", "2040", "2050", "2060");
    }

    @Test
    void a_period_names_its_months_and_years_once_where_they_are_the_same() {
        LocalDate first = LocalDate.of(2025, 6, 1);
        assertThat(TimelineWords.period(DecisionPeriod.between(first, LocalDate.of(2025, 6, 30))))
                .isEqualTo("1 to 30 Jun 2025");
        assertThat(TimelineWords.period(DecisionPeriod.between(first, LocalDate.of(2025, 7, 31))))
                .isEqualTo("1 Jun to 31 Jul 2025");
        assertThat(TimelineWords.period(DecisionPeriod.between(first, LocalDate.of(2026, 6, 30))))
                .isEqualTo("1 Jun 2025 to 30 Jun 2026");
    }

    @Test
    void days_that_were_not_counted_say_why() {
        assertThat(TimelineWords.counted(line(CALENDAR, "01/10/2020", "Before 25 Dec 2020")))
                .isEqualTo("the days between were not counted: the first day notified is open");
        assertThat(TimelineWords.counted(line(WORKING, "01/07/2099", "01/10/2099")))
                .isEqualTo("the days between were not counted: the table of bank holidays does not cover them");
    }

    @Test
    void twelve_bank_holidays_are_named_and_thirteen_are_numbered() {
        assertThat(TimelineWords.leftOut(line(WORKING, "31/12/2017", "08/05/2019")))
                .contains("New Year's Day (Mon 1 January 2018)", "(Mon 6 May 2019)");
        assertThat(TimelineWords.leftOut(line(WORKING, "31/12/2017", "29/05/2019")))
                .endsWith(", 13 bank holidays");
    }

    @Test
    void nought_has_no_sign_and_a_whole_below_it_has_one() {
        assertThat(Timeline.hundredths(0)).isEqualTo("0");
        assertThat(Timeline.hundredths(-100)).isEqualTo("-1");
    }

    @Test
    void each_day_of_the_picture_has_its_mark_and_its_label_in_its_place() {
        // from 18 January, two days before publication, to 20 February: 34 days, the third of them published
        String svg = drawn(line(CALENDAR, "20/01/2020", "18/02/2020"));

        assertThat(svg)
                .contains("<use href=\"#m-published\" x=\"7.35%\"", "<use href=\"#m-decision\" x=\"92.64%\"")
                .contains("<use href=\"#m-lawful\" x=\"92.64%\"")
                .contains(
                        "<text x=\"7.35%\" y=\"12\" text-anchor=\"start\"><tspan class=\"name\">Published</tspan> 20 Jan 2020")
                .contains("text-anchor=\"end\"><tspan class=\"name\">First lawful day</tspan> 18 Feb 2020");
        assertThat(svg.split("class=\"stem\"", -1))
                .as("a stem for each of the three")
                .hasSize(4);
        assertThat(TimelineTicks.of(line(CALENDAR, "20/01/2020", "18/02/2020")))
                .extracting(Tick::day)
                .containsExactly(
                        LocalDate.of(2020, 1, 20),
                        LocalDate.of(2020, 1, 27),
                        LocalDate.of(2020, 2, 3),
                        LocalDate.of(2020, 2, 10),
                        LocalDate.of(2020, 2, 17));
        assertThat(svg)
                .contains("x=\"5.88%\" y=\"119\">20 Jan</text>", ">17 Feb</text>")
                .as("28 of 34 days")
                .contains("x=\"8.82%\" y=\"38\" width=\"82.35%\"");
    }

    @Test
    void a_block_of_several_days_says_how_many_and_whether_some_are_left_out() {
        assertThat(TimelineWords.blocks(line(CALENDAR, "01/01/2020", "13/03/2020")))
                .isEqualTo("Each block is 7 days.");
        assertThat(TimelineWords.blocks(line(WORKING, "05/01/2020", "05/07/2020")))
                .isEqualTo("Each block is 7 days, filled as high as the days counted.");
    }
}
