package io.github.councillor.cli.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One description of a page, written as text and as Markdown. */
class PageWriterTest {

    private static final Page PAGE = Page.titled("Surgeries")
            .paragraph("Held by every councillor.")
            .section("How often")
            .items(List.of(
                    new Item("1.", "Regularly", List.of(Item.of("in the ward"), Item.of("in person"))),
                    Item.box("Published", List.of(Item.box("by post", List.of())))))
            .heading(3, "By ward")
            .table(List.of("ward", "number"), List.of(List.of("North", "12"), List.of("West", "4")))
            .heading(4, "Remarks")
            .paragraph("None.")
            .build();

    private static List<String> written(PageWriter writer, Page page) {
        StringBuilder out = new StringBuilder();
        try {
            writer.write(page, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString().lines().toList();
    }

    private static List<String> markdown(String paragraph) {
        return written(
                PageWriter.markdown(),
                new Page(List.of(new Block.Paragraph(paragraph), new Block.Items(List.of(Item.of(paragraph))))));
    }

    @Test
    void text_underlines_headings_and_sets_a_narrow_table_in_columns() {
        assertThat(String.join("\n", written(PageWriter.text(), PAGE))).isEqualTo("""
                Surgeries
                =========

                Held by every councillor.

                How often
                ---------

                  1. Regularly
                     - in the ward
                     - in person
                  [ ] Published
                      [ ] by post

                By ward
                ~~~~~~~

                  ward   number
                  North  12
                  West   4

                Remarks

                None.""");
    }

    @Test
    void markdown_has_headings_lists_boxes_and_a_table() {
        assertThat(String.join("\n", written(PageWriter.markdown(), PAGE))).isEqualTo("""
                # Surgeries

                Held by every councillor.

                ## How often

                * 1\\. Regularly
                  * in the ward
                  * in person
                * [ ] Published
                  * [ ] by post

                ### By ward

                | ward | number |
                |---|---|
                | North | 12 |
                | West | 4 |

                #### Remarks

                None.""");
    }

    @Test
    void text_sets_a_table_that_is_too_wide_row_by_row_and_leaves_out_blank_cells() {
        Page wide = Page.titled("W")
                .table(
                        List.of("kind", "answer", "remark"),
                        List.of(List.of("county", "must have it", "x".repeat(90)), List.of("parish", "", "none")))
                .build();

        assertThat(written(PageWriter.text(), wide))
                .endsWith(
                        "  - county",
                        "    answer: must have it",
                        "    remark: " + "x".repeat(90),
                        "  - parish",
                        "    remark: none");
    }

    @Test
    void what_is_empty_is_not_written() {
        assertThat(Page.titled("T")
                        .paragraph(" ")
                        .list(List.of())
                        .table(List.of("head"), List.of())
                        .build()
                        .blocks())
                .hasSize(1);
    }

    @Test
    void a_row_has_a_cell_for_each_column() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Table(List.of("one", "two"), List.of(List.of("cell"))))
                .withMessage("a row of 1 cells under [one, two]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "*a* _b_ `c` | \\*a\\* \\_b\\_ \\`c\\`",
                "<script>&amp; | \\<script\\>\\&amp;",
                "[x](javascript:y) | \\[x\\](javascript:y)",
                "# no heading | \\# no heading",
                "- no item | \\- no item",
                "+ no item | \\+ no item",
                "12. no number | 12\\. no number",
                "3) no number | 3\\) no number",
                "=== | \\===",
                "back\\slash | back\\\\slash",
                "@name #7 $x$ | \\@name \\#7 \\$x\\$",
                "two-fold, 1.5 | two-fold, 1.5",
            })
    void markdown_escapes_what_would_mark(String text, String escaped) {
        assertThat(markdown(text)).containsExactly(escaped, "", "* " + escaped);
    }

    @Test
    void a_stroke_does_not_end_a_cell() {
        Page page = new Page(List.of(new Block.Table(List.of("a"), List.of(List.of("x | y")))));

        assertThat(written(PageWriter.markdown(), page)).endsWith("| x \\| y |");
    }

    @Test
    void no_format_lets_a_control_character_or_a_line_break_through() {
        Page page = new Page(List.of(new Block.Paragraph("a\u001b[2Jb\nc\u202ed\u009be")));

        assertThat(written(PageWriter.text(), page)).containsExactly("a\ufffd[2Jb\ufffdc\ufffdd\ufffde");
        assertThat(written(PageWriter.markdown(), page)).containsExactly("a\ufffd\\[2Jb\ufffdc\ufffdd\ufffde");
    }
}
