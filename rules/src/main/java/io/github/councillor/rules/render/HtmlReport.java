package io.github.councillor.rules.render;

import io.github.councillor.rules.report.PlanReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Plans' reports as one self-contained page, to be read on a screen, printed and filed.
 *
 * <p>The page has no script and asks nothing of the network; the only addresses in it are the links of citations. What
 * the source says is escaped, so that it stays text. The same reports give the same page, byte for byte.
 */
public final class HtmlReport {

    private HtmlReport() {}

    /** One page for the reports of one plan or several. */
    public static String of(List<PlanReport> reports) {
        StringBuilder page = new StringBuilder();
        try {
            write(reports, page);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return page.toString();
    }

    /**
     * Writes the page piece by piece, so that the page of a long plan is never held whole.
     *
     * @throws IOException when the output refuses
     */
    public static void write(List<PlanReport> reports, Appendable out) throws IOException {
        new HtmlPage(new Html(out)).write(reports);
    }
}
