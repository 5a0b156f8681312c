package io.github.councillor.decision;

/** How a sum of money is bounded by the figure given for it. */
public enum Bound {
    /** It is the figure. */
    EXACTLY(""),
    /** It is the figure or more. */
    AT_LEAST("at least "),
    /** It is more than the figure. */
    MORE_THAN("more than "),
    /** It is the figure or less: "up to". Such a sum never proves that a test of money is met. */
    AT_MOST("at most ");

    private final String before;

    Bound(String before) {
        this.before = before;
    }

    /** The words before a figure, as {@code at least }, with a blank; empty where it is the figure. */
    public String before() {
        return before;
    }
}
