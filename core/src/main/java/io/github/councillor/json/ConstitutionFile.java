package io.github.councillor.json;

import io.github.councillor.authority.BudgetScope;
import io.github.councillor.authority.Comparison;
import io.github.councillor.authority.Constitution;
import io.github.councillor.authority.Head;
import io.github.councillor.authority.MoneyTest;
import io.github.councillor.authority.Purse;
import io.github.councillor.authority.Share;
import io.github.councillor.authority.Span;
import io.github.councillor.authority.WardRule;
import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.calendar.Readings;
import io.github.councillor.law.Certainty;
import io.github.councillor.law.InForce;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;

/** Reads a council's constitution, schema {@code constitution/1}: its definition of key decision and its readings. */
public final class ConstitutionFile {

    private ConstitutionFile() {}

    /**
     * Reads a constitution.
     *
     * @param in JSON in UTF-8
     * @throws IOException when the stream cannot be read
     * @throws RefusedInput when the document is refused; it names the place, what was found and what was expected
     */
    public static Constitution read(InputStream in) throws IOException {
        Cursor document = JsonText.of(in).object();
        document.requireShape("constitution/1");
        Constitution.Builder constitution = Constitution.builder()
                .council(document.requiredText("council"))
                .source(document.requiredText("source"))
                .seenOn(document.required("seenOn", document.day("seenOn"), "a day"))
                .certainty(document.word("certainty", Certainty::named, "read, secondary, unverified")
                        .orElse(Certainty.SECONDARY));
        document.text("words").ifPresent(constitution::words);
        document.object("inForce").map(ConstitutionFile::inForce).ifPresent(constitution::inForce);
        document.objects("money").forEach(test -> constitution.addMoneyTest(money(test)));
        document.object("wards").map(ConstitutionFile::wards).ifPresent(constitution::wardRule);
        constitution.addAllOtherTests(document.texts("other"));
        document.objects("readings").forEach(reading -> adopt(reading, constitution));
        document.nothingElse();
        try {
            return constitution.build();
        } catch (IllegalArgumentException nonsense) {
            throw RefusedInput.at("/readings", String.valueOf(nonsense.getMessage()), "each period once");
        }
    }

    private static InForce inForce(Cursor days) {
        LocalDate from = days.required("from", days.day("from"), "a day");
        LocalDate until = days.day("until").orElse(LocalDate.MAX);
        days.nothingElse();
        if (until.isBefore(from)) {
            throw RefusedInput.at(days.pointer(), "from " + from + " until " + until, "a period in its order");
        }
        return new InForce(from, until);
    }

    private static MoneyTest money(Cursor test) {
        MoneyTest.Builder money = MoneyTest.builder();
        for (String head : test.texts("heads")) {
            money.addHead(Head.named(head)
                    .orElseThrow(() -> RefusedInput.at(
                            test.pointerTo("heads"), RefusedInput.quote(head), "of " + EffectsFields.HEADS)));
        }
        money.purse(test.word("purse", Purse::named, "any, capital, revenue").orElse(Purse.ANY))
                .pounds(test.pounds("pounds"))
                .comparison(
                        test.word("comparison", Comparison::named, ">, >=, ?").orElse(Comparison.UNKNOWN))
                .span(test.word("span", Span::named, "any, per-year, full-year-effect, total")
                        .orElse(Span.ANY))
                .percentOfServiceBudget(test.pounds("percentOfServiceBudget"))
                .share(test.word("share", Share::named, "amount-only, greater-of, lesser-of")
                        .orElse(Share.AMOUNT_ONLY))
                .scope(test.word("scope", BudgetScope::named, "any, unbudgeted, budgeted")
                        .orElse(BudgetScope.ANY))
                .addAllExclusions(test.texts("exclusions"));
        test.nothingElse();
        try {
            return money.build();
        } catch (IllegalArgumentException nonsense) {
            throw RefusedInput.at(test.pointer(), String.valueOf(nonsense.getMessage()), "a money test");
        }
    }

    private static WardRule wards(Cursor rule) {
        WardRule read = new WardRule(
                rule.required("atLeast", rule.wholeNumber("atLeast", 0, 1_000), "a number"),
                rule.text("words").orElse(""));
        rule.nothingElse();
        return read;
    }

    private static void adopt(Cursor reading, Constitution.Builder constitution) {
        constitution.putReading(
                reading.required(
                        "period",
                        reading.word(
                                "period",
                                Readings::period,
                                "notice-period, exception-period, private-notice-period, private-further-period"),
                        "a period"),
                reading.required(
                        "reading",
                        reading.word("reading", ClearDayReading::named, "calendar, sundays-out, working, s243"),
                        "a reading"));
        reading.nothingElse();
    }
}
