package io.github.councillor.officer;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.law.Certainty;
import io.github.councillor.law.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What is held of a statutory office: where it stands, what it is for, who must have it, and what not to join with it. */
@Value.Immutable
public interface OfficeProfile {

    /** The office. */
    StatutoryOffice office();

    /** Its title, as {@code Monitoring Officer}. */
    String title();

    /** Where it stands. */
    Citation citation();

    /** How sure we are of the text. */
    Certainty certainty();

    /** Other names in use, as {@code Section 151 Officer}. */
    List<String> alsoCalled();

    /** What it must do or is for, in our words. */
    List<Function> functions();

    /** What a councillor might ask its holder about. Ours, not law. */
    List<String> questions();

    /** The offices that the same person may not hold. */
    List<Incompatibility> incompatibilities();

    /** Which councils must have it. */
    List<OfficeRule> rules();

    /**
     * One thing that the office must do or is for.
     *
     * @param words what, in our words
     * @param citation where it stands
     * @param certainty how sure we are of the text
     */
    record Function(String words, Citation citation, Certainty certainty) {}

    /**
     * An office that the same person may not hold in the same council.
     *
     * @param office the other office
     * @param kinds the kinds of council for which this is so
     * @param citation where it stands
     * @param certainty how sure we are of the text
     * @param from the first day; empty where it is not known
     * @param until the last day; empty where no end is known
     */
    record Incompatibility(
            StatutoryOffice office,
            Set<AuthorityKind> kinds,
            Citation citation,
            Certainty certainty,
            Optional<LocalDate> from,
            Optional<LocalDate> until) {
        /** Copies the kinds; refuses a last day before the first. */
        public Incompatibility {
            kinds = ImmutableSet.copyOf(kinds);
            from.ifPresent(first -> until.ifPresent(last -> checkArgument(
                    !last.isBefore(first), "incompatible until %s, before its first day %s", last, first)));
        }
    }

    /** The rule for a council on a day; empty where none speaks of it, so that it cannot be told. */
    default Optional<OfficeRule> ruleFor(AuthorityKind kind, Governance governance, LocalDate day) {
        return rules().stream()
                .filter(rule -> rule.speaksOf(kind, governance, day))
                .findFirst();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Fills in a profile. */
    final class Builder extends ImmutableOfficeProfile.Builder {
        Builder() {}
    }
}
