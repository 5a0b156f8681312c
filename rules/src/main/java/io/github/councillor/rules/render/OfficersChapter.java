package io.github.councillor.rules.render;

import com.google.common.collect.ImmutableList;
import io.github.councillor.law.Certainty;
import io.github.councillor.law.Citation;
import io.github.councillor.officer.OfficeProfile;
import io.github.councillor.officer.OfficeRule;
import io.github.councillor.rules.induction.InductionPack;
import io.github.councillor.rules.induction.OfficeHere;
import io.github.councillor.rules.induction.SharedPost;
import io.github.councillor.rules.render.Sheet.Pair;
import io.github.councillor.statement.Statement;
import java.util.List;

/** The statutory officers of the council: the post, what the law says, and what to ask. */
final class OfficersChapter {

    private final InductionPack pack;
    private final Sheet sheet;

    private OfficersChapter(InductionPack pack, Sheet sheet) {
        this.pack = pack;
        this.sheet = sheet;
    }

    static Chapter of(InductionPack pack) {
        return Chapter.of(
                "officers", "Your council's statutory officers", sheet -> new OfficersChapter(pack, sheet).write());
    }

    private void write() {
        sheet.say(Line.of("Statutory officers hold offices that the law names. Learn who they are, and ask early."));
        for (Statement advice : pack.advice()) {
            sheet.say(Mark.GUIDANCE, Line.of(advice.words() + " ").ref(advice.id()));
            advice.remarks().forEach(remark -> sheet.say(Mark.OURS, Line.of(remark + ".")));
        }
        sheet.say(
                Mark.OURS,
                Line.of("The posts are those that the council's file tells. The questions are suggestions of ours."));
        shared();
        pack.offices().stream().filter(office -> !office.isLeftOut()).forEach(this::office);
        List<OfficeHere> leftOut =
                pack.offices().stream().filter(OfficeHere::isLeftOut).toList();
        if (!leftOut.isEmpty()) {
            sheet.heading(3, "", Line.of("Offices that the law does not ask of your council"));
            sheet.items(
                    Mark.LAW,
                    "",
                    leftOut.stream().map(OfficersChapter::notAsked).collect(ImmutableList.toImmutableList()));
        }
    }

    private void shared() {
        if (pack.sharedPosts().isEmpty()) {
            return;
        }
        sheet.heading(3, "", Line.of("Two offices, one post"));
        sheet.items(
                Mark.LAW,
                "",
                pack.sharedPosts().stream().map(OfficersChapter::shared).collect(ImmutableList.toImmutableList()));
        sheet.say(Mark.OURS, Line.of("Two posts may share a title: ask whether one person holds both."));
    }

    private static Item shared(SharedPost shared) {
        Line line = Line.of("One person may not be both " + shared.one().title() + " and "
                + shared.other().title() + ": ");
        return Item.of(cited(line, shared.rule().citation(), shared.rule().certainty())
                .say(". The file gives both to: ")
                .tell(shared.post())
                .say(
                        switch (shared.scope()) {
                            case APPLIES -> ".";
                            case KIND_NOT_TOLD -> ". The file does not tell the council's kind, on which this turns.";
                            case START_NOT_KNOWN -> ". From which day this is the law is not known to us.";
                        }));
    }

    private void office(OfficeHere here) {
        OfficeProfile office = here.office();
        sheet.heading(3, "office-" + office.office().word(), Line.of(office.title()));
        ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
        pairs.add(new Pair(
                "Post",
                here.post()
                        .map(Line.empty()::tell)
                        .orElseGet(() -> Line.of("not told in the file; ask who holds it"))));
        if (!office.alsoCalled().isEmpty()) {
            pairs.add(new Pair("Also called", Line.of(String.join(", ", office.alsoCalled()))));
        }
        pairs.add(new Pair("Office", cited(Line.empty(), office.citation(), office.certainty())));
        pairs.add(new Pair("Your council", must(here)));
        here.advice()
                .ifPresent(advice -> pairs.add(new Pair(
                        "Advice",
                        Line.of("named among those whose advice you are to consider (guidance) ")
                                .ref(advice.id()))));
        sheet.pairs(pairs.build());
        sheet.items(
                Mark.LAW,
                "What it does:",
                office.functions().stream()
                        .map(function -> Item.of(
                                cited(Line.of(function.words() + ": "), function.citation(), function.certainty())))
                        .collect(ImmutableList.toImmutableList()));
        sheet.items(
                Mark.OURS,
                "What you might ask:",
                office.questions().stream().map(Item::of).collect(ImmutableList.toImmutableList()));
    }

    private static Line must(OfficeHere here) {
        if (here.rule().isEmpty()) {
            return Line.of("whether the law asks it of your council cannot be told from the kind and governance in the"
                    + " file, for this day");
        }
        OfficeRule rule = here.rule().get();
        Line line = Line.of(
                switch (rule.answer()) {
                    case MUST -> "must have it: ";
                    case NEED_NOT -> "need not have it, and has a post for it: ";
                    case CANNOT_TELL -> "whether it must have it cannot be told: ";
                });
        return remark(cited(line, rule.citation(), rule.certainty()), rule);
    }

    private static Item notAsked(OfficeHere here) {
        OfficeRule rule = here.rule().orElseThrow();
        return Item.of(remark(cited(Line.of(here.office().title() + ": "), rule.citation(), rule.certainty()), rule));
    }

    private static Line remark(Line line, OfficeRule rule) {
        return rule.answer() == OfficeRule.Answer.MUST || rule.remark().isEmpty()
                ? line
                : line.say(". " + rule.remark() + ".");
    }

    private static Line cited(Line line, Citation citation, Certainty certainty) {
        Line cited = line.cite(citation);
        return switch (certainty) {
            case READ -> cited;
            case SECONDARY -> cited.say(" (read only in another's account)");
            case UNVERIFIED -> cited.say(" (not read)");
        };
    }
}
