package io.github.councillor.fact;

/** A fact in one word or more, for tables of expectations: its value, or {@code none}, {@code unstated}, {@code unread}. */
public final class Said {

    private Said() {}

    /** What a fact says; an unread one must keep the words that were written. */
    public static String of(Fact<?> fact, String written) {
        if (fact instanceof Fact.Known<?> known) {
            return known.value().toString();
        }
        if (fact instanceof Fact.Unread<?> unread) {
            return unread.written().equals(written) ? "unread" : "unread, but kept as " + unread.written();
        }
        return fact.isNone() ? "none" : "unstated";
    }
}
