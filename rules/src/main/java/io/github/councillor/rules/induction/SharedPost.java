package io.github.councillor.rules.induction;

import io.github.councillor.officer.OfficeProfile;

/**
 * Two offices that one person may not hold, and that a council's file gives to posts of one title. Two posts may share a
 * title, so this asks and does not accuse.
 *
 * @param post the title of the post
 * @param one the one office
 * @param other the other
 * @param rule what says that one person may not hold both
 * @param scope whether the rule is known to speak of this council on this day
 */
public record SharedPost(
        String post, OfficeProfile one, OfficeProfile other, OfficeProfile.Incompatibility rule, Scope scope) {

    /** Whether a rule speaks of a council on a day. */
    public enum Scope {
        /** It does. */
        APPLIES,
        /** The kind of council is not told, so it may. */
        KIND_NOT_TOLD,
        /** The first day of the rule is not known to us, so it may. */
        START_NOT_KNOWN
    }
}
