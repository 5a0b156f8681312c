package io.github.councillor.law;

import java.util.Locale;

/** How a constant's name becomes the heading of a code: {@code NOTICE_PERIOD} to {@code notice-period}. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
