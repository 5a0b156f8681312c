package io.github.councillor.rules.report;

import com.google.common.collect.ImmutableList;
import io.github.councillor.law.Requirement;
import java.util.List;

/**
 * Whether a decision is key, and by which limb.
 *
 * @param answer the answer
 * @param limbs the limbs by which it is key; either limb of reg. 8(1) is enough, and both may be shown
 * @param report what was considered and found of it
 */
public record Classification(Answer answer, List<Limb> limbs, Report report) {

    /** Copies the limbs. */
    public Classification {
        limbs = ImmutableList.copyOf(limbs);
    }

    /** The answers. */
    public enum Answer {
        /** Key, by the limbs shown. */
        KEY,
        /** Not key: not of the executive, or by the authority's own judgement on both limbs. */
        NOT_KEY,
        /** Left to a person: figures that are not reached prove nothing. */
        JUDGEMENT,
        /** A fact is missing. */
        CANNOT_TELL
    }

    /**
     * A ground on which a decision is key.
     *
     * @param requirement the requirement that makes it so
     * @param source the provision, or the source of the council's definition
     * @param words what is met
     */
    public record Limb(Requirement requirement, String source, String words) {
        @Override
        public String toString() {
            return words + " (" + source + ")";
        }
    }
}
