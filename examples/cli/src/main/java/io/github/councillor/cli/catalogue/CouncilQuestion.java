package io.github.councillor.cli.catalogue;

import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.officer.OfficeProfile;
import io.github.councillor.officer.OfficeRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which council is asked about. Only where all three are given is there one answer; where fewer are, several rules may
 * speak of it.
 *
 * @param kind its kind
 * @param governance its governance
 * @param day the day
 */
record CouncilQuestion(Optional<AuthorityKind> kind, Optional<Governance> governance, Optional<LocalDate> day) {

    /** How the table's remarks say that a duty was there before the day from which it is held. */
    private static final Pattern OLDER =
            Pattern.compile("older than|existed before|the Act is of|the same words stood", Pattern.CASE_INSENSITIVE);

    /** Whether anything was asked at all. */
    boolean isAsked() {
        return kind.isPresent() || governance.isPresent() || day.isPresent();
    }

    /** Whether enough was given for one answer. */
    boolean isWhole() {
        return kind.isPresent() && governance.isPresent() && day.isPresent();
    }

    /** The rules that speak of such a council. */
    List<OfficeRule> rules(OfficeProfile profile) {
        return profile.rules().stream()
                .filter(rule -> kind.map(rule.kinds()::contains).orElse(true)
                        && governance.map(rule.governances()::contains).orElse(true)
                        && day.map(rule.inForce()::contains).orElse(true))
                .toList();
    }

    /** Why no rule speaks of such a council: that one begins later, of a duty that is older, or that there is none. */
    String silence(OfficeProfile profile) {
        return profile.rules().stream()
                .filter(rule -> kind.map(rule.kinds()::contains).orElse(true)
                        && governance.map(rule.governances()::contains).orElse(true)
                        && day.map(on -> on.isBefore(rule.inForce().from())).orElse(false)
                        && OLDER.matcher(rule.remark()).find())
                .min(Comparator.comparing(rule -> rule.inForce().from()))
                .map(rule -> "Held here from " + British.day(rule.inForce().from()) + "; the duty may be older: "
                        + rule.remark())
                .orElse("No line speaks of it");
    }

    /** The one answer, where enough was given: that it cannot be told where no rule speaks of the council. */
    Optional<OfficeRule.Answer> answer(OfficeProfile profile) {
        return isWhole()
                ? Optional.of(rules(profile).stream()
                        .map(OfficeRule::answer)
                        .findFirst()
                        .orElse(OfficeRule.Answer.CANNOT_TELL))
                : Optional.empty();
    }

    /** {@code kind london-borough, governance mayor-and-cabinet, on 1 May 2025}. */
    String words() {
        return String.join(
                ", ",
                Stream.of(
                                kind.map(one -> "kind " + one.word()),
                                governance.map(form -> "governance " + form.word()),
                                day.map(on -> "on " + British.day(on)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** The question as JSON; null where something was not asked for. */
    record Json(
            @Nullable String kind,
            @Nullable String governance,
            @Nullable String on) {}

    Json json() {
        return new Json(
                kind.map(AuthorityKind::word).orElse(null),
                governance.map(Governance::word).orElse(null),
                day.map(LocalDate::toString).orElse(null));
    }
}
