package io.github.councillor.cli.catalogue;

import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.law.Certainty;
import io.github.councillor.law.Citation;
import io.github.councillor.officer.OfficeProfile;
import io.github.councillor.officer.OfficeRule;
import io.github.councillor.officer.StatutoryOffices;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Statutory offices in words. */
final class OfficeWords {

    /** What stands above the columns of a rule. */
    static final List<String> HEADS =
            List.of("kinds of council", "governance", "days", "answer", "citation", "certainty", "remark");

    private OfficeWords() {}

    /** A citation, and how sure we are of its text. */
    static String cited(Citation citation, Certainty certainty) {
        return citation + "; " + certainty.word();
    }

    /** The cells of a rule. */
    static List<String> row(OfficeRule rule) {
        return List.of(
                String.join(", ", rule.kinds().stream().map(AuthorityKind::word).toList()),
                governances(rule.governances()),
                British.days(rule.inForce()),
                rule.answer().words(),
                rule.citation().toString(),
                rule.certainty().word(),
                rule.remark());
    }

    private static String governances(Set<Governance> forms) {
        boolean any =
                Stream.of(Governance.values()).allMatch(form -> form == Governance.NOT_STATED || forms.contains(form));
        return any
                ? "any"
                : String.join(", ", forms.stream().map(Governance::word).toList());
    }

    /** An office that the same person may not hold. */
    static String words(OfficeProfile.Incompatibility other) {
        return StatutoryOffices.of(other.office()).title()
                + ", in councils of these kinds: "
                + String.join(
                        ", ", other.kinds().stream().map(AuthorityKind::word).toList())
                + "; "
                + other.from().map(day -> "from " + British.day(day)).orElse("from a day that is not known to us")
                + other.until().map(day -> " to " + British.day(day)).orElse("")
                + " (" + cited(other.citation(), other.certainty()) + ")";
    }
}
