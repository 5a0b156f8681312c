package io.github.councillor.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Plain text. Headings are underlined. A table stands in columns where it fits into a line; a wider one row
 * by row, each cell under the name of its column.
 */
final class TextPage implements PageWriter {

    private static final int WIDTH = 100;
    /** What underlines a heading, by its level; those below have nothing. */
    private static final String UNDERLINES = "=-~";

    private static final String GAP = "  ";

    @Override
    public String written(Block block) {
        List<String> lines = new ArrayList<>();
        if (block instanceof Block.Heading heading) {
            heading(heading, lines);
        } else if (block instanceof Block.Paragraph paragraph) {
            lines.add(paragraph.text());
        } else if (block instanceof Block.Items list) {
            list.items().forEach(item -> item(item, GAP, lines));
        } else if (block instanceof Block.Table table) {
            table(table, lines);
        }
        return lines.stream()
                .map(line -> Controls.shown(line) + System.lineSeparator())
                .collect(Collectors.joining());
    }

    private static void heading(Block.Heading heading, List<String> lines) {
        lines.add(heading.text());
        if (heading.level() <= UNDERLINES.length()) {
            lines.add(UNDERLINES
                    .substring(heading.level() - 1, heading.level())
                    .repeat(heading.text().codePointCount(0, heading.text().length())));
        }
    }

    private static void item(Item item, String indent, List<String> lines) {
        String label = item.label().isEmpty() ? "-" : item.label();
        lines.add(indent + label + " " + item.text());
        String below = indent + " ".repeat(label.length() + 1);
        item.under().forEach(under -> item(under, below, lines));
    }

    private static void table(Block.Table table, List<String> lines) {
        List<Integer> widths = IntStream.range(0, table.heads().size())
                .mapToObj(column -> width(table, column))
                .toList();
        int all = widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * widths.size();
        if (all <= WIDTH) {
            lines.add(columns(table.heads(), widths));
            table.rows().forEach(row -> lines.add(columns(row, widths)));
        } else {
            table.rows().forEach(row -> rowByItself(table.heads(), row, lines));
        }
    }

    private static int width(Block.Table table, int column) {
        int widest = table.rows().stream()
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
        return Math.max(widest, table.heads().get(column).length());
    }

    private static String columns(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> GAP
                        + cells.get(i)
                        + " ".repeat(widths.get(i) - cells.get(i).length()))
                .collect(Collectors.joining())
                .stripTrailing();
    }

    private static void rowByItself(List<String> heads, List<String> cells, List<String> lines) {
        lines.add(GAP + "- " + cells.get(0));
        for (int i = 1; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                lines.add(GAP + GAP + heads.get(i) + ": " + cells.get(i));
            }
        }
    }
}
