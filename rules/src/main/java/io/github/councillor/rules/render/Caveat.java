package io.github.councillor.rules.render;

/** What every rendered report says of itself. */
final class Caveat {

    static final String NO_ADVICE =
            "This is a computation from the facts shown, under the readings shown. It is not legal"
                    + " advice, and no court has approved it.";

    private Caveat() {}
}
