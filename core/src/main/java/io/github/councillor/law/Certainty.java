package io.github.councillor.law;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sure we are of the text that a requirement rests on. */
public enum Certainty {
    /** The provision's own words were read in a published copy. */
    READ,
    /** Read only in guidance, a council's page or another account of the provision. */
    SECONDARY,
    /** Not read in any source: from general knowledge. */
    UNVERIFIED;

    /** The certainty with a name, if there is one. */
    public static Optional<Certainty> named(String word) {
        return Arrays.stream(values())
                .filter(certainty -> certainty.word().equals(word))
                .findFirst();
    }

    /** The word in reports: {@code read}, {@code secondary} or {@code unverified}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
