package io.github.councillor.activity;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.councillor.law.Codes;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A meeting that the councillor was to attend, as a member of the body or as the council's representative on it.
 *
 * @param body the name of the body
 * @param kind what kind of body it is
 * @param on the day
 * @param attendance whether the councillor attended
 */
public record Meeting(String body, Kind kind, LocalDate on, Attendance attendance) {

    /** Refuses a body without a name. */
    public Meeting {
        checkArgument(!body.isBlank(), "a meeting needs the name of its body");
    }

    /** The kinds of body, so far as duties and the law tell them apart. */
    public enum Kind {
        /** Full council. */
        COUNCIL,
        /** The executive. */
        EXECUTIVE,
        /** A committee of the executive (Local Government Act 1972 s. 85(2B)(b)). */
        EXECUTIVE_COMMITTEE,
        /** An overview and scrutiny committee or sub-committee. */
        OVERVIEW_AND_SCRUTINY,
        /** Another committee or sub-committee, or a joint committee. */
        COMMITTEE,
        /** A body outside the council, on which the councillor represents it. */
        OUTSIDE_BODY,
        /** A working group, of which it is not told whether it was appointed to advise the council. */
        WORKING_GROUP,
        /** The political group. */
        POLITICAL_GROUP,
        /** The political party or its branch. */
        PARTY;

        /** The name in files: {@code overview-and-scrutiny}. */
        public String word() {
            return Codes.of(this);
        }

        /** The kind with a name, if there is one. */
        public static Optional<Kind> named(String word) {
            return Codes.named(values(), word);
        }
    }

    /** Whether a councillor attended. */
    public enum Attendance {
        /** Attended. */
        ATTENDED,
        /** Sent apologies. */
        APOLOGIES,
        /** Neither attended nor sent apologies. */
        ABSENT,
        /** The record does not say. */
        NOT_STATED;

        /** The name in files: {@code attended}. */
        public String word() {
            return Codes.of(this);
        }

        /** The one with a name, if there is one. */
        public static Optional<Attendance> named(String word) {
            return Codes.named(values(), word);
        }
    }
}
