package io.github.councillor.rules.render;

import static io.github.councillor.rules.render.Timeline.hundredths;
import static io.github.councillor.rules.render.Timeline.share;

import io.github.councillor.notice.DecisionPeriod;
import io.github.councillor.rules.render.Timeline.Block;
import io.github.councillor.rules.render.TimelineTicks.Tick;
import java.time.LocalDate;

/**
 * Draws a timeline. Places across are shares of the width and heights are in pixels, so that letters keep their size on
 * any screen and on paper. All blocks of a kind are one path, however many.
 */
final class TimelineSvg {

    private static final int BAND = 38;
    private static final int BAND_HEIGHT = 20;
    private static final int MIDDLE = BAND + BAND_HEIGHT / 2;
    private static final int FIRST_ROW = 74;
    private static final int ROW_HEIGHT = 30;
    private static final int TO_SCALE = 32;
    private static final int BELOW_SCALE = 18;
    private static final int NEAR_EDGE = 2_000;

    private final Html html;
    private final Timeline line;

    /** Where the row of the first lawful day is: under that of the general exception, where there is one. */
    private final int lawful;

    private final int scale;

    TimelineSvg(Html html, Timeline line) {
        this.html = html;
        this.line = line;
        this.lawful = line.byException().isPresent() ? FIRST_ROW + ROW_HEIGHT : FIRST_ROW;
        this.scale = lawful + TO_SCALE;
    }

    /**
     * The picture.
     *
     * @param title its name
     * @param words the same in words
     * @param id begins the ids of its parts
     */
    void write(String title, String words, String id) {
        String look = line.byException().isPresent() ? "timeline two-rows" : "timeline";
        html.open("svg", "class", look, "role", "img", "aria-labelledby", id + "-t " + id + "-d")
                .element("title", title, "id", id + "-t")
                .element("desc", words, "id", id + "-d")
                .markup("\n");
        scale();
        between();
        lawful();
        decision();
        published();
        labels();
        html.end("svg");
    }

    private void published() {
        LocalDate published = line.published();
        stem(line.middleOf(published), 16, MIDDLE);
        use("m-published", line.middleOf(published), MIDDLE);
    }

    /** The letters stand in front of all lines. */
    private void labels() {
        LocalDate published = line.published();
        label(line.middleOf(published), 12, "Published", TimelineWords.day(published));
        label(line.middleOf(line.notified().anyDay()), 28, "Decision", TimelineWords.period(line.notified()));
        line.earliest()
                .ifPresent(day -> label(line.middleOf(day), lawful + 21, "First lawful day", TimelineWords.day(day)));
        line.byException()
                .ifPresent(day ->
                        label(line.middleOf(day), FIRST_ROW + 21, "First under the exception", TimelineWords.day(day)));
    }

    private void scale() {
        StringBuilder ticks = new StringBuilder();
        html.markup("<line class=\"axis\" x1=\"0\" x2=\"100%\" y1=\"" + scale + "\" y2=\"" + scale + "\"/>");
        for (Tick tick : TimelineTicks.of(line)) {
            String x = share(line.beginOf(tick.day()));
            ticks.append("<line class=\"tick\" x1=\"")
                    .append(x)
                    .append("\" x2=\"")
                    .append(x)
                    .append("\" y1=\"" + (BAND - 4) + "\" y2=\"" + (scale + 4) + "\"/>");
            if (!tick.label().isEmpty() && line.beginOf(tick.day()) < 9_000) {
                ticks.append("<text class=\"scale\" dx=\"3\" x=\"")
                        .append(x)
                        .append("\" y=\"" + (scale + BELOW_SCALE - 5) + "\">")
                        .append(tick.label())
                        .append("</text>");
            }
        }
        html.markup(ticks.toString()).markup("\n");
    }

    /** The days counted stand as full blocks; those left out are low and hollow, or are missing from their block's height. */
    private void between() {
        int days = line.daysBetween();
        if (days == 0) {
            return;
        }
        StringBuilder counted = new StringBuilder();
        StringBuilder leftOut = new StringBuilder();
        long at = 0;
        for (Block block : line.blocks()) {
            long width = 100L * block.days() - (block.days() > 1 ? 14L * line.blockDays() : 16);
            long full = 100L * BAND_HEIGHT * block.counted() / block.days();
            if (full > 0) {
                box(counted, 100 * at, width, 100L * BAND_HEIGHT - full, full);
            }
            if (full == 0) {
                box(leftOut, 100 * at, width, 60L * BAND_HEIGHT, 40L * BAND_HEIGHT);
            } else if (block.counted() < block.days()) {
                box(leftOut, 100 * at, width, 0, 100L * BAND_HEIGHT - full);
            }
            at += block.days();
        }
        LocalDate start = line.published().plusDays(1);
        html.markup(
                "<svg class=\"days\" preserveAspectRatio=\"none\" x=\"" + share(line.beginOf(start)) + "\" y=\"" + BAND
                        + "\" width=\""
                        + share(line.beginOf(start.plusDays(days)) - line.beginOf(start))
                        + "\" height=\"" + BAND_HEIGHT + "\" viewBox=\"0 0 " + days + " " + BAND_HEIGHT + "\">");
        path("counted", counted);
        path("left-out", leftOut);
        html.markup("</svg>\n");
    }

    private static void box(StringBuilder path, long x, long width, long y, long height) {
        path.append('M').append(hundredths(x)).append(' ').append(hundredths(y));
        path.append('h').append(hundredths(width)).append('v').append(hundredths(height));
        path.append('h').append(hundredths(-width)).append('z');
    }

    private void path(String name, StringBuilder path) {
        if (!path.isEmpty()) {
            html.markup("<path class=\"" + name + "\" d=\"" + path + "\"/>");
        }
    }

    private void lawful() {
        line.earliest().ifPresent(day -> from(day, lawful));
        line.byException().ifPresent(day -> from(day, FIRST_ROW));
    }

    /** From a lawful day on, an open line. */
    private void from(LocalDate day, int row) {
        html.markup("<line class=\"lawful\" x1=\"" + share(line.middleOf(day)) + "\" x2=\"100%\" y1=\"" + row
                + "\" y2=\"" + row + "\"/>");
        stem(line.middleOf(day), BAND, row);
        use("m-lawful", line.middleOf(day), row);
    }

    /** One day is a diamond, a period a frame, and an end that is open an arrow. */
    private void decision() {
        DecisionPeriod when = line.notified();
        long anchor = line.middleOf(when.anyDay());
        if (!when.isOneDay()) {
            long begin = when.hasFrom() ? line.beginOf(when.from()) : 200;
            long end = when.hasTo() ? line.beginOf(when.to().plusDays(1)) : 9_800;
            html.markup("<rect class=\"period\" x=\"" + share(begin) + "\" width=\"" + share(end - begin) + "\" y=\""
                    + (BAND + 4) + "\" height=\"" + (BAND_HEIGHT - 8) + "\"/>");
            if (!when.hasFrom()) {
                use("m-open-left", begin, MIDDLE);
            }
            if (!when.hasTo()) {
                use("m-open-right", end, MIDDLE);
            }
        }
        stem(anchor, 32, MIDDLE);
        use("m-decision", anchor, MIDDLE);
    }

    private void stem(long place, int from, int to) {
        html.markup("<line class=\"stem\" x1=\"" + share(place) + "\" x2=\"" + share(place) + "\" y1=\"" + from
                + "\" y2=\"" + to + "\"/>");
    }

    private void use(String shape, long place, int y) {
        html.markup("<use href=\"#" + shape + "\" x=\"" + share(place) + "\" y=\"" + y + "\"/>");
    }

    /** Letters beside a mark, on the side where there is room. */
    private void label(long place, int y, String name, String words) {
        String anchor = place < 3_500 ? "start" : place > 6_500 ? "end" : "middle";
        // on a narrow page a label that begins or ends well within the picture is moved towards its edge
        String far = place >= NEAR_EDGE && anchor.equals("start")
                ? " class=\"far-start\""
                : place <= 10_000 - NEAR_EDGE && anchor.equals("end") ? " class=\"far-end\"" : "";
        html.markup("<text" + far + " x=\"" + share(place) + "\" y=\"" + y + "\" text-anchor=\"" + anchor
                + "\"><tspan class=\"name\">" + name + "</tspan> " + words + "</text>\n");
    }
}
