package io.github.councillor.principle;

import io.github.councillor.law.Citation;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The Seven Principles of Public Life, in the order of Localism Act 2011 s. 28(1).
 *
 * <p>A relevant authority's code of conduct, viewed as a whole, must be consistent with all seven. The Committee on
 * Standards in Public Life published them first in 1995 (the "Nolan principles"); the sentences here are ours.
 */
public enum Principle {
    /** The public interest alone. */
    SELFLESSNESS(
            "Decides and acts for the public interest alone, never for gain of one's own, of family or of friends."),
    /** No obligation that could influence the work. */
    INTEGRITY(
            "Takes on no obligation that could sway the work, and declares and resolves interests and relationships."),
    /** On merit, on evidence, without discrimination. */
    OBJECTIVITY("Decides impartially, fairly and on merit, on the best evidence and without bias."),
    /** Answerable to the public. */
    ACCOUNTABILITY("Answers to the public for decisions and acts, and submits to the scrutiny that this needs."),
    /** Open and transparent. */
    OPENNESS("Decides in the open, and withholds information only for clear and lawful reasons."),
    /** Truthful. */
    HONESTY("Tells the truth."),
    /** By example. */
    LEADERSHIP("Lives the principles, treats others with respect, promotes them and challenges poor conduct.");

    /** Where the seven are named. */
    public static final Citation CITATION =
            new Citation("Localism Act 2011", "s. 28(1)", "https://www.legislation.gov.uk/ukpga/2011/20/section/28");

    private final String sentence;

    Principle(String sentence) {
        this.sentence = sentence;
    }

    /** What it asks, in a sentence of ours. */
    public String sentence() {
        return sentence;
    }

    /** The name in files and on the command line: {@code openness}. */
    public String word() {
        return title().toLowerCase(Locale.ROOT);
    }

    /** The name as published: {@code Openness}. */
    public String title() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** The principle with a name, in any case, if there is one. */
    public static Optional<Principle> named(String word) {
        return Arrays.stream(values())
                .filter(principle -> principle.name().equalsIgnoreCase(word.trim()))
                .findFirst();
    }
}
