package io.github.councillor.rules.sources;

import com.google.common.collect.ImmutableMap;
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

/** The enactment that a document cites for an office, beside that in which the duty stands. */
final class OfficeEnactments {

    private static final Wording ELSEWHERE = new Wording(
            "{document} cites for the {office} \"{cited}\"; the duty to appoint stands in the {enactment}.",
            "Cite the {enactment}; the enactment of the document may be that which inserted it.");

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
        String instrument = held.get().citation().instrument();
        if (cited.stream().noneMatch(words -> words.contains(instrument))) {
            outcomes.add(Finding.of(
                    SourceRequirement.OFFICE_ENACTMENT,
                    Verdict.JUDGEMENT,
                    office.id().toString(),
                    ImmutableMap.of(
                            "document", told.titled(office),
                            "office", held.get().title(),
                            "cited", String.join("; ", cited),
                            "enactment", held.get().citation()),
                    ELSEWHERE));
        }
    }
}
