package io.github.councillor.rules.render;

import com.google.common.collect.ImmutableList;
import io.github.councillor.authority.Authority;
import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.law.Citation;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.rules.induction.InductionPack;
import io.github.councillor.rules.induction.KeyDecisionPath;
import io.github.councillor.rules.induction.KeyDecisionPath.Worked;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** How a key decision comes about, with a timeline worked from the day of the pack; or why it does not. */
final class KeyDecisionChapter {

    private final Sheet sheet;
    private final Worked worked;

    private KeyDecisionChapter(Sheet sheet, Worked worked) {
        this.sheet = sheet;
        this.worked = worked;
    }

    static Chapter of(InductionPack pack) {
        return Chapter.of("key-decisions", "How a key decision comes about", sheet -> write(pack, sheet));
    }

    private static void write(InductionPack pack, Sheet sheet) {
        KeyDecisionPath path = pack.keyDecisions();
        if (path instanceof Worked worked) {
            caution(pack.council().authority(), sheet);
            new KeyDecisionChapter(sheet, worked).write();
        } else if (path instanceof KeyDecisionPath.NotHere none) {
            sheet.say(Line.of(
                    pack.council().authority().governance() == Governance.COMMITTEE_SYSTEM
                            ? "There are no key decisions in your council. Full council and its committees decide, and"
                                    + " there is no executive."
                            : "The Regulations on key decisions do not reach your council."));
            sheet.say(Mark.LAW, Line.of(none.why() + "."));
        }
    }

    private static void caution(Authority authority, Sheet sheet) {
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (authority.kind() == AuthorityKind.NOT_STATED) {
            missing.add("of what kind your council is");
        }
        if (authority.governance() == Governance.NOT_STATED) {
            missing.add("how it is governed");
        }
        if (!missing.build().isEmpty()) {
            sheet.say(
                    Mark.FILE,
                    Line.of("The file does not say " + String.join(" or ", missing.build())
                            + ". This chapter holds for a county, district or London borough council in England that has"
                            + " an executive: a leader or mayor with a cabinet."));
        }
    }

    private void write() {
        sheet.say(Line.of(
                "Before the executive takes a key decision, the public must be told. These are the steps, in the"
                        + " order in which they come, and the days worked out."));
        sheet.heading(3, "", Line.of("What makes a decision key"));
        law(List.of(Meetings2012.KEY_DECISION_EXECUTIVE, Meetings2012.KEY_DECISION));
        sheet.heading(3, "", Line.of("The notice, and the days it must run"));
        law(EnumSet.range(Meetings2012.NOTICE_BEFORE_DECISION, Meetings2012.NOTICE_NO_EXEMPT));
        if (worked.offices().value() == 0) {
            sheet.say(
                    Mark.LAW,
                    Line.of("On this day the website alone was enough, and the offices were not asked for: ")
                            .cite(worked.offices().citation())
                            .say("."));
        }
        WorkedDays days = new WorkedDays(sheet, worked);
        days.numbers();
        days.ordinary();
        sheet.heading(3, "", Line.of("The general exception, when there is no time for that"));
        law(
                only(
                        "It is open only where it is impracticable to give the notice of reg. 9. ",
                        "reg. 10(1)",
                        Meetings2012.EXCEPTION_CHAIR_INFORMED),
                EnumSet.range(Meetings2012.EXCEPTION_CHAIR_INFORMED, Meetings2012.EXCEPTION_REASONS));
        days.exception();
        sheet.heading(3, "", Line.of("Special urgency, when even that is too long"));
        sheet.say(Line.of(
                "No clock runs here, so there is no first lawful day to count. What counts is the agreement, and"
                        + " that it comes first."));
        law(
                only(
                        "It is open only where the date by which the decision must be made makes the general exception"
                                + " impracticable. ",
                        "reg. 11(1)",
                        Meetings2012.URGENCY_AGREEMENT),
                EnumSet.range(Meetings2012.URGENCY_AGREEMENT, Meetings2012.URGENCY_REASONS));
    }

    /** When a way is open, which stands in the regulation that its first requirement stands in. */
    private static Stream<Item> only(String words, String provision, Meetings2012 first) {
        Citation citation = first.citation();
        return Stream.of(Item.of(Line.of(words).cite(new Citation(citation.instrument(), provision, citation.link()))));
    }

    private void law(Collection<Meetings2012> requirements) {
        law(Stream.empty(), requirements);
    }

    private void law(Stream<Item> before, Collection<Meetings2012> requirements) {
        Stream<Item> items = requirements.stream()
                .filter(requirement -> worked.offices().value() == 1
                        || (requirement != Meetings2012.NOTICE_OFFICES
                                && requirement != Meetings2012.EXCEPTION_OFFICES))
                .map(requirement -> Item.of(Line.of(requirement.wording() + " ").cite(requirement.citation())));
        sheet.items(Mark.LAW, "", Stream.concat(before, items).collect(ImmutableList.toImmutableList()));
    }
}
