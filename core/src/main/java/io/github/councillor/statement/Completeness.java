package io.github.councillor.statement;

import io.github.councillor.law.Codes;
import java.util.Optional;

/** Whether a statement stands whole in its document. */
public enum Completeness {
    /** It does. */
    WHOLE("whole"),
    /** Its beginning is lost. */
    BEGINNING_LOST("its beginning is lost in the document"),
    /** It breaks off before its end. */
    BREAKS_OFF("it breaks off in the document"),
    /** The place for it is empty. */
    BLANK("blank in the document"),
    /** What stands there is noise of scanning, not content. */
    NOISE("noise in the document, not content");

    private final String words;

    Completeness(String words) {
        this.words = words;
    }

    /** In words. */
    public String words() {
        return words;
    }

    /** The name in files: {@code breaks-off}. */
    public String word() {
        return Codes.of(this);
    }

    /** The one with a name, if there is one. */
    public static Optional<Completeness> named(String word) {
        return Codes.named(values(), word);
    }
}
