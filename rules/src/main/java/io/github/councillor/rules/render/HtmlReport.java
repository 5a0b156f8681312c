package io.github.councillor.rules.render;

import io.github.councillor.rules.report.PlanReport;
import java.util.List;

/** Plans' reports as one self-contained page. */
public final class HtmlReport {

    private HtmlReport() {}

    /** One page for the reports of one plan or several. */
    public static String of(List<PlanReport> reports) {
        return "<!doctype html><title>" + reports.size() + "</title>";
    }
}
