package io.github.councillor.rules.render;

import com.google.common.collect.ImmutableList;
import io.github.councillor.role.Actor;
import io.github.councillor.role.Role;
import io.github.councillor.rules.induction.Asked;
import io.github.councillor.rules.induction.BySource;
import io.github.councillor.rules.induction.InductionPack;
import io.github.councillor.statement.Section;
import io.github.councillor.statement.SourceDocument;
import java.util.List;

/** What each role asks, document by document, and what is owed in return. */
final class RolesChapter {

    private static final String IN_RETURN = "in-return";
    private static final String OWED_TO_YOU = "What officers and the council owe you in return";

    private final InductionPack pack;
    private final Sheet sheet;

    private RolesChapter(InductionPack pack, Sheet sheet) {
        this.pack = pack;
        this.sheet = sheet;
    }

    static Chapter of(InductionPack pack) {
        ImmutableList.Builder<Chapter.Place> within = ImmutableList.builder();
        pack.asked().forEach(asked -> within.add(new Chapter.Place(id(asked), title(asked))));
        within.add(new Chapter.Place(IN_RETURN, OWED_TO_YOU));
        return new Chapter(
                "roles", "What your roles ask of you", within.build(), sheet -> new RolesChapter(pack, sheet).write());
    }

    private void write() {
        sheet.say(
                Mark.GUIDANCE,
                Line.of("What follows is what the source documents ask, in our own words, not the documents'. The code"
                        + " beside each line is its permanent id, under which the line can be looked up and cited. The"
                        + " documents describe what a council or a party expects of its councillors. Where one was not"
                        + " issued by your council, read it as an example, and ask for your council's own. What a document"
                        + " itself lacks is said at the line, and at the end under Sources."));
        for (Asked asked : pack.asked()) {
            sheet.heading(3, id(asked), Line.of(title(asked)));
            if (asked.isOfEveryCouncillor()) {
                everyCouncillor();
            }
            if (asked.sources().isEmpty()) {
                sheet.say(Line.of("The source documents ask nothing more of this role."));
            }
            sources(asked.sources(), id(asked));
        }
        sheet.heading(3, IN_RETURN, Line.of(OWED_TO_YOU));
        sheet.say(
                Mark.GUIDANCE,
                Line.of("The same documents say what officers, the council and its housing company owe councillors,"
                        + " and how officers' part differs from yours."));
        sources(pack.inReturn(), IN_RETURN);
    }

    private void everyCouncillor() {
        sheet.say(
                Line.of("Every councillor is a community representative first. The documents also call every councillor"
                        + " a caseworker, a local leader and a policy maker."));
        if (!pack.roles().contains(Role.GROUP_MEMBER)) {
            sheet.say(Line.of("A party may ask more of those who are elected for it. That is left out here, since this"
                    + " pack is not made for a member of a political group."));
        }
    }

    private void sources(List<BySource> sources, String begins) {
        for (BySource source : sources) {
            SourceDocument document = source.document();
            sheet.heading(
                    4,
                    begins + "-" + document.code(),
                    Line.of(document.title() + ", " + document.issuer() + " (" + document.code() + ")"));
            sheet.say(Mark.GUIDANCE, Line.of(EntryWords.capital(document.dated()) + "."));
            for (BySource.Part part : source.parts()) {
                sheet.heading(5, "", Line.of(heading(part.section())));
                sheet.statements(part.statements().stream()
                        .map(statement -> Item.of(statement, pack))
                        .collect(ImmutableList.toImmutableList()));
            }
        }
    }

    private static String heading(Section section) {
        List<String> towards = section.towards().stream()
                .filter(actor -> actor != Actor.NOT_STATED && actor != Actor.COUNCILLOR)
                .map(Actor::words)
                .toList();
        return EntryWords.capital(section.heading())
                + (towards.isEmpty() ? "" : " (towards " + PackWords.list(towards) + ")");
    }

    private static String id(Asked asked) {
        return asked.isOfEveryCouncillor()
                ? "every-councillor"
                : asked.roles().iterator().next().word();
    }

    private static String title(Asked asked) {
        return asked.isOfEveryCouncillor()
                ? "As every councillor"
                : "As " + PackWords.article(asked.roles().iterator().next().title());
    }
}
