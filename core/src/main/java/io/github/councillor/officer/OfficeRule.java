package io.github.councillor.officer;

import com.google.common.collect.ImmutableSet;
import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.law.Certainty;
import io.github.councillor.law.Citation;
import io.github.councillor.law.Codes;
import io.github.councillor.law.InForce;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Whether councils of some kinds, governed in some ways, must have an office, on some days.
 *
 * @param kinds the kinds of council
 * @param governances the forms of governance
 * @param inForce the days
 * @param answer the answer
 * @param citation where it stands
 * @param certainty how sure we are of the text
 * @param remark what a reader should know; may be empty
 */
public record OfficeRule(
        Set<AuthorityKind> kinds,
        Set<Governance> governances,
        InForce inForce,
        Answer answer,
        Citation citation,
        Certainty certainty,
        String remark) {

    /** Copies the sets. */
    public OfficeRule {
        kinds = ImmutableSet.copyOf(kinds);
        governances = ImmutableSet.copyOf(governances);
    }

    /** The answers. */
    public enum Answer {
        /** The council must have it. */
        MUST("must have it"),
        /** The enactment does not ask it of this council. */
        NEED_NOT("need not have it"),
        /** It cannot be told from what was read. */
        CANNOT_TELL("cannot be told");

        private final String words;

        Answer(String words) {
            this.words = words;
        }

        /** In words. */
        public String words() {
            return words;
        }

        /** The name in files: {@code need-not}. */
        public String word() {
            return Codes.of(this);
        }

        /** The answer with a name, if there is one. */
        public static Optional<Answer> named(String word) {
            return Codes.named(values(), word);
        }
    }

    /** Whether it speaks of a council on a day. A council whose kind or governance is not stated is spoken of by none. */
    public boolean speaksOf(AuthorityKind kind, Governance governance, LocalDate day) {
        return kinds.contains(kind) && governances.contains(governance) && inForce.contains(day);
    }
}
