package io.github.councillor.council;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.councillor.law.Codes;
import java.util.Optional;

/**
 * A body of a council.
 *
 * @param name its name
 * @param kind its kind
 * @param partOf the name of the body whose sub-committee it is; empty where it is none
 */
public record Body(String name, Kind kind, Optional<String> partOf) {

    /** Refuses a blank name. */
    public Body {
        checkArgument(!name.isBlank(), "a body needs a name");
    }

    /** A body that is no sub-committee. */
    public static Body of(String name, Kind kind) {
        return new Body(name, kind, Optional.empty());
    }

    /** The kinds of body. */
    public enum Kind {
        /** The executive: leader or mayor and cabinet (Local Government Act 2000 s. 9C). */
        EXECUTIVE,
        /** Overview and scrutiny (Local Government Act 2000 s. 9F). */
        OVERVIEW_AND_SCRUTINY,
        /** A committee that discharges functions, regulatory ones among them (Local Government Act 1972 s. 102(1)). */
        ORDINARY,
        /** A committee that advises (Local Government Act 1972 s. 102(4)). */
        ADVISORY,
        /** A joint committee with other authorities. */
        JOINT,
        /** A body outside the council, to which it appoints. */
        OUTSIDE,
        /** A working group, which is no committee. */
        WORKING_GROUP;

        /** The name in files: {@code overview-and-scrutiny}. */
        public String word() {
            return Codes.of(this);
        }

        /** The kind with a name, if there is one. */
        public static Optional<Kind> named(String word) {
            return Codes.named(values(), word);
        }
    }
}
