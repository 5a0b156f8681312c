package io.github.councillor.cli.catalogue;

import io.github.councillor.cli.page.Item;
import io.github.councillor.cli.page.Page;
import io.github.councillor.support.Leads;
import io.github.councillor.support.SupportAction;
import io.github.councillor.support.SupportFramework;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The support framework's rows.
 *
 * @param framework the framework
 * @param theme the theme asked for, as it was written
 * @param post the post asked for
 * @param themes what was found
 */
record SupportSheet(
        SupportFramework framework, Optional<String> theme, Optional<String> post, List<Themes.Theme> themes)
        implements Sheet {

    @Override
    public Page page() {
        Page.Builder page = Page.titled("Support for councillors");
        page.paragraph(StatementList.title(framework.source()));
        if (themes.isEmpty()) {
            return page.paragraph("No row of the framework fits: " + asked() + ".")
                    .build();
        }
        int rows = themes.stream().mapToInt(each -> each.actions().size()).sum();
        page.paragraph(British.count(rows, "row", "rows") + " in " + British.count(themes.size(), "theme", "themes")
                + (asked().isEmpty() ? "." : " with: " + asked() + "."));
        for (Themes.Theme each : themes) {
            page.section(StatementWords.said(each.heading()));
            page.items(each.actions().stream().map(SupportSheet::item).toList());
        }
        return page.paragraph(Notes.GUIDANCE).build();
    }

    private String asked() {
        return String.join(
                ", ",
                Stream.concat(
                                theme.map(words -> "theme \"" + words + "\"").stream(),
                                post.map(name -> "lead \"" + name + "\"").stream())
                        .toList());
    }

    private static Item item(SupportAction action) {
        List<Item> cells = new ArrayList<>();
        cells.add(cell("done", action.done()));
        cells.add(cell("more could be done", action.more()));
        cells.add(
                Item.of("who leads: " + action.leads().map(SupportSheet::leads).orElse("blank in the document")));
        cells.add(Item.of("by when: "
                + action.timescale()
                        .map(cell -> "\"" + cell.words() + "\" ("
                                + String.join(
                                        "; ",
                                        cell.each().stream()
                                                .map(When::of)
                                                .map(SupportSheet::phrase)
                                                .toList())
                                + ")")
                        .orElse("blank in the document")));
        action.facts().forEach(fact -> cells.add(Item.of("fact: " + StatementWords.said(fact))));
        action.remarks().forEach(remark -> cells.add(Item.of("remark: " + remark)));
        return new Item("", action.id().toString(), cells);
    }

    private static Item cell(String label, List<String> texts) {
        return texts.isEmpty() ? Item.of(label + ": blank in the document") : Item.of(label + ":", texts);
    }

    private static String leads(Leads leads) {
        return String.join(
                "; ",
                leads.each().stream()
                        .map(lead ->
                                lead.name() + " (" + lead.part().word() + (lead.isInterim() ? ", interim" : "") + ")")
                        .toList());
    }

    private static String phrase(When when) {
        return when.phrase() + (when.besides().isEmpty() ? "" : ", besides: " + when.besides());
    }

    @Override
    public String schema() {
        return "support/1";
    }

    @Override
    public Record json() {
        return new Json(
                DocumentJson.of(framework.source()),
                new Query(theme.orElse(null), post.orElse(null)),
                themes.stream()
                        .map(each -> new Theme(
                                StatementJson.of(each.heading()),
                                each.actions().stream().map(ActionJson::of).toList()))
                        .toList());
    }

    private record Json(DocumentJson document, Query query, List<Theme> themes) {}

    private record Query(@Nullable String theme, @Nullable String lead) {}

    private record Theme(StatementJson theme, List<ActionJson> actions) {}
}
