package io.github.councillor.rules.render;

import static io.github.councillor.role.Role.COMMITTEE;
import static io.github.councillor.role.Role.EXECUTIVE;
import static io.github.councillor.role.Role.EXTERNAL_BODY;
import static io.github.councillor.role.Role.GROUP_MEMBER;
import static io.github.councillor.role.Role.OVERVIEW_AND_SCRUTINY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councillor.authority.Authority;
import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.council.Body;
import io.github.councillor.council.Council;
import io.github.councillor.council.Seats;
import io.github.councillor.fact.Fact;
import io.github.councillor.officer.StatutoryOffice;
import io.github.councillor.role.Role;
import io.github.councillor.rules.induction.Councils;
import io.github.councillor.rules.induction.InductionPack;
import io.github.councillor.statement.Completeness;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pack as a page: whole, in order, safe, and the same every time. */
class HtmlPackTest {

    private static final Set<String> VOID = Set.of("meta", "input");
    private static final String HOSTILE = Plans.HOSTILE;

    static Stream<String> pages() {
        Role[] none = {};
        return Stream.of(
                        Councils.pack(Councils.small(), none),
                        Councils.pack(Councils.small(), EXECUTIVE, COMMITTEE, EXTERNAL_BODY, GROUP_MEMBER),
                        Councils.pack(Councils.small(), OVERVIEW_AND_SCRUTINY),
                        Councils.pack(Councils.of(AuthorityKind.COUNTY, Governance.COMMITTEE_SYSTEM), COMMITTEE),
                        Councils.pack(Councils.of(AuthorityKind.DISTRICT, Governance.LEADER_AND_CABINET), none),
                        Councils.pack(Councils.of(AuthorityKind.NOT_STATED, Governance.NOT_STATED), none),
                        Councils.pack(hostile(), EXECUTIVE))
                .map(HtmlPack::of);
    }

    private static Council hostile() {
        return Council.builder()
                .authority(new Authority(HOSTILE, AuthorityKind.UNITARY, Governance.MAYOR_AND_CABINET))
                .chair(Fact.known(HOSTILE))
                .addTerm(new Council.Term(HOSTILE, 4))
                .addSeat(new Seats(HOSTILE, Seats.Kind.GROUP, 1))
                .addBody(Body.of(HOSTILE, Body.Kind.ORDINARY))
                .addBody(new Body(HOSTILE + "2", Body.Kind.ORDINARY, Optional.of(HOSTILE)))
                .addOffice(new Council.OfficePost(StatutoryOffice.MONITORING_OFFICER, HOSTILE))
                .build();
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

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_a_language_a_title_its_landmarks_and_a_way_past_its_head(String page) {
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
                .endsWith("</body>\n</html>\n")
                .contains("<body>\n<a class=\"skip\" href=\"#main\">Skip to the pack</a>");
        for (String once : List.of("<title>", "<header>", "<main id=\"main\">", "<footer>", "<h1>", "<nav ")) {
            // the picture's title has an id
            assertThat(count(once, page)).as(once).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headings_descend_a_level_at_a_time_and_eight_chapters_stand_in_the_list_of_contents(String page) {
        int before = 0;
        for (String level : all("<h([1-6])", page)) {
            assertThat(Integer.parseInt(level)).isLessThanOrEqualTo(before + 1);
            before = Integer.parseInt(level);
        }
        assertThat(all("<section class=\"chapter\" id=\"([^\"]*)\"", page))
                .containsExactly(
                        "roles", "principles", "officers", "key-decisions", "council", "support", "checks", "sources")
                .allSatisfy(chapter -> assertThat(page).contains("<a href=\"#" + chapter + "\">"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_element_that_is_opened_is_closed_in_its_turn(String page) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = Pattern.compile("<(/?)([a-z][a-z0-9]*)[^<>]*?(/?)>")
                .matcher(page.replaceAll("(?s)<style>.*</style>", ""));
        while (tag.find()) {
            if (tag.group(1).isEmpty() && tag.group(3).isEmpty() && !VOID.contains(tag.group(2))) {
                open.push(tag.group(2));
            } else if (!tag.group(1).isEmpty()) {
                assertThat(open.pop()).isEqualTo(tag.group(2));
            }
        }
        assertThat(open).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void ids_are_unique_and_every_reference_has_its_place(String page) {
        List<String> ids = all(" id=\"([^\"]*)\"", page);
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> places = Set.copyOf(ids);
        assertThat(all(" href=\"#([^\"]*)\"", page)).isNotEmpty().allMatch(places::contains);
        assertThat(all(" for=\"([^\"]*)\"", page)).isNotEmpty().allMatch(places::contains);
        for (String labels : all(" aria-labelledby=\"([^\"]*)\"", page)) {
            assertThat(labels.split(" ")).allMatch(places::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_asks_nothing_of_the_network_runs_nothing_and_is_ascii(String page) {
        assertThat(page)
                .doesNotContain("<script", "<link", "<img", "<iframe", "<object", "@import", "url(", " src=", "srcset")
                .doesNotContain("javascript:", " style=")
                .doesNotContainPattern("<[^>]* on[a-z]+=");
        assertThat(all("href=\"([^#\"][^\"]*)\"", page)).isNotEmpty().allMatch(link -> link.startsWith("https://"));
        assertThat(page.chars()).allMatch(sign -> sign < 127);
        assertThat(count("</style>", page)).isEqualTo(1);
    }

    @Test
    void what_the_file_says_stays_text_wherever_it_stands() {
        String escaped =
                "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &quot;quoted&quot; &amp; &#65533;gnp.exe ]]&gt;"
                        + " &lt;/style&gt; &#65533;";

        // h1, council, chair, term, seats, body, sub-committee and post
        assertThat(count("<bdi>" + escaped, HtmlPack.of(Councils.pack(hostile()))))
                .isEqualTo(8);
    }

    @Test
    void every_statement_asked_has_its_place_and_every_question_its_box() {
        InductionPack pack = Councils.pack(Councils.small(), EXECUTIVE, COMMITTEE, EXTERNAL_BODY, GROUP_MEMBER);
        String page = HtmlPack.of(pack);

        pack.asked().stream()
                .flatMap(asked -> asked.statements().stream())
                .filter(statement -> statement.completeness() != Completeness.BEGINNING_LOST)
                .forEach(statement -> assertThat(page)
                        .contains("<code class=\"id\">" + statement.id() + "</code> <div><p>"
                                + Html.safe(statement.words()) + "</p>"));
        assertThat(all("<input type=\"checkbox\" id=\"tick-([^\"]*)\">", page))
                .hasSize(pack.protocol().asked().stream()
                        .mapToInt(asked -> Math.max(1, asked.parts().size()))
                        .sum());
        pack.protocol().asked().forEach(asked -> assertThat(page).contains("<code>" + asked.id() + "</code>"));
    }

    @Test
    void law_stands_in_lists_of_law_and_cites_always() {
        String page = HtmlPack.of(Councils.pack(Councils.small()));

        for (String list : all("<ul role=\"list\" class=\"items law\">\n((?s:.*?))</ul>", page)) {
            if (!list.contains("Every line of law cites its provision")) {
                assertThat(Arrays.asList(list.split("\n")))
                        .allMatch(item -> item.contains("href=\"https://") || item.contains("<cite>"));
            }
        }
        assertThat(all("<ul role=\"list\" class=\"items guidance\">\n((?s:.*?))</ul>", page))
                .isNotEmpty()
                .map(list -> list.replaceAll("<p class=\"below\"><span class=\"force law\">.*?</p>", ""))
                .allMatch(list -> !list.contains("https://") && !list.contains("<cite>"));
        assertThat(all("<p class=\"below\"><span class=\"force law\">(.*?)</p>", page))
                .isNotEmpty()
                .allMatch(line -> line.contains("href=\"https://"));
    }

    @Test
    void the_picture_has_the_same_days_in_words() {
        assertThat(HtmlPack.of(Councils.pack(Councils.small())))
                .contains("<title id=\"picture-t\">Days of a key decision whose notice is published on Mon 2 June 2025"
                        + "</title><desc id=\"picture-d\">Published Mon 2 June 2025. Tue 3 June 2025 to Mon 30 June 2025:"
                        + " 28 clear days run. First lawful day Tue 1 July 2025. First lawful day under the general"
                        + " exception Tue 10 June 2025.</desc>");
    }

    @Test
    void the_same_pack_gives_the_same_page_whole_or_in_pieces() throws IOException {
        InductionPack pack = Councils.pack(Councils.small(), EXECUTIVE);
        StringBuilder pieces = new StringBuilder();

        HtmlPack.write(pack, pieces);

        assertThat(HtmlPack.of(pack))
                .isEqualTo(pieces.toString())
                .isEqualTo(HtmlPack.of(
                        InductionPack.of(Catalogue.shipped(), Councils.small(), Set.of(EXECUTIVE), Councils.DAY)));
    }

    @Test
    void an_output_that_refuses_is_told() {
        assertThatThrownBy(() -> HtmlPack.write(Councils.pack(Councils.small()), Refusing.OUTPUT))
                .isInstanceOf(IOException.class)
                .hasStackTraceContaining("full");
        assertThatThrownBy(() -> MarkdownPack.write(Councils.pack(Councils.small()), Refusing.OUTPUT))
                .isInstanceOf(IOException.class)
                .hasStackTraceContaining("full");
    }

    /** An output that takes nothing. */
    private enum Refusing implements Appendable {
        OUTPUT;

        @Override
        public Appendable append(CharSequence text) throws IOException {
            throw new IOException("full");
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            throw new IOException("full");
        }

        @Override
        public Appendable append(char sign) throws IOException {
            throw new IOException("full");
        }
    }
}
