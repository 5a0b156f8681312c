package io.github.councillor.rules.sources;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.councillor.law.Citation;
import io.github.councillor.law.SourceRequirement;
import io.github.councillor.officer.OfficeProfile;
import io.github.councillor.officer.StatutoryOffices;
import io.github.councillor.rules.report.Finding;
import io.github.councillor.rules.report.Verdict;
import io.github.councillor.rules.report.Wording;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The enactment that a document cites for an office, beside that in which the duty stands. */
final class OfficeEnactments {

    private static final Wording ELSEWHERE = new Wording(
            "{document} cites for the {office} \"{cited}\"; the duty to appoint stands in the {enactment}.",
            "Cite the {enactment}; the enactment of the document may be that which inserted it.");
    private static final Wording OTHER_SECTION = new Wording(
            ELSEWHERE.because(), "Cite the {enactment}; the document names the right enactment and another section.");

    private static final Splitter SEVERAL = Splitter.on(';').trimResults();
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern SECTION = Pattern.compile("\\d+[A-Z]*");

    private OfficeEnactments() {}

    static void check(Told told, Outcomes outcomes) {
        told.statements()
                .filter(statement -> statement.kind() == StatementKind.OFFICE)
                .forEach(office -> check(told, office, outcomes));
    }

    private static void check(Told told, Statement office, Outcomes outcomes) {
        Optional<OfficeProfile> held = office.names().getOrDefault("designation", List.of()).stream()
                .findFirst()
                .flatMap(StatutoryOffices::named);
        List<String> cited = office.names().getOrDefault("enactment", List.of());
        if (held.isEmpty() || cited.isEmpty()) {
            return;
        }
        outcomes.consider(SourceRequirement.OFFICE_ENACTMENT);
        Citation right = held.get().citation();
        List<String> ofTheAct = cited.stream()
                .flatMap(words -> SEVERAL.splitToStream(words))
                .filter(words -> words.contains(right.instrument()))
                .toList();
        if (ofTheAct.isEmpty()) {
            outcomes.add(finding(told, office, held.get(), cited, ELSEWHERE));
        } else if (ofTheAct.stream().noneMatch(words -> maySay(words, right))) {
            outcomes.add(finding(told, office, held.get(), cited, OTHER_SECTION));
        }
    }

    /** Whether a citation of the right enactment names the right section, or none at all. */
    private static boolean maySay(String words, Citation right) {
        Set<String> named = sections(words.replace(right.instrument(), ""));
        return named.isEmpty() || named.containsAll(sections(right.provision()));
    }

    /** The numbers of sections, without subsections. */
    private static Set<String> sections(String provision) {
        return SECTION.matcher(IN_BRACKETS.matcher(provision).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Finding finding(
            Told told, Statement office, OfficeProfile held, List<String> cited, Wording wording) {
        return Finding.of(
                SourceRequirement.OFFICE_ENACTMENT,
                Verdict.JUDGEMENT,
                office.id().toString(),
                ImmutableMap.of(
                        "document", told.titled(office),
                        "office", held.title(),
                        "cited", String.join("; ", cited),
                        "enactment", held.citation()),
                wording);
    }
}
