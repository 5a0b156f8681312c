package io.github.councillor.rules.render;

import com.google.common.collect.ImmutableList;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.rules.induction.InductionPack;
import io.github.councillor.rules.report.Phrases;
import io.github.councillor.statement.SourceDocument;

/** What the pack draws on, and what it is not. */
final class SourcesChapter {

    private SourcesChapter() {}

    static Chapter of(InductionPack pack) {
        return Chapter.of("sources", "Sources, and what this pack is not", sheet -> write(pack, sheet));
    }

    private static void write(InductionPack pack, Sheet sheet) {
        sheet.heading(3, "", Line.of("The documents"));
        sheet.items(
                Mark.GUIDANCE,
                "",
                pack.documents().stream().map(SourcesChapter::document).collect(ImmutableList.toImmutableList()));
        sheet.heading(3, "", Line.of("The law"));
        sheet.items(
                Mark.LAW,
                "",
                ImmutableList.of(
                        Item.of("Every line of law cites its provision, in our own words; the links lead to"
                                + " legislation.gov.uk where a text can be read there. Where we read it only in another's"
                                + " account, the line says so."),
                        Item.of("S.I. 2012/2089 was last read on "
                                + Phrases.of(Meetings2012.NOTICE_PERIOD.lastRead())
                                + ", as made. The English Devolution and Community Empowerment Act 2026 is not yet"
                                + " reflected.")));
        sheet.heading(3, "", Line.of("What this pack is not"));
        sheet.items(
                Mark.OURS,
                "",
                ImmutableList.of(
                        Item.of("It is no legal advice, and no court has approved it."),
                        Item.of("It does not replace your council's constitution, its code of conduct or its own role"
                                + " descriptions."),
                        Item.of("What it says of your council stands in the council's file, and was not checked"
                                + " against the council."),
                        Item.of(
                                "The documents are guidance. Some of what they ask is law as well, as registering interests"
                                        + " and attending meetings; this pack does not show all of that law. Ask the"
                                        + " monitoring officer.")));
    }

    private static Item document(SourceDocument document) {
        return new Item(
                document.code(),
                Line.of(document.title() + ", " + document.issuer() + ". " + EntryWords.capital(document.dated())
                        + "."),
                document.remarks().isEmpty()
                        ? ImmutableList.of()
                        : ImmutableList.of(Line.of("Note: " + document.remarks()
                                + (document.remarks().endsWith(".") ? "" : "."))));
    }
}
