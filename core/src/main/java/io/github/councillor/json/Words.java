package io.github.councillor.json;

import java.util.Locale;
import java.util.Optional;

/** The words of files for the constants of an enum: {@code ABLE_TO_ACT} is {@code able-to-act}. */
final class Words {

    private Words() {}

    static <T extends Enum<T>> Optional<T> named(T[] constants, String word) {
        for (T constant : constants) {
            if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
