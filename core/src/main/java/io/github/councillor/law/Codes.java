package io.github.councillor.law;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a constant is written in codes, files and on the command line: {@code NOTICE_PERIOD} as {@code notice-period}. */
public final class Codes {

    private Codes() {}

    /** The constant's name in lower case, with hyphens. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of some constants that is written so, if there is one. */
    public static <E extends Enum<E>> Optional<E> named(E[] constants, String word) {
        return Arrays.stream(constants)
                .filter(constant -> of(constant).equals(word))
                .findFirst();
    }
}
