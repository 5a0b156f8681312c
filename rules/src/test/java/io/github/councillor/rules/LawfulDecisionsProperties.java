package io.github.councillor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.calendar.ClearDays;
import io.github.councillor.json.RefusedInput;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.Requirement;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Report;
import io.github.councillor.rules.report.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Lawful decisions on any route, and each of them with just one fact spoilt. */
class LawfulDecisionsProperties {

    private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final ClearDays WORKING = ClearDays.under(ClearDayReading.WORKING);

    /** The routes, each with a lawful entry for a day of publication and some days to spare. */
    enum Path {
        ORDINARY(LawfulDecisionsProperties::ordinary),
        ORDINARY_IN_PRIVATE((published, spare) -> ordinary(published, spare)
                .with("/private", privateMeeting(published, published.plusDays(29L + spare)))),
        ORDINARY_IN_URGENT_PRIVATE((published, spare) -> ordinary(published, spare)
                .with("/private/urgency", agreement().put("agreedOn", published.toString()))
                .with("/private/heldOn", published.plusDays(29L + spare).toString())),
        EXCEPTION(LawfulDecisionsProperties::exception),
        URGENCY(LawfulDecisionsProperties::urgency);

        private final Making making;

        Path(Making making) {
            this.making = making;
        }

        Facts facts(LocalDate published, int spare) {
            return making.make(published, spare);
        }

        private interface Making {
            Facts make(LocalDate published, int spare);
        }
    }

    /**
     * A lawful entry.
     *
     * @param path the route
     * @param published the day of the notice or the agreement
     * @param spare days beyond the fewest
     */
    record Entry(Path path, LocalDate published, int spare) {
        Facts facts() {
            return path.facts(published, spare);
        }
    }

    /**
     * One fact spoilt.
     *
     * @param requirement what is to be found, and nothing else
     * @param path a route on which it binds
     * @param verdict as what
     * @param change the change
     */
    record Spoilt(Requirement requirement, Path path, Verdict verdict, Function<Facts, Facts> change) {
        @Override
        public String toString() {
            return requirement.code() + " " + verdict + " on " + path;
        }
    }

    @Provide
    static Arbitrary<Entry> entries() {
        return Combinators.combine(
                        Arbitraries.of(Path.values()),
                        days(),
                        Arbitraries.integers().between(0, 40))
                .as(Entry::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property(tries = 500)
    void a_lawful_decision_gives_a_clear_report(@ForAll("entries") Entry entry) {
        Report report = Plans.check(entry.facts().decision());

        assertThat(report.findings()).isEmpty();
        assertThat(report.considered()).hasSizeGreaterThan(4);
    }

    @Provide
    static Arbitrary<Spoilt> spoilt() {
        return Arbitraries.of(all());
    }

    @Property(tries = 1_000)
    void a_lawful_decision_with_one_fact_spoilt_is_found_by_just_that_code(
            @ForAll("spoilt") Spoilt spoilt, @ForAll("published") LocalDate published, @ForAll("spare") int spare) {
        Report report = Plans.check(
                spoilt.change().apply(spoilt.path().facts(published, spare)).decision());

        assertThat(Plans.says(report.findings()))
                .containsExactly(spoilt.requirement().code() + " " + spoilt.verdict());
    }

    @Provide
    static Arbitrary<LocalDate> published() {
        return days();
    }

    @Provide
    static Arbitrary<Integer> spare() {
        return Arbitraries.integers().between(0, 40);
    }

    @Property(tries = 1)
    void every_requirement_of_the_regulations_that_a_procedure_can_break_is_spoilt() {
        assertThat(all().stream().map(Spoilt::requirement).collect(Collectors.toSet()))
                .containsAll(List.of(Meetings2012.values()).stream()
                        .filter(requirement -> requirement != Meetings2012.KEY_DECISION)
                        .toList());
    }

    @Property(tries = 500)
    void what_is_found_was_considered(
            @ForAll("spoilt") Spoilt one,
            @ForAll("spoilt") Spoilt another,
            @ForAll("published") LocalDate published,
            @ForAll("spare") int spare) {
        Facts facts = one.change().apply(one.path().facts(published, spare));
        Facts both = another.path() == one.path() ? another.change().apply(facts) : facts;
        Report report = Plans.check((isReadable(both) ? both : facts).decision());
        Set<Requirement> found =
                report.findings().stream().map(Finding::requirement).collect(Collectors.toSet());

        assertThat(report.considered()).containsAll(found).doesNotHaveDuplicates();
        assertThat(report.displaced()).doesNotContainAnyElementsOf(report.considered());
        assertThat(found).isNotEmpty();
    }

    /** Two changes of one fact may leave what no file may say. */
    private static boolean isReadable(Facts facts) {
        try {
            facts.decision();
            return true;
        } catch (RefusedInput refused) {
            return false;
        }
    }

    @Property(tries = 500)
    void publishing_earlier_never_adds_a_breach_of_a_period(
            @ForAll("readings") ClearDayReading reading,
            @ForAll("published") LocalDate decided,
            @ForAll("before") int before,
            @ForAll("spare") int earlier) {
        Practice practice =
                Plans.PRACTICE.with(Meetings2012.NOTICE_PERIOD, reading).with(Meetings2012.EXCEPTION_PERIOD, reading);
        LocalDate published = decided.minusDays(before);

        assertThat(periodFindings(practice, published.minusDays(earlier), decided))
                .isSubsetOf(periodFindings(practice, published, decided));
    }

    @Provide
    static Arbitrary<ClearDayReading> readings() {
        return Arbitraries.of(ClearDayReading.values());
    }

    @Provide
    static Arbitrary<Integer> before() {
        return Arbitraries.integers().between(-5, 60);
    }

    /** What is found of periods, with a notice and with an exception of that day. */
    private static Set<String> periodFindings(Practice practice, LocalDate published, LocalDate decided) {
        Report notice = Plans.check(practice, Lawful.ordinary(published, decided));
        Report exception = Plans.check(
                practice,
                exception(published, 0).with("/when/on", decided.toString()).decision());
        return Stream.of(notice, exception)
                .flatMap(report -> report.findings().stream())
                .map(finding -> finding.requirement() == Meetings2012.NOTICE_BEFORE_DECISION
                        ? Meetings2012.NOTICE_PERIOD.code()
                        : finding.requirement().code())
                .collect(Collectors.toSet());
    }

    private static List<Spoilt> all() {
        return Stream.of(notices(), exceptions(), urgencies(), privateMeetings())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Spoilt> notices() {
        return List.of(
                breach(
                        Meetings2012.NOTICE_BEFORE_DECISION,
                        Path.ORDINARY,
                        facts -> facts.withNone("/notice")
                                .with("/decisionMaker", cabinet())
                                .with("/when/on", "2025-07-01")),
                breach(
                        Meetings2012.NOTICE_DECLARES_KEY,
                        Path.ORDINARY,
                        facts -> facts.with("/notice/declaresKeyDecision", false)),
                breach(Meetings2012.NOTICE_MATTER, Path.ORDINARY, facts -> facts.withNone("/notice/matter")),
                breach(
                        Meetings2012.NOTICE_DECISION_MAKER,
                        Path.ORDINARY,
                        facts -> facts.withNone("/notice/decisionMaker")),
                breach(
                        Meetings2012.NOTICE_MEMBERS,
                        Path.ORDINARY,
                        facts -> facts.withNone("/notice/decisionMaker/members")),
                breach(Meetings2012.NOTICE_DATE, Path.ORDINARY, facts -> facts.withNone("/notice/decisionPeriod")),
                breach(Meetings2012.NOTICE_DOCUMENTS, Path.ORDINARY, facts -> facts.withNone("/notice/documents")),
                breach(
                        Meetings2012.NOTICE_INSPECTION_ADDRESS,
                        Path.ORDINARY,
                        facts -> facts.withNone("/notice/inspectionAddress")),
                breach(
                        Meetings2012.NOTICE_OTHER_DOCUMENTS,
                        Path.ORDINARY,
                        facts -> facts.with("/notice/otherDocumentsMayFollow", false)),
                breach(
                        Meetings2012.NOTICE_REQUEST_PROCEDURE,
                        Path.ORDINARY,
                        facts -> facts.withNone("/notice/requestProcedure")),
                breach(
                        Meetings2012.NOTICE_PERIOD,
                        Path.ORDINARY,
                        facts -> facts.with(
                                "/notice/publishedOn",
                                facts.decision()
                                        .when()
                                        .get()
                                        .from()
                                        .minusDays(28)
                                        .toString())),
                cannotTell(
                        Meetings2012.NOTICE_OFFICES,
                        Path.ORDINARY,
                        facts -> facts.without("/notice/atOffices")
                                .with("/decisionMaker", individual())
                                .with("/notice/decisionMaker", individual())
                                .with("/notice/publishedOn", "2025-06-02")
                                .with("/notice/decisionPeriod/on", "2025-07-01")
                                .with("/when/on", "2025-07-01")),
                breach(Meetings2012.NOTICE_WEBSITE, Path.ORDINARY, facts -> facts.with("/notice/onWebsite", false)),
                breach(
                        Meetings2012.NOTICE_NO_EXEMPT,
                        Path.ORDINARY,
                        facts -> facts.with("/notice/partlyPrivate", true)
                                .with("/notice/givesExemptInformation", true)
                                .with("/private", NullNode.getInstance())),
                new Spoilt(
                        Meetings2012.KEY_DECISION_EXECUTIVE,
                        Path.ORDINARY,
                        Verdict.JUDGEMENT,
                        facts -> facts.with("/decisionMaker/place", "full-council")));
    }

    private static List<Spoilt> exceptions() {
        return List.of(
                breach(
                        Meetings2012.EXCEPTION_CHAIR_INFORMED,
                        Path.EXCEPTION,
                        facts -> facts.with("/exception/informed", "nobody")),
                breach(
                        Meetings2012.EXCEPTION_OFFICES,
                        Path.EXCEPTION,
                        facts -> facts.with("/exception/atOffices", false)
                                .with("/exception/availableOn", "2025-06-02")
                                .with("/when/on", "2025-06-10")),
                breach(
                        Meetings2012.EXCEPTION_WEBSITE,
                        Path.EXCEPTION,
                        facts -> facts.with("/exception/onWebsite", false)),
                breach(
                        Meetings2012.EXCEPTION_PERIOD,
                        Path.EXCEPTION,
                        facts -> facts.with(
                                "/exception/availableOn",
                                WORKING.latest(facts.decision().when().get().from(), 5)
                                        .plusDays(1)
                                        .toString())),
                breach(Meetings2012.EXCEPTION_REASONS, Path.EXCEPTION, facts -> facts.withNone("/exception/reasons")));
    }

    private static List<Spoilt> urgencies() {
        return List.of(
                breach(
                        Meetings2012.URGENCY_AGREEMENT,
                        Path.URGENCY,
                        facts -> facts.with("/urgency/agreedBy", "another")),
                breach(
                        Meetings2012.URGENCY_BEFORE_DECISION,
                        Path.URGENCY,
                        facts -> facts.with(
                                "/urgency/agreedOn",
                                facts.decision().when().get().from().plusDays(1).toString())),
                breach(Meetings2012.URGENCY_REASONS, Path.URGENCY, facts -> facts.withNone("/urgency/reasons")));
    }

    private static List<Spoilt> privateMeetings() {
        Path path = Path.ORDINARY_IN_PRIVATE;
        Path urgent = Path.ORDINARY_IN_URGENT_PRIVATE;
        return List.of(
                breach(
                        Meetings2012.PRIVATE_NOTICE_PERIOD,
                        path,
                        facts -> facts.with(
                                "/private/noticeOn",
                                facts.decision()
                                        .when()
                                        .get()
                                        .from()
                                        .minusDays(28)
                                        .toString())),
                breach(Meetings2012.PRIVATE_NOTICE_REASONS, path, facts -> facts.withNone("/private/noticeReasons")),
                breach(Meetings2012.PRIVATE_FURTHER_PERIOD, path, facts -> facts.withNone("/private/furtherNoticeOn")),
                breach(Meetings2012.PRIVATE_FURTHER_CONTENTS, path, facts -> facts.withNone("/private/furtherReasons")),
                breach(
                        Meetings2012.PRIVATE_URGENCY_AGREEMENT,
                        urgent,
                        facts -> facts.with("/private/urgency/agreedBy", "nobody")),
                breach(
                        Meetings2012.PRIVATE_URGENCY_REASONS,
                        urgent,
                        facts -> facts.with("/private/urgency/reasonsOnWebsite", false)));
    }

    private static Spoilt breach(Requirement requirement, Path path, Function<Facts, Facts> change) {
        return new Spoilt(requirement, path, Verdict.BREACH, change);
    }

    private static Spoilt cannotTell(Requirement requirement, Path path, Function<Facts, Facts> change) {
        return new Spoilt(requirement, path, Verdict.CANNOT_TELL, change);
    }

    private static ObjectNode node(Map<String, Object> values) {
        return Facts.JSON.valueToTree(values);
    }

    private static JsonNode cabinet() {
        return node(Map.of("body", "Cabinet", "place", "executive", "members", List.of("Leader of the Council")));
    }

    private static JsonNode individual() {
        return node(Map.of("individual", "A. Member", "title", "Cabinet Member", "place", "executive"));
    }

    private static Facts entry(LocalDate decided) {
        return Facts.of(node(Map.of(
                "title",
                "A matter",
                "key",
                "key",
                "decisionMaker",
                cabinet(),
                "when",
                Map.of("on", decided.toString()))));
    }

    private static Facts ordinary(LocalDate published, int spare) {
        LocalDate decided = published.plusDays(29L + spare);
        ObjectNode notice = node(Map.of(
                "publishedOn", published.toString(),
                "matter", "A matter",
                "decisionMaker", cabinet(),
                "decisionPeriod", Map.of("on", decided.toString()),
                "documents", List.of("Report"),
                "inspectionAddress", "County Hall",
                "requestProcedure", "Write to County Hall"));
        notice.put("declaresKeyDecision", true)
                .put("otherDocumentsMayFollow", true)
                .put("atOffices", true)
                .put("onWebsite", true)
                .put("partlyPrivate", false);
        return entry(decided).with("/notice", notice);
    }

    private static JsonNode privateMeeting(LocalDate published, LocalDate held) {
        ObjectNode meeting = node(Map.of(
                "heldOn", held.toString(),
                "noticeOn", published.toString(),
                "noticeReasons", "Exempt information",
                "furtherNoticeOn", WORKING.latest(held, 5).toString(),
                "furtherReasons", "Exempt information"));
        return meeting.put("noticeAtOffices", true)
                .put("noticeOnWebsite", true)
                .put("furtherAtOffices", true)
                .put("furtherOnWebsite", true)
                .put("representationsReceived", false);
    }

    private static ObjectNode agreement() {
        return node(Map.of(
                "agreedBy",
                "scrutiny-chair",
                "reasons",
                "It cannot wait",
                "reasonsAtOffices",
                true,
                "reasonsOnWebsite",
                true));
    }

    private static Facts exception(LocalDate published, int spare) {
        return entry(WORKING.earliest(published, 5).plusDays(spare))
                .with(
                        "/exception",
                        node(Map.of(
                                "informed", "each-member",
                                "availableOn", published.toString(),
                                "atOffices", true,
                                "onWebsite", true,
                                "reasons", "It came up late",
                                "reasonsAtOffices", true,
                                "reasonsOnWebsite", true)));
    }

    private static Facts urgency(LocalDate agreed, int spare) {
        return entry(agreed.plusDays(spare)).with("/urgency", agreement().put("agreedOn", agreed.toString()));
    }
}
