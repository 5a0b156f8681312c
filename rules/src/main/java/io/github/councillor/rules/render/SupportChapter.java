package io.github.councillor.rules.render;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.councillor.rules.induction.InductionPack;
import io.github.councillor.statement.Statement;
import io.github.councillor.support.Leads;
import io.github.councillor.support.SupportAction;
import io.github.councillor.support.SupportFramework;
import io.github.councillor.support.Timescale;
import java.util.List;
import java.util.Locale;

/** The support on offer by theme, with who leads and by when: one council's framework, as an example. */
final class SupportChapter {

    private SupportChapter() {}

    static Chapter of(InductionPack pack) {
        return Chapter.of(
                "support", "Support: an example from Tower Hamlets, 2019", sheet -> write(pack.framework(), sheet));
    }

    private static void write(SupportFramework framework, Sheet sheet) {
        sheet.say(
                Mark.GUIDANCE,
                Line.of("This is the " + lower(framework.source().title()) + " of the "
                        + framework.source().issuer() + " ("
                        + framework.source().dated() + "). It is an example of what"
                        + " a council may offer, and no promise of your own council. Posts and times are as they stood"
                        + " there. Ask democratic services what yours offers under each theme."));
        for (Statement theme : framework.themes()) {
            sheet.heading(3, "", Line.of(theme.words()));
            sheet.items(
                    Mark.GUIDANCE,
                    "",
                    framework.under(theme).stream().map(SupportChapter::item).collect(ImmutableList.toImmutableList()));
        }
    }

    private static Item item(SupportAction action) {
        ImmutableList.Builder<Line> below = ImmutableList.builder();
        ImmutableList<String> done = sentences(action.done());
        Line more = Line.empty().stress("Could be done: ").say(String.join(" ", sentences(action.more())));
        if (!done.isEmpty() && !action.more().isEmpty()) {
            below.add(more);
        }
        below.add(Line.empty()
                .stress("Lead: ")
                .say(action.leads().map(Leads::words).orElse("none named"))
                .say(". ")
                .stress("When: ")
                .say(action.timescale().map(SupportChapter::when).orElse("not told"))
                .say("."));
        return new Item(
                action.id().toString(),
                done.isEmpty() ? more : Line.empty().stress("Done: ").say(String.join(" ", done)),
                below.build());
    }

    /** The words of a timescale without the full stop that some of them end with, since one follows. */
    private static String when(Timescale timescale) {
        return CharMatcher.is('.').trimTrailingFrom(timescale.words());
    }

    private static ImmutableList<String> sentences(List<String> phrases) {
        return phrases.stream().map(phrase -> phrase + ".").collect(ImmutableList.toImmutableList());
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
