package io.github.councillor.json;

import io.github.councillor.authority.Head;
import io.github.councillor.decision.MoneyEffect;
import io.github.councillor.fact.Fact;
import io.github.councillor.published.MoneyPhrase;
import io.github.councillor.published.Noted;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The amount of a published item. Where it does not say what the money is, it is taken for expenditure. */
final class Sums {

    private static final Pattern SAVING =
            Pattern.compile("(?i)^(?:(?:an?|annual|total|estimated|expected|projected|net) )*+savings?\\b"
                    + "(?![^£]*\\b(?:costs?|nil|none|no|expenditure|spend|grant)\\b)");
    private static final Pattern INCOME = Pattern.compile("(?i)(?<!\\bno )\\b(?:income|receipts?)\\b");
    private static final Pattern GRANT = Pattern.compile("(?i)(?<!\\bno )\\bgrants?\\b");

    /** A note that bounds the sum before it. */
    private static final Pattern BOUNDS = Pattern.compile(
            "(?i)\\b(?:max(?:imum)?|min(?:imum)?|up to|at least|at most|over|under|or (?:more|less))\\b");

    private Sums() {}

    static Optional<MoneyEffect> read(String written, String pointer, Transcript transcript) {
        Noted noted = Noted.split(written);
        Fact<MoneyPhrase.Sum> sum = MoneyPhrase.one(noted.value());
        if (!sum.isKnown() || BOUNDS.matcher(noted.note()).find()) {
            transcript.unread(pointer, written);
            return Optional.empty();
        }
        Head head = head(noted.value());
        transcript.read(
                pointer,
                written,
                sum.get().bound().before() + "£"
                        + String.format(Locale.UK, "%,.2f", sum.get().pounds()) + " of " + head.word(),
                noted.note());
        return Optional.of(MoneyEffect.of(head, sum.get().bound(), sum.get().pounds()));
    }

    private static Head head(String text) {
        if (SAVING.matcher(text).find()) {
            return Head.SAVING;
        }
        if (INCOME.matcher(text).find()) {
            return Head.INCOME;
        }
        return GRANT.matcher(text).find() ? Head.GRANT : Head.EXPENDITURE;
    }
}
