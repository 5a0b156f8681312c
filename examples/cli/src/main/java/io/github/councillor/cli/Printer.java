package io.github.councillor.cli;

import io.github.councillor.rules.json.ReportJson;
import io.github.councillor.rules.render.HtmlReport;
import io.github.councillor.rules.render.MarkdownReport;
import io.github.councillor.rules.render.TextReport;
import io.github.councillor.rules.report.Library;
import io.github.councillor.rules.report.PlanReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Prints the reports of a run in one format. */
interface Printer {

    /** Before the first file. */
    default void begin() {}

    /** A file's report. */
    void report(String file, PlanReport report);

    /** A file that was not read. Text formats leave it to the diagnostics. */
    default void refused(String file, Throwable refused) {}

    /** After the last file. */
    default void end() {}

    /** The printer of a format. */
    static Printer of(Format format, PrintWriter out) {
        return switch (format) {
            case TEXT -> new Prose(out, TextReport::write);
            case MARKDOWN -> new Prose(out, MarkdownReport::write);
            case JSON -> new Json(out);
            case HTML -> new Html(out);
        };
    }

    /** A writer of reports for people. */
    interface Writing {
        void write(PlanReport report, Appendable to) throws IOException;
    }

    /** One report after the other, as they come. */
    record Prose(PrintWriter out, Writing writing) implements Printer {

        @Override
        public void report(String file, PlanReport report) {
            try {
                writing.write(report, out);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            out.println();
        }
    }

    /** One line for each file, as it comes. */
    record Json(PrintWriter out) implements Printer {

        @Override
        public void report(String file, PlanReport report) {
            try {
                ReportJson.write(report, file, Library.VERSION, out);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            out.println();
        }

        @Override
        public void refused(String file, Throwable refused) {
            Refusals.of(refused).print(ReportJson.SCHEMA, file, out);
        }
    }

    /** One page for all files. */
    final class Html implements Printer {

        private final PrintWriter out;
        private final List<PlanReport> reports = new ArrayList<>();

        Html(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void report(String file, PlanReport report) {
            reports.add(report);
        }

        @Override
        public void end() {
            if (reports.isEmpty()) {
                return;
            }
            try {
                HtmlReport.write(reports, out);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
