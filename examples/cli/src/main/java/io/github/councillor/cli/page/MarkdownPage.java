package io.github.councillor.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Markdown as CommonMark has it, with GitHub's tables and task lists. Texts are escaped, so that they stay texts: what
 * marks anywhere, and at their beginning also what would begin a list or a heading there.
 */
final class MarkdownPage implements PageWriter {

    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_{}\\[\\]<>|~&^$#@]");
    private static final Pattern AT_THE_BEGINNING = Pattern.compile("^(\\s*)(?:([-+=])|(\\d+)([.)]))");

    @Override
    public String written(Block block) {
        List<String> lines = new ArrayList<>();
        if (block instanceof Block.Heading heading) {
            lines.add("#".repeat(heading.level()) + " " + escape(heading.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            lines.add(escape(paragraph.text()));
        } else if (block instanceof Block.Items list) {
            list.items().forEach(item -> item(item, "", lines));
        } else if (block instanceof Block.Table table) {
            lines.add(row(table.heads()));
            lines.add("|" + "---|".repeat(table.heads().size()));
            table.rows().forEach(row -> lines.add(row(row)));
        }
        return lines.stream().map(line -> line + System.lineSeparator()).collect(Collectors.joining());
    }

    private static void item(Item item, String indent, List<String> lines) {
        String label = item.label().equals(Item.BOX) ? Item.BOX : escape(item.label());
        lines.add(indent + "* " + (label.isEmpty() ? "" : label + " ") + escape(item.text()));
        item.under().forEach(under -> item(under, indent + "  ", lines));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownPage::escape).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String escape(String text) {
        String marked = ANYWHERE.matcher(Controls.shown(text)).replaceAll("\\\\$0");
        return AT_THE_BEGINNING
                .matcher(marked)
                .replaceFirst(found -> found.group(2) == null ? "$1$3\\\\$4" : "$1\\\\$2");
    }
}
