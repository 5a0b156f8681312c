package io.github.councillor.fact;

import static java.util.Objects.requireNonNull;

/**
 * What is known of one fact.
 *
 * <p>A form keeps every fact in one of four states, so that a validator can answer "met", "breach" or "cannot tell"
 * without guessing:
 *
 * <ul>
 *   <li>{@link Known}: the value is given;
 *   <li>{@link None}: the source says that there is none (an empty list of documents, no notice at all);
 *   <li>{@link Unstated}: the source does not say;
 *   <li>{@link Unread}: the source says something that could not be read; the words are kept.
 * </ul>
 *
 * <p>Instances are immutable and safe to share. Reading one allocates nothing.
 *
 * @param <T> the type of the value
 */
public sealed interface Fact<T> permits Fact.Known, Fact.None, Fact.Unstated, Fact.Unread {

    /**
     * A fact whose value is given.
     *
     * @param value the value, not null
     */
    record Known<T>(T value) implements Fact<T> {
        /** Refuses null. */
        public Known {
            requireNonNull(value, "value");
        }
    }

    /** A fact of which the source says that there is none. */
    record None<T>() implements Fact<T> {
        private static final None<?> NONE = new None<>();
    }

    /** A fact of which the source does not speak. */
    record Unstated<T>() implements Fact<T> {
        private static final Unstated<?> UNSTATED = new Unstated<>();
    }

    /**
     * A fact of which the source speaks in words that could not be read.
     *
     * @param written the words, as they stand in the source
     */
    record Unread<T>(String written) implements Fact<T> {
        /** Refuses null. */
        public Unread {
            requireNonNull(written, "written");
        }
    }

    /** A fact with a value. */
    static <T> Fact<T> known(T value) {
        return new Known<>(value);
    }

    /** A fact that the source says does not exist. */
    @SuppressWarnings("unchecked") // the one instance holds no value
    static <T> Fact<T> none() {
        return (Fact<T>) None.NONE;
    }

    /** A fact that the source does not mention. */
    @SuppressWarnings("unchecked") // the one instance holds no value
    static <T> Fact<T> unstated() {
        return (Fact<T>) Unstated.UNSTATED;
    }

    /** A fact in words that could not be read. */
    static <T> Fact<T> unread(String written) {
        return new Unread<>(written);
    }

    /** Whether the value is given. */
    default boolean isKnown() {
        return this instanceof Known<T>;
    }

    /** Whether the source says that there is none. */
    default boolean isNone() {
        return this instanceof None<T>;
    }

    /**
     * The value, where it is known; otherwise the one given.
     *
     * @param other what to answer when no value is known
     */
    default T orElse(T other) {
        return this instanceof Known<T> known ? known.value() : other;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException when no value is known
     */
    default T get() {
        if (this instanceof Known<T> known) {
            return known.value();
        }
        throw new IllegalStateException("no value is known: " + this);
    }
}
