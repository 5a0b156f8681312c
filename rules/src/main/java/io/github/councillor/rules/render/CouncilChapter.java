package io.github.councillor.rules.render;

import com.google.common.collect.ImmutableList;
import io.github.councillor.authority.Governance;
import io.github.councillor.council.Body;
import io.github.councillor.council.Council;
import io.github.councillor.council.Seats;
import io.github.councillor.fact.Fact;
import io.github.councillor.law.Citation;
import io.github.councillor.rules.induction.InductionPack;
import io.github.councillor.rules.render.Sheet.Pair;
import io.github.councillor.rules.render.Sheet.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the council is made up, as its file tells it. */
final class CouncilChapter {

    private static final String NOT_TOLD = "not told in the file";
    private static final Pattern OF_AN_EXECUTIVE =
            Pattern.compile("\\b(leader|elected mayor|cabinet|executive)\\b", Pattern.CASE_INSENSITIVE);

    private final Council council;
    private final Sheet sheet;

    private CouncilChapter(Council council, Sheet sheet) {
        this.council = council;
        this.sheet = sheet;
    }

    static Chapter of(InductionPack pack) {
        return Chapter.of(
                "council", "How your council is made up", sheet -> new CouncilChapter(pack.council(), sheet).write());
    }

    private void write() {
        sheet.say(
                Mark.FILE,
                Line.of("This chapter repeats the council's file. What the file does not say is not guessed."));
        ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
        pairs.add(new Pair("Council", Line.empty().tell(council.authority().name())));
        pairs.add(new Pair("Kind", Line.of(kind())));
        pairs.add(new Pair("Governance", governance()));
        pairs.add(new Pair("Full council", fullCouncil()));
        pairs.add(new Pair("Chair of full council", told(council.chair())));
        pairs.add(new Pair("Wards or divisions", number(council.wards())));
        if (council.terms().isEmpty()) {
            pairs.add(new Pair("Terms of office", Line.of(NOT_TOLD)));
        }
        council.terms()
                .forEach(term -> pairs.add(new Pair(
                        "Term of office",
                        Line.empty().tell(term.of()).say(": " + EntryWords.number(term.years(), "year", "years")))));
        sheet.pairs(pairs.build());
        committeeSystem();
        seats();
        bodies();
    }

    /** What the file lists that a council on the committee system does not have: told, and not mended. */
    private void committeeSystem() {
        if (council.authority().governance() != Governance.COMMITTEE_SYSTEM) {
            return;
        }
        council.bodies().stream()
                .filter(body -> body.kind() == Body.Kind.EXECUTIVE)
                .forEach(body ->
                        although(Line.of("The file lists an executive body, ").tell(body.name())));
        council.terms().stream()
                .filter(term -> OF_AN_EXECUTIVE.matcher(term.of()).find())
                .forEach(term -> although(
                        Line.of("The file lists a term of office of the ").tell(term.of())));
    }

    private void although(Line listed) {
        sheet.say(
                Mark.OURS,
                listed.say(
                        ", although the council is on the committee system. Ask democratic services which is right."));
    }

    private String kind() {
        return switch (council.authority().kind()) {
            case NOT_STATED -> NOT_TOLD;
            default -> council.authority().kind().word().replace('-', ' ');
        };
    }

    private Line governance() {
        return switch (council.authority().governance()) {
            case LEADER_AND_CABINET ->
                cited("a leader, elected by the council, and a cabinet appointed by the leader: ", "s. 9C(3)", "9C");
            case MAYOR_AND_CABINET ->
                cited("a directly elected mayor, and a cabinet appointed by the mayor: ", "s. 9C(2)", "9C");
            case COMMITTEE_SYSTEM -> cited("the committee system, without an executive: ", "ss. 9B and 9JA", "9B");
            case PRESCRIBED -> cited("arrangements that regulations prescribe: ", "s. 9BA", "9BA");
            case NOT_STATED -> Line.of(NOT_TOLD);
        };
    }

    private static Line cited(String words, String provision, String section) {
        return Line.of(words)
                .cite(new Citation(
                        "Local Government Act 2000",
                        provision,
                        "https://www.legislation.gov.uk/ukpga/2000/22/section/" + section));
    }

    private Line fullCouncil() {
        return council.councillors() instanceof Fact.Known<Integer> known
                ? Line.of(EntryWords.number(known.value(), "councillor", "councillors")
                        + (council.authority().governance() == Governance.MAYOR_AND_CABINET ? ", and the mayor" : ""))
                : Line.of("the number of councillors is " + NOT_TOLD);
    }

    private static Line number(Fact<Integer> number) {
        return Line.of(
                number instanceof Fact.Known<Integer> known ? known.value().toString() : none(number));
    }

    private static Line told(Fact<String> fact) {
        return fact instanceof Fact.Known<String> known ? Line.empty().tell(known.value()) : Line.of(none(fact));
    }

    private static String none(Fact<?> fact) {
        return fact.isNone() ? "none, says the file" : NOT_TOLD;
    }

    private void seats() {
        sheet.heading(3, "", Line.of("Groups and seats"));
        if (council.seats().isEmpty()) {
            sheet.say(Line.of("The seats by group are " + NOT_TOLD + "."));
            return;
        }
        sheet.table(new Table(
                "Seats by group, as the file tells them",
                ImmutableList.of("Group", "Seats"),
                council.seats().stream().map(CouncilChapter::row).collect(ImmutableList.toImmutableList())));
        sheet.say(sum());
    }

    private static List<Line> row(Seats seats) {
        Line name = Line.empty().tell(seats.label());
        return ImmutableList.of(
                seats.kind() == Seats.Kind.NO_GROUP ? name.say(" (no political group)") : name,
                Line.of(String.valueOf(seats.number())));
    }

    private Line sum() {
        int sum = council.seatsInAll();
        String adds = "The seats add up to " + sum;
        if (!(council.councillors() instanceof Fact.Known<Integer> known)) {
            return Line.of(adds + ". The number of councillors is " + NOT_TOLD + ", so the two cannot be compared.");
        }
        int number = known.value();
        if (number == sum) {
            return Line.of(adds + ", which is the number of councillors.");
        }
        return Line.empty()
                .stress(adds + ", not to the " + number + " councillors told above.")
                .say(" "
                        + (sum < number
                                ? "There may be vacancies, or the file may be out of date."
                                : "The file may be out of date, or a seat may be counted twice.")
                        + " Ask democratic services which is right.");
    }

    private void bodies() {
        sheet.heading(3, "", Line.of("Executive, committees and other bodies"));
        if (council.bodies().isEmpty()) {
            sheet.say(Line.of("The executive and the committees are " + NOT_TOLD + "."));
            return;
        }
        sheet.items(
                Mark.FILE,
                "",
                council.bodies().stream()
                        .filter(body -> body.partOf().isEmpty())
                        .map(this::item)
                        .collect(ImmutableList.toImmutableList()));
        if (council.bodies().stream().noneMatch(body -> body.kind() == Body.Kind.EXECUTIVE)
                && council.authority().governance() != Governance.COMMITTEE_SYSTEM) {
            sheet.say(Line.of("The executive is " + NOT_TOLD + "."));
        }
    }

    private Item item(Body body) {
        return new Item("", Line.empty().tell(body.name()).say(": " + kind(body.kind())), within(body));
    }

    private List<Line> within(Body body) {
        ImmutableList.Builder<Line> below = ImmutableList.builder();
        for (Body part : council.bodies()) {
            if (part.partOf().equals(Optional.of(body.name()))) {
                below.add(Line.of("Sub-committee: ").tell(part.name()));
            }
        }
        return below.build();
    }

    private static String kind(Body.Kind kind) {
        return switch (kind) {
            case EXECUTIVE -> "the executive";
            case OVERVIEW_AND_SCRUTINY -> "overview and scrutiny";
            case ORDINARY -> "a committee that decides";
            case ADVISORY -> "a committee that advises";
            case JOINT -> "a joint committee with other councils";
            case OUTSIDE -> "a body outside the council";
            case WORKING_GROUP -> "a working group, which is no committee";
        };
    }
}
