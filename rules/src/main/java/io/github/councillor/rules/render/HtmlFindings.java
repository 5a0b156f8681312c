package io.github.councillor.rules.render;

import com.google.common.collect.ImmutableList;
import io.github.councillor.law.Citation;
import io.github.councillor.law.Codes;
import io.github.councillor.law.Requirement;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Verdict;
import java.util.List;
import java.util.Locale;

/** Findings, grouped by verdict, gravest first and within a group in statute order; and requirements without one. */
final class HtmlFindings {

    /** The verdicts in the order of the groups. */
    static final ImmutableList<Verdict> GRAVEST_FIRST =
            ImmutableList.copyOf(Verdict.values()).reverse();

    private final Html html;

    HtmlFindings(Html html) {
        this.html = html;
    }

    /** The name of a verdict's style and of its shape, so that colour is never alone. */
    static String word(Verdict verdict) {
        return Codes.of(verdict);
    }

    /** The findings of one verdict under a heading; nothing where there is none. */
    void group(List<Finding> findings, Verdict verdict, int level) {
        List<Finding> group = findings.stream()
                .filter(finding -> finding.verdict() == verdict)
                .toList();
        if (group.isEmpty()) {
            return;
        }
        html.line("h" + level, FindingWords.count(verdict, group.size()), "class", "group");
        for (Finding finding : group) {
            html.open("div", "class", "finding " + word(verdict)).open("p", "class", "line");
            badge(word(verdict), FindingWords.verdict(verdict));
            force(finding).end("p");
            body(finding);
            html.end("div");
        }
    }

    /** The findings answered, each with who answered, the day and the reason. */
    void answered(List<Finding> answered, int level) {
        if (answered.isEmpty()) {
            return;
        }
        html.line("h" + level, FindingWords.countAnswered(answered.size()), "class", "group");
        for (Finding finding : answered) {
            html.open("div", "class", "finding answered").open("p", "class", "line");
            badge("answered", "Answered");
            force(finding).end("p");
            finding.answer().ifPresent(answer -> html.line("p", FindingWords.answer(answer), "class", "answer"));
            html.line("p", "The finding was: " + finding.verdict().words() + ".", "class", "was");
            body(finding);
            html.end("div");
        }
    }

    private void badge(String name, String words) {
        html.open("span", "class", "badge " + name)
                .shape("v-" + name)
                .text(words)
                .close("span");
    }

    private Html force(Finding finding) {
        String name = finding.force().name().toLowerCase(Locale.ROOT);
        html.markup(" ").open("span", "class", "force " + name).shape("f-" + name);
        html.text(EntryWords.capital(EntryWords.force(finding))).close("span").markup(" ");
        return html.element("code", finding.requirement().code());
    }

    private void body(Finding finding) {
        html.open("p");
        cite(finding.requirement().citation());
        html.text(": " + finding.because()).end("p");
        if (!finding.remedy().isEmpty()) {
            html.open("p", "class", "remedy").element("strong", "What to do:");
            html.text(" " + finding.remedy()).end("p");
        }
        if (!finding.otherReadings().isEmpty()) {
            html.line("p", "This period " + EntryWords.otherReadings(finding.otherReadings()) + ".", "class", "aside");
        }
        if (!finding.pointer().isEmpty()) {
            html.open("p", "class", "aside").text("The fact stands at ");
            html.element("code", finding.pointer()).end("p");
        }
    }

    /** A citation, as a link where its text can be read over a safe connection. */
    Html cite(Citation citation) {
        return citation.link().startsWith("https://")
                ? html.element("a", citation.toString(), "href", citation.link())
                : html.element("cite", citation.toString());
    }

    /**
     * Requirements without a finding, folded away.
     *
     * @param requirements the requirements; nothing is written where there is none
     * @param words what they are, after their number
     * @param name the class of the list; may be empty
     * @param withWords whether each is followed by what it asks
     */
    void requirements(List<Requirement> requirements, String words, String name, boolean withWords) {
        if (requirements.isEmpty()) {
            return;
        }
        html.open("details", "class", "requirements " + (name.isEmpty() ? "met" : name))
                .open("summary");
        html.shape(name.isEmpty() ? "v-met" : "v-none");
        html.text(requirements.size() + (requirements.size() == 1 ? " requirement " : " requirements ") + words);
        html.end("summary").open("ul").markup("\n");
        for (Requirement requirement : requirements) {
            html.open("li").element("a", requirement.citation().toString(), "href", "#" + anchor(requirement));
            if (withWords) {
                html.element("span", ": " + requirement.wording(), "class", "words");
            }
            html.element("code", requirement.code()).end("li");
        }
        html.end("ul").end("details");
    }

    /** The place of a requirement in the list at the end of the page. */
    static String anchor(Requirement requirement) {
        return "r-" + requirement.code().replace('.', '-');
    }
}
