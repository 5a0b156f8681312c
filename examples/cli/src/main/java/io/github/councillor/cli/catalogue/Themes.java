package io.github.councillor.cli.catalogue;

import io.github.councillor.statement.Statement;
import io.github.councillor.support.SupportAction;
import io.github.councillor.support.SupportFramework;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Themes of the support framework.
 *
 * @param each each of them, in order
 */
record Themes(List<Statement> each) {

    /** A theme with some of its rows. */
    record Theme(Statement heading, List<SupportAction> actions) {}

    /**
     * Themes by a name: the place of one, as {@code T-01}, or words that stand in the headings of one or several.
     *
     * @throws IllegalArgumentException where no theme has it, with what may have been meant
     */
    static Themes found(SupportFramework framework, String written) {
        Vocabulary<Statement> names = Vocabulary.of(
                framework.themes(),
                theme -> Stream.concat(
                                headings(theme),
                                Stream.of(theme.id().place(), theme.id().toString()))
                        .toList());
        String wanted = written.trim().toLowerCase(Locale.ROOT);
        List<Statement> holding = framework.themes().stream()
                .filter(theme -> !wanted.isEmpty()
                        && headings(theme)
                                .anyMatch(heading ->
                                        heading.toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
        return names.find(written)
                .map(theme -> new Themes(List.of(theme)))
                .orElseGet(() -> new Themes(holding.isEmpty() ? List.of(names.find("--theme", written)) : holding));
    }

    /** The document's own heading, and our words for it. */
    private static Stream<String> headings(Statement theme) {
        return Stream.concat(theme.names().values().stream().flatMap(List::stream), Stream.of(theme.words()));
    }

    /** Each theme with those of some rows that stand under it; without those that have none. */
    List<Theme> of(List<SupportAction> actions) {
        return each.stream()
                .map(theme -> new Theme(
                        theme,
                        actions.stream()
                                .filter(action -> action.theme().id().equals(theme.id()))
                                .toList()))
                .filter(theme -> !theme.actions().isEmpty())
                .toList();
    }
}
