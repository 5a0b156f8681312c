package io.github.councillor.rules.render;

import static io.github.councillor.calendar.ClearDayReading.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.councillor.fact.Fact;
import io.github.councillor.law.ConstitutionRequirement;
import io.github.councillor.law.Force;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.Requirement;
import io.github.councillor.plan.Written;
import io.github.councillor.rules.report.Answer;
import io.github.councillor.rules.report.EntryReport;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Library;
import io.github.councillor.rules.report.PlanReport;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.rules.report.Wording;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static final Set<String> VOID = Set.of("meta");

    // written by each test that reads it, not held: a mutant in the page must be seen by every such test
    private static String pageOfAll() {
        return HtmlReport.of(Plans.all());
    }

    private static String pageOfWoking() {
        return HtmlReport.of(List.of(Plans.named("woking")));
    }

    private static String pageOfNottingham() {
        return HtmlReport.of(List.of(Plans.named("nottingham-forthcoming")));
    }

    private static List<String> all(String pattern, String page) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static int count(String part, String page) {
        return page.split(Pattern.quote(part), -1).length - 1;
    }

    private static PlanReport repeated(String name, int entries) {
        PlanReport plan = Plans.named(name);
        return withEntries(plan, Collections.nCopies(entries, plan.entries().get(0)));
    }

    private static PlanReport withEntries(PlanReport plan, List<EntryReport> entries) {
        return PlanReport.builder()
                .authority(plan.authority())
                .title(plan.title())
                .putAllReadings(plan.readings())
                .addAllEntries(entries)
                .build();
    }

    private static PlanReport with(PlanReport plan, Finding... findings) {
        return PlanReport.builder()
                .authority(plan.authority())
                .title(plan.title())
                .addPlanFindings(findings)
                .build();
    }

    @Test
    void the_page_has_a_language_a_title_its_landmarks_and_a_way_past_its_head() {
        String pageOfAll = pageOfAll();
        String pageOfWoking = pageOfWoking();
        String pageOfNottingham = pageOfNottingham();
        for (String page : List.of(pageOfAll, pageOfWoking, pageOfNottingham, HtmlReport.of(List.of()))) {
            assertThat(page)
                    .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
                    .endsWith("</body>\n</html>\n");
            for (String once : List.of("<title>", "<header>", "<main id=\"main\">", "<footer>", "<h1>")) {
                // a picture has a title too, with an id
                assertThat(count(once, page)).as(once).isEqualTo(1);
            }
            assertThat(page).contains("<body>\n<a class=\"skip\" href=\"#main\">Skip to the report</a>");
        }
        assertThat(pageOfWoking).contains("<title>Woking Borough Council - Forward Plan check</title>");
    }

    @Test
    void headings_descend_a_level_at_a_time() {
        String pageOfAll = pageOfAll();
        String pageOfWoking = pageOfWoking();
        String pageOfNottingham = pageOfNottingham();
        for (String page : List.of(pageOfAll, pageOfWoking, pageOfNottingham)) {
            int before = 0;
            for (String level : all("<h([1-6])", page)) {
                assertThat(Integer.parseInt(level)).isLessThanOrEqualTo(before + 1);
                before = Integer.parseInt(level);
            }
        }
    }

    @Test
    void every_element_that_is_opened_is_closed_in_its_turn() {
        String pageOfAll = pageOfAll();
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = Pattern.compile("<(/?)([a-z][a-z0-9]*)[^<>]*?(/?)>")
                .matcher(pageOfAll.replaceAll("(?s)<style>.*</style>", ""));
        while (tag.find()) {
            if (tag.group(1).isEmpty() && tag.group(3).isEmpty() && !VOID.contains(tag.group(2))) {
                open.push(tag.group(2));
            } else if (!tag.group(1).isEmpty()) {
                assertThat(open.pop())
                        .as(pageOfAll.substring(Math.max(0, tag.start() - 80), tag.end()))
                        .isEqualTo(tag.group(2));
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void ids_are_unique_and_every_reference_within_the_page_has_its_place() {
        String pageOfAll = pageOfAll();
        String pageOfWoking = pageOfWoking();
        String pageOfNottingham = pageOfNottingham();
        for (String page : List.of(pageOfAll, pageOfWoking, pageOfNottingham)) {
            List<String> ids = all(" id=\"([^\"]*)\"", page);
            assertThat(ids).doesNotHaveDuplicates();
            Set<String> places = Set.copyOf(ids);
            assertThat(all(" href=\"#([^\"]*)\"", page)).isNotEmpty().allMatch(places::contains);
            for (String labels : all(" aria-labelledby=\"([^\"]*)\"", page)) {
                assertThat(labels.split(" ")).allMatch(places::contains);
            }
        }
    }

    @Test
    void the_page_asks_nothing_of_the_network_and_runs_nothing() {
        String pageOfAll = pageOfAll();
        assertThat(pageOfAll)
                .doesNotContain("<script", "<link", "<img", "<iframe", "<object", "@import", "url(", " src=", "srcset")
                .doesNotContain("javascript:", " style=")
                .doesNotContainPattern("<[^>]* on[a-z]+=");
        assertThat(all("href=\"([^#\"][^\"]*)\"", pageOfAll))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("https://"));
    }

    @Test
    void the_page_is_ascii_whatever_the_source_says() {
        String pageOfAll = pageOfAll();
        assertThat(pageOfAll.chars()).allMatch(sign -> sign < 127);
        assertThat(HtmlReport.of(
                        List.of(Plans.of(CALENDAR, "Caf\u00e9 \u00a35 \ud83c\udfe0", "20/01/2020", "18/02/2020"))))
                .contains("<bdi>Caf&#233; &#163;5 &#127968;</bdi>");
    }

    @Test
    void a_hostile_title_stays_text() {
        String page = HtmlReport.of(List.of(Plans.of(CALENDAR, Plans.HOSTILE, "20/01/2020", "18/02/2020")));
        assertThat(page)
                .doesNotContain("<script", "\u202e", "\u0007", "&#8238;")
                .contains("<bdi>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &quot;quoted&quot; &amp;"
                        + " &#65533;gnp.exe ]]&gt; &lt;/style&gt; &#65533;</bdi>");
        assertThat(count("</style>", page)).isEqualTo(1);
    }

    @Test
    void text_of_any_kind_is_made_safe() {
        assertThat(Html.safe("a\tb\r\nc")).isEqualTo("a b c");
        assertThat(Html.safe("\u2028\u2029\u0000\u007f\u0085\ufeff")).isEqualTo("&#65533;".repeat(6));
        assertThat(Html.safe("\ud800x\ufffe")).isEqualTo("&#65533;x&#65533;");
        assertThat(Html.safe("{~}'")).isEqualTo("{~}&#39;");
    }

    @Test
    void the_head_names_the_council_the_plan_and_the_version() {
        String pageOfNottingham = pageOfNottingham();
        assertThat(pageOfNottingham)
                .contains("<h1><bdi>Nottingham City Council</bdi> <span class=\"plan-title\"><bdi>Forthcoming"
                        + " decisions</bdi></span></h1>")
                .contains("Checked with Councillor, version " + Library.VERSION)
                .contains(Html.safe(Caveat.NO_ADVICE));
    }

    @Test
    void the_summary_is_a_table_with_a_caption_and_headers() {
        String pageOfNottingham = pageOfNottingham();
        assertThat(pageOfNottingham)
                .contains("<caption>What was found; an answered finding is not counted</caption>")
                .contains("<thead><tr><th scope=\"col\">Entries</th><th scope=\"col\">Held to the clock</th>");
        var summary = Plans.named("nottingham-forthcoming").summary();
        assertThat(pageOfNottingham)
                .contains("<tbody><tr><td>" + summary.entries() + "</td><td>" + summary.timed() + "</td><td>"
                        + summary.breaches() + "</td><td>" + summary.cannotTell() + "</td><td>" + summary.judgements()
                        + "</td></tr></tbody>");
    }

    @Test
    void readings_constitutions_and_warnings_are_shown_with_their_sources() {
        String pageOfWoking = pageOfWoking();
        PlanReport plan = Plans.named("woking");
        PlanReport more = PlanReport.builder()
                .authority("Example Council")
                .title("")
                .putAllReadings(plan.readings())
                .addConstitutions("Example Council, Constitution, Part 2 <seen>")
                .addWarnings("the table ends soon")
                .build();
        String page = HtmlReport.of(List.of(more));
        plan.readings()
                .forEach((period, adopted) ->
                        assertThat(page).contains("<li>" + Html.safe(EntryWords.reading(period, adopted)) + "</li>"));
        assertThat(page)
                .contains(
                        "<li>Definition of key decision used: Example Council, Constitution, Part 2 &lt;seen&gt;</li>")
                .contains("Warning: the table ends soon</p>");
        assertThat(pageOfWoking).contains("<li>No definition of the council&#39;s own was named");
    }

    @Test
    void every_entry_stands_under_its_heading_with_its_facts() {
        String pageOfAll = pageOfAll();
        for (PlanReport plan : Plans.all()) {
            for (EntryReport entry : plan.entries()) {
                assertThat(pageOfAll).contains("<bdi>" + Html.safe(EntryWords.title(entry)) + "</bdi>");
                for (String fact : EntryWords.facts(entry)) {
                    assertThat(pageOfAll).contains("<li>" + Html.safe(fact) + "</li>");
                }
            }
        }
    }

    @Test
    void every_picture_has_a_name_and_the_same_in_words_beside_it() {
        String pageOfAll = pageOfAll();
        int pictures = count("<svg class=\"timeline", pageOfAll);
        assertThat(pictures).isGreaterThan(50);
        assertThat(count("<summary>The picture in words</summary>", pageOfAll)).isEqualTo(pictures);
        List<String> described = all("<desc id=\"[^\"]*\">([^<]*)</desc>", pageOfAll);
        assertThat(described).hasSize(pictures).isEqualTo(all("picture in words</summary><p>([^<]*)</p>", pageOfAll));
        assertThat(all("<title id=\"([^\"]*)\">", pageOfAll)).hasSize(pictures);
        assertThat(count("role=\"img\" aria-labelledby=", pageOfAll)).isEqualTo(pictures);
    }

    @Test
    void an_entry_without_known_days_has_a_sentence_in_the_pictures_place() {
        String page = HtmlReport.of(List.of(Plans.of(CALENDAR, "A matter", "01/07/2020", "in due course")));
        assertThat(page)
                .doesNotContain("class=\"timeline\"")
                .contains("<p class=\"no-picture\">No picture of the days: the day of the decision is not known.</p>");
    }

    @Test
    void every_finding_is_shown_with_its_verdict_force_citation_words_and_remedy() {
        String pageOfAll = pageOfAll();
        for (PlanReport plan : Plans.all()) {
            for (Finding finding : plan.findings()) {
                assertThat(pageOfAll)
                        .contains("<code>" + finding.requirement().code() + "</code></p>\n<p><a href=\""
                                + finding.requirement().citation().link() + "\">"
                                + finding.requirement().citation() + "</a>: " + Html.safe(finding.because()) + "</p>");
                assertThat(pageOfAll).contains(Html.safe(finding.remedy()));
            }
        }
    }

    @Test
    void a_breach_reads_word_for_word() {
        String page = HtmlReport.of(List.of(Plans.of(CALENDAR, "A matter", "02/06/2025", "30/06/2025")));
        assertThat(page)
                .contains("<h4 class=\"group\">1 breach</h4>\n<div class=\"finding breach\"><p class=\"line\">"
                        + "<span class=\"badge breach\">" + shape("v-breach") + "Breach</span>"
                        + " <span class=\"force law\">" + shape("f-law") + "Law</span>"
                        + " <code>meetings2012.notice-period</code></p>\n"
                        + "<p><a href=\"https://www.legislation.gov.uk/uksi/2012/2089/regulation/9/2012-09-10\">"
                        + "S.I. 2012/2089 reg. 9(2)</a>: ")
                .contains("<p class=\"remedy\"><strong>What to do:</strong> Decide on or after Tue 1 July 2025")
                .contains("<tspan class=\"name\">First lawful day</tspan> 1 Jul 2025</text>");
    }

    private static String shape(String name) {
        return "<svg class=\"shape\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><use href=\"#" + name + "\"/></svg>";
    }

    @Test
    void law_constitution_and_guidance_are_told_apart_in_words_and_shape() {
        Finding law = finding(Meetings2012.NOTICE_PERIOD);
        Finding local = finding(ConstitutionRequirement.THRESHOLD);
        String page = HtmlReport.of(List.of(with(Plans.named("woking"), law, local, law.asGuidance())));
        for (Force force : Force.values()) {
            String name = force.name().toLowerCase(Locale.ROOT);
            assertThat(count("<span class=\"force " + name + "\">", page)).isEqualTo(1);
            assertThat(count("href=\"#f-" + name + "\"", page)).isEqualTo(1);
        }
        assertThat(page).contains("Law</span>", "The council&#39;s constitution", "Guidance");
    }

    private static Finding finding(Requirement requirement) {
        return Finding.of(requirement, Verdict.JUDGEMENT, "", Map.of(), new Wording("because.", ""));
    }

    @Test
    void findings_stand_gravest_first() {
        Finding judgement = finding(Meetings2012.NOTICE_MATTER);
        Finding breach =
                Finding.of(Meetings2012.NOTICE_PERIOD, Verdict.BREACH, "/x", Map.of(), new Wording("because.", "Do."));
        String page = HtmlReport.of(List.of(with(Plans.named("woking"), judgement, breach)));
        assertThat(page.indexOf(">1 breach</h3>")).isPositive().isLessThan(page.indexOf(">1 judgement</h3>"));
        assertThat(page).contains("<p class=\"aside\">The fact stands at <code>/x</code></p>");
    }

    @Test
    void an_answered_finding_is_marked_with_who_when_and_why() {
        PlanReport plan = Plans.named("bury");
        Finding open = plan.planFindings().get(0);
        String page = HtmlReport.of(List.of(plan.answeredBy(List.of(new Answer(
                open.requirement(), "", "Monitoring <Officer>", LocalDate.of(2023, 11, 23), "The chair was told.")))));
        assertThat(page)
                .contains("1 finding answered</h3>")
                .contains("<use href=\"#v-answered\"/></svg>Answered</span>")
                .contains(
                        "<p class=\"answer\">Answered by Monitoring &lt;Officer&gt; on Thu 23 November 2023: The chair"
                                + " was told.</p>\n<p class=\"was\">The finding was: cannot tell.</p>");
        assertThat(count("<span class=\"badge cannot-tell\">", page))
                .isEqualTo(plan.summary().cannotTell() - 1);
    }

    @Test
    void what_is_met_or_displaced_is_listed_with_the_words_of_the_requirement() {
        String pageOfNottingham = pageOfNottingham();
        assertThat(pageOfNottingham)
                .contains("14 requirements displaced by the exception</summary>")
                .contains("requirements met</summary>")
                .contains("<li><a href=\"#r-meetings2012-notice-matter\">S.I. 2012/2089 reg. 9(1)(b)</a>"
                        + "<span class=\"words\">: The notice states the matter to be decided.</span>"
                        + "<code>meetings2012.notice-matter</code></li>");
    }

    @Test
    void a_value_that_was_not_read_is_quoted() {
        EntryReport entry = Plans.blank()
                .notified(Fact.unstated())
                .addUnread(new Written("/items/0/wards", "all <wards>", "", ""))
                .build();
        assertThat(HtmlReport.of(List.of(withEntries(Plans.named("woking"), List.of(entry)))))
                .contains("<li><code>/items/0/wards</code> <q>all &lt;wards&gt;</q></li>");
        String page = HtmlReport.of(List.of(Plans.of(CALENDAR, "A matter", "01/07/2020", "in due <course>")));
        assertThat(page).contains("in due &lt;course&gt;");
    }

    @Test
    void other_readings_that_would_change_the_verdict_are_shown() {
        String pageOfNottingham = pageOfNottingham();
        assertThat(pageOfNottingham)
                .contains("<li>the period of notice under the reading &quot;sundays-out&quot;: breach, first lawful day"
                        + " Sat 25 July 2020; under the reading &quot;working&quot;: breach, first lawful day Fri 31"
                        + " July 2020</li>");
    }

    @Test
    void a_plan_of_many_entries_has_a_list_of_contents_and_a_short_one_has_none() {
        String pageOfWoking = pageOfWoking();
        String pageOfNottingham = pageOfNottingham();
        assertThat(pageOfNottingham)
                .contains("<nav aria-label=\"Contents of Nottingham City Council: Forthcoming decisions\"");
        assertThat(count("<li><a href=\"#p1-e", pageOfNottingham))
                .isEqualTo(Plans.named("nottingham-forthcoming").entries().size());
        assertThat(pageOfWoking).doesNotContain("<nav");
    }

    @Test
    void several_plans_have_a_table_of_plans_and_each_its_own_section() {
        PlanReport woking = Plans.named("woking");
        PlanReport bury = Plans.named("bury");
        String page = HtmlReport.of(List.of(woking, bury));
        assertThat(page)
                .contains("<h1>2 Forward Plans checked</h1>")
                .contains("<tr><th scope=\"row\"><a href=\"#p2\">" + EntryWords.planTitle(bury) + "</a></th>")
                .contains("<h2 class=\"plan-heading\">" + EntryWords.planTitle(woking) + "</h2>");
        assertThat(page.indexOf("id=\"p1\"")).isLessThan(page.indexOf("id=\"p2\""));
    }

    @Test
    void a_plan_without_entries_says_that_nothing_was_checked() {
        String page = HtmlReport.of(List.of(withEntries(Plans.named("woking"), List.of())));
        assertThat(page)
                .contains("The plan has no entries, so nothing was checked.")
                .doesNotContain("class=\"entry\"");
        assertThat(HtmlReport.of(List.of())).contains("No plan was checked.");
    }

    @Test
    @Tag("large")
    void a_plan_of_twenty_thousand_entries_takes_linear_room_and_little_time() {
        PlanReport plan = repeated("bury", 20_000);
        Counter page = new Counter();
        assertThatCode(() -> HtmlReport.write(List.of(plan), page)).doesNotThrowAnyException();
        Counter tenth = new Counter();
        assertTimeout(Duration.ofSeconds(30), () -> HtmlReport.write(List.of(repeated("bury", 2_000)), tenth));
        assertThat(page.length).isLessThan(11 * tenth.length).isLessThan(20_000L * 9_000);
        assertThat(page.longestPiece).isLessThan(8_000_000);
    }

    /** Counts what is written and keeps none of it. */
    private static final class Counter implements Appendable {
        private long length;
        private int longestPiece;

        @Override
        public Appendable append(CharSequence text) {
            length += text.length();
            longestPiece = Math.max(longestPiece, text.length());
            return this;
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) {
            return append(text.subSequence(start, end));
        }

        @Override
        public Appendable append(char sign) {
            return append(String.valueOf(sign));
        }
    }

    @Test
    void the_same_reports_give_the_same_page() {
        String pageOfAll = pageOfAll();
        assertThat(HtmlReport.of(Plans.all())).isEqualTo(pageOfAll);
    }

    @Test
    void on_paper_a_picture_is_not_cut_and_what_is_folded_is_open() {
        String pageOfAll = pageOfAll();
        assertThat(pageOfAll)
                .contains("@media print")
                .contains("size: A4")
                .containsPattern("figure, [^{]*\\{ break-inside: avoid; }")
                .contains("details::details-content { content-visibility: visible; block-size: auto; }");
    }

    @Test
    void a_plan_of_four_entries_has_contents_and_one_of_three_has_none() {
        assertThat(HtmlReport.of(List.of(repeated("bury", 4)))).contains("<nav aria-label=\"Contents of ");
        assertThat(HtmlReport.of(List.of(repeated("bury", 3)))).doesNotContain("<nav");
    }

    @Test
    void a_plan_of_two_hundred_entries_is_shown_in_full_and_a_longer_one_in_short() {
        assertThat(HtmlReport.of(List.of(repeated("bury", 200)))).contains("<div class=\"plan\"");
        assertThat(HtmlReport.of(List.of(repeated("bury", 201)))).contains("<div class=\"plan many\"");
    }

    @Test
    void one_plan_has_no_table_of_plans_and_its_name_once_at_the_head() {
        String pageOfWoking = pageOfWoking();
        assertThat(pageOfWoking).doesNotContain("aria-label=\"Plans\"", "class=\"plan-heading\"");
    }

    @Test
    void a_plan_without_a_title_has_the_councils_name_alone_at_its_head() {
        assertThat(HtmlReport.of(List.of(Plans.of(CALENDAR, "A matter", "20/01/2020", "18/02/2020"))))
                .contains("<h1><bdi>Example Council</bdi></h1>");
    }

    @Test
    void an_answered_finding_of_an_entry_stands_under_the_entry_with_its_own_words() {
        PlanReport plan = Plans.one(Verdict.JUDGEMENT);
        String page = HtmlReport.of(List.of(plan.answeredBy(List.of(new Answer(
                Meetings2012.NOTICE_PERIOD, "/items/0", "Monitoring Officer", LocalDate.of(2025, 6, 3), "Told.")))));
        assertThat(page.substring(page.indexOf("<article"), page.indexOf("</article>")))
                .contains("<h4 class=\"group\">1 finding answered</h4>")
                .contains("<p class=\"was\">The finding was: for judgement.</p>\n<p><a href=")
                .contains("</a>: the notice is a day short.</p>");
    }

    @Test
    void the_plan_as_a_whole_shows_what_is_met_and_what_was_not_read() {
        String page = HtmlReport.of(List.of(Plans.one(Verdict.BREACH)));
        assertThat(page.substring(page.indexOf("id=\"p1-whole\"")))
                .contains("1 requirement met</summary>")
                .contains("<li><code>/kind</code> <q>?</q></li>");
    }

    @Test
    void the_sections_of_a_plan_stand_in_their_order() {
        assertThat(all("<h2[^>]*>([^<]*)</h2>", HtmlReport.of(List.of(repeated("bury", 4)))))
                .startsWith("Summary", "What it was held to", "Contents", "Entries", "The plan as a whole");
        assertThat(all("<h2[^>]*>([^<]*)</h2>", HtmlReport.of(List.of(repeated("bury", 0)))))
                .startsWith("Summary", "What it was held to", "Entries: none", "The plan as a whole");
        assertThat(all("<span class=\"entry-number\">([^<]*)</span>", HtmlReport.of(List.of(repeated("bury", 4)))))
                .containsExactly("1.", "2.", "3.", "4.");
    }

    @Test
    void of_the_plan_as_a_whole_it_is_said_that_nothing_was_found_only_where_nothing_was() {
        Answer answer = new Answer(
                Meetings2012.NOTICE_PERIOD,
                "",
                "Monitoring Officer",
                LocalDate.of(2023, 11, 23),
                "The chair was told.");
        PlanReport found = with(Plans.named("woking"), finding(Meetings2012.NOTICE_PERIOD));

        assertThat(HtmlReport.of(List.of(repeated("bury", 1)))).contains("Nothing found.</p>");
        assertThat(HtmlReport.of(List.of(found))).doesNotContain("Nothing found.</p>");
        assertThat(HtmlReport.of(List.of(found.answeredBy(List.of(answer))))).doesNotContain("Nothing found.</p>");
    }

    @Test
    void what_was_read_of_the_plans_head_and_what_was_set_aside_are_shown() {
        PlanReport plan = PlanReport.builder()
                .authority("Example Council")
                .title("")
                .addRead(new Written("/kind", "Forward Plan", "a plan", ""))
                .addSetAside("/notes")
                .build();

        assertThat(HtmlReport.of(List.of(plan)))
                .contains("<code>/kind</code>", "A transcriber&#39;s notes, set aside unread: /notes</p>");
        assertThat(HtmlReport.of(List.of(repeated("bury", 1)))).doesNotContain("set aside unread");
    }
}
