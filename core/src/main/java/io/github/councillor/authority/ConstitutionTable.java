package io.github.councillor.authority;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.calendar.Readings;
import io.github.councillor.law.Certainty;
import io.github.councillor.law.InForce;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the table of shipped constitutions: blocks that begin with {@code council}, a fact a line.
 *
 * <pre>
 * council | name
 * source  | page or document | day seen | read, secondary or unverified | days in force, from/until, or unknown
 * words   | the definition as published, in short
 * money   | heads, comma between | purse | comparison | pounds or - | span | percent or - | share | scope
 * except  | what the money test above leaves out
 * wards   | number, 0 for none counted | words
 * other   | another test, in words
 * reading | period | reading
 * </pre>
 */
final class ConstitutionTable {

    private static final Splitter CELLS = Splitter.on('|').trimResults();

    private final ImmutableList.Builder<Constitution> done = ImmutableList.builder();
    private Optional<Constitution.Builder> block = Optional.empty();
    private Optional<MoneyTest.Builder> money = Optional.empty();

    private ConstitutionTable() {}

    static ImmutableList<Constitution> parse(List<String> lines) {
        ConstitutionTable table = new ConstitutionTable();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    table.line(CELLS.splitToList(line));
                } catch (RuntimeException unreadable) {
                    throw new IllegalArgumentException("line " + (i + 1) + ": " + unreadable.getMessage(), unreadable);
                }
            }
        }
        table.endBlock();
        return table.done.build();
    }

    private void line(List<String> cells) {
        String kind = cells.get(0);
        if (kind.equals("council")) {
            endBlock();
            block = Optional.of(Constitution.builder().council(cells.get(1)));
            return;
        }
        Constitution.Builder open =
                block.orElseThrow(() -> new IllegalArgumentException("found " + kind + " before any council"));
        if (!kind.equals("except")) {
            endMoney();
        }
        switch (kind) {
            case "source" -> source(open, cells);
            case "words" -> open.words(cells.get(1));
            case "money" -> money = Optional.of(money(cells));
            case "except" ->
                money.orElseThrow(() -> new IllegalArgumentException("found except without money above"))
                        .addExclusion(cells.get(1));
            case "wards" -> open.wardRule(new WardRule(Integer.parseInt(cells.get(1)), cells.get(2)));
            case "other" -> open.addOtherTest(cells.get(1));
            case "reading" ->
                open.putReading(
                        Readings.period(cells.get(1)).orElseThrow(() -> unknown("period", cells.get(1))),
                        word(ClearDayReading::named, "reading", cells.get(2)));
            default -> throw unknown("line", kind);
        }
    }

    private static void source(Constitution.Builder open, List<String> cells) {
        open.source(cells.get(1)).seenOn(LocalDate.parse(cells.get(2)));
        open.certainty(Certainty.named(cells.get(3)).orElseThrow(() -> unknown("certainty", cells.get(3))));
        if (!cells.get(4).equals("unknown")) {
            List<String> days = Splitter.on('/').splitToList(cells.get(4));
            open.inForce(new InForce(
                    LocalDate.parse(days.get(0)),
                    days.get(1).equals("..") ? LocalDate.MAX : LocalDate.parse(days.get(1))));
        }
    }

    private static MoneyTest.Builder money(List<String> cells) {
        checkArgument(cells.size() == 9, "found %s columns, expected 9", cells.size());
        MoneyTest.Builder test = MoneyTest.builder();
        for (String head : Splitter.on(',').trimResults().split(cells.get(1))) {
            test.addHead(word(Head::named, "head", head));
        }
        test.purse(word(Purse::named, "purse", cells.get(2)));
        test.comparison(word(Comparison::named, "comparison", cells.get(3)));
        if (!cells.get(4).equals("-")) {
            test.pounds(new BigDecimal(cells.get(4)));
        }
        test.span(word(Span::named, "span", cells.get(5)));
        if (!cells.get(6).equals("-")) {
            test.percentOfServiceBudget(new BigDecimal(cells.get(6)));
        }
        test.share(word(Share::named, "share", cells.get(7)));
        return test.scope(word(BudgetScope::named, "scope", cells.get(8)));
    }

    private void endMoney() {
        money.ifPresent(test -> block.orElseThrow().addMoneyTest(test.build()));
        money = Optional.empty();
    }

    private void endBlock() {
        endMoney();
        block.ifPresent(open -> done.add(open.build()));
        block = Optional.empty();
    }

    private static <T> T word(Function<String, Optional<T>> named, String what, String word) {
        return named.apply(word).orElseThrow(() -> unknown(what, word));
    }

    private static IllegalArgumentException unknown(String what, String word) {
        return new IllegalArgumentException("no such " + what + ": " + word);
    }
}
