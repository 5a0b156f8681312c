package io.github.councillor.cli.catalogue;

import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.officer.OfficeProfile;
import io.github.councillor.officer.OfficeRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
