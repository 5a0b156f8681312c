package io.github.councillor.law;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A pinpoint reference to a provision, written as lawyers write it: {@code S.I. 2012/2089 reg. 9(2)}.
 *
 * @param instrument the Act or instrument, as {@code S.I. 2012/2089} or {@code Local Government Act 1972}
 * @param provision the provision, as {@code reg. 9(2)} or {@code s. 243}; empty for the whole
 * @param link where the text can be read, at the point in time it was read for; empty where there is none
 */
public record Citation(String instrument, String provision, String link) {

    /** Refuses a citation without an instrument. */
    public Citation {
        checkArgument(!instrument.isBlank(), "a citation needs an instrument");
    }

    /** {@code S.I. 2012/2089 reg. 9(2)}. */
    @Override
    public String toString() {
        return provision.isEmpty() ? instrument : instrument + " " + provision;
    }
}
