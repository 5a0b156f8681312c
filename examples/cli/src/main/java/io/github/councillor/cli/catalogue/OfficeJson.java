package io.github.councillor.cli.catalogue;

import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.law.Citation;
import io.github.councillor.officer.OfficeProfile;
import io.github.councillor.officer.OfficeRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statutory offices as the contracts write them. */
final class OfficeJson {

    private OfficeJson() {}

    /** A provision; the link is empty where there is none. */
    record Provision(String instrument, String provision, String link) {
        static Provision of(Citation citation) {
            return new Provision(citation.instrument(), citation.provision(), citation.link());
        }
    }

    /** An office by its names. */
    record Name(String name, String title, List<String> alsoCalled, Provision citation, String certainty) {
        static Name of(OfficeProfile profile) {
            return new Name(
                    profile.office().word(),
                    profile.title(),
                    profile.alsoCalled(),
                    Provision.of(profile.citation()),
                    profile.certainty().word());
        }
    }

    /** What an office does. */
    record Function(String words, Provision citation, String certainty) {
        static Function of(OfficeProfile.Function function) {
            return new Function(
                    function.words(),
                    Provision.of(function.citation()),
                    function.certainty().word());
        }
    }

    /** An office that the same person may not hold; a day is null where it is not known. */
    record Incompatibility(
            String office,
            List<String> kinds,
            Provision citation,
            String certainty,
            @Nullable String from,
            @Nullable String until) {
        static Incompatibility of(OfficeProfile.Incompatibility other) {
            return new Incompatibility(
                    other.office().word(),
                    other.kinds().stream().map(AuthorityKind::word).toList(),
                    Provision.of(other.citation()),
                    other.certainty().word(),
                    other.from().map(LocalDate::toString).orElse(null),
                    other.until().map(LocalDate::toString).orElse(null));
        }
    }

    /** Which councils must have an office; the last day is null where no end is known. */
    record Rule(
            List<String> kinds,
            List<String> governances,
            String from,
            @Nullable String until,
            String answer,
            Provision citation,
            String certainty,
            String remark) {
        static Rule of(OfficeRule rule) {
            return new Rule(
                    rule.kinds().stream().map(AuthorityKind::word).toList(),
                    rule.governances().stream().map(Governance::word).toList(),
                    rule.inForce().from().toString(),
                    rule.inForce().isOpen() ? null : rule.inForce().until().toString(),
                    rule.answer().word(),
                    Provision.of(rule.citation()),
                    rule.certainty().word(),
                    rule.remark());
        }
    }

    /** The answer for a council, null where too little was given for one, and the rules that speak of it. */
    record Answer(@Nullable String answer, List<Rule> rules) {
        static Answer of(CouncilQuestion question, OfficeProfile profile) {
            return new Answer(
                    question.answer(profile).map(OfficeRule.Answer::word).orElse(null),
                    question.rules(profile).stream().map(Rule::of).toList());
        }
    }

    /** The post that holds an office at a council, and the statement that says so. */
    record Post(String council, String post, StatementJson statement) {
        static @Nullable Post of(Catalogue catalogue, OfficeProfile profile) {
            return catalogue
                    .statementOf(profile.office())
                    .flatMap(statement -> catalogue
                            .council()
                            .post(profile.office())
                            .map(post -> new Post(
                                    catalogue.council().authority().name(), post, StatementJson.of(statement))))
                    .orElse(null);
        }
    }
}
