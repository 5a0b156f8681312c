package io.github.councillor.officer;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import io.github.councillor.law.Certainty;
import io.github.councillor.law.Citation;
import io.github.councillor.law.InForce;
import io.github.councillor.law.Rows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the table of statutory offices; its first lines say how. A line that does not parse is refused with its number. */
final class OfficeTable {

    private static final String ANY = "any";

    /** The kinds of council that the table speaks of: principal councils of England. */
    private static final ImmutableSet<AuthorityKind> KINDS = ImmutableSet.of(
            AuthorityKind.COUNTY,
            AuthorityKind.DISTRICT,
            AuthorityKind.UNITARY,
            AuthorityKind.METROPOLITAN_DISTRICT,
            AuthorityKind.LONDON_BOROUGH,
            AuthorityKind.CITY_OF_LONDON,
            AuthorityKind.ISLES_OF_SCILLY);

    private static final ImmutableSet<Governance> GOVERNANCES = Arrays.stream(Governance.values())
            .filter(governance -> governance != Governance.NOT_STATED)
            .collect(ImmutableSet.toImmutableSet());

    private final ImmutableList.Builder<OfficeProfile> profiles = ImmutableList.builder();
    private final Set<StatutoryOffice> seen = new HashSet<>();
    private final List<OfficeRule> rules = new ArrayList<>();
    private OfficeProfile.@Nullable Builder open;

    private OfficeTable() {}

    static ImmutableList<OfficeProfile> parse(List<String> lines) {
        OfficeTable table = new OfficeTable();
        Rows.read(lines, 0, table::line);
        table.close();
        return table.profiles.build();
    }

    private void line(List<String> cells) {
        switch (cells.get(0)) {
            case "office" -> begin(cells);
            case "also" -> office().addAlsoCalled(Rows.only(cells));
            case "does" -> {
                Rows.require(cells, 5);
                office().addFunction(new OfficeProfile.Function(
                        Rows.filled(cells, 1), new Citation(cells.get(2), cells.get(3), ""), certainty(cells.get(4))));
            }
            case "ask" -> office().addQuestion(Rows.only(cells));
            case "not" -> office().addIncompatibility(incompatibility(cells));
            case "must" -> {
                OfficeRule rule = rule(cells);
                rules.forEach(other -> refuseOverlap(rule, other));
                rules.add(rule);
                office().addRule(rule);
            }
            default -> throw new IllegalArgumentException("no such line");
        }
    }

    private void begin(List<String> cells) {
        Rows.require(cells, 7);
        close();
        StatutoryOffice office = Rows.word(cells.get(1), StatutoryOffice::named);
        checkArgument(seen.add(office), "%s stands twice", office.word());
        rules.clear();
        open = OfficeProfile.builder()
                .office(office)
                .title(Rows.filled(cells, 2))
                .citation(new Citation(cells.get(3), cells.get(4), cells.get(5)))
                .certainty(certainty(cells.get(6)));
    }

    private void close() {
        OfficeProfile.Builder last = open;
        if (last != null) {
            profiles.add(last.build());
            open = null;
        }
    }

    private OfficeProfile.Builder office() {
        OfficeProfile.Builder last = open;
        checkArgument(last != null, "no office stands above it");
        return last;
    }

    private static OfficeProfile.Incompatibility incompatibility(List<String> cells) {
        Rows.require(cells, 8);
        return new OfficeProfile.Incompatibility(
                Rows.word(cells.get(1), StatutoryOffice::named),
                kinds(Rows.filled(cells, 2)),
                new Citation(cells.get(3), cells.get(4), ""),
                certainty(cells.get(5)),
                cells.get(6).equals("unknown") ? Optional.empty() : Optional.of(LocalDate.parse(cells.get(6))),
                cells.get(7).equals("..") ? Optional.empty() : Optional.of(LocalDate.parse(cells.get(7))));
    }

    private static OfficeRule rule(List<String> cells) {
        Rows.require(cells, 11);
        LocalDate until = cells.get(4).equals("..") ? LocalDate.MAX : LocalDate.parse(cells.get(4));
        return new OfficeRule(
                kinds(Rows.filled(cells, 1)),
                governances(Rows.filled(cells, 2)),
                new InForce(LocalDate.parse(cells.get(3)), until),
                Rows.word(cells.get(5), OfficeRule.Answer::named),
                new Citation(cells.get(6), cells.get(7), cells.get(8)),
                certainty(cells.get(9)),
                cells.get(10));
    }

    private static Set<AuthorityKind> kinds(String list) {
        return list.equals(ANY) ? KINDS : ImmutableSet.copyOf(Rows.words(list, AuthorityKind::named));
    }

    private static Set<Governance> governances(String list) {
        return list.equals(ANY) ? GOVERNANCES : ImmutableSet.copyOf(Rows.words(list, Governance::named));
    }

    private static Certainty certainty(String word) {
        return Rows.word(word, Certainty::named);
    }

    /** Two answers for one council on one day would leave it to chance which is given. */
    private static void refuseOverlap(OfficeRule one, OfficeRule other) {
        boolean meet = one.kinds().stream().anyMatch(other.kinds()::contains)
                && one.governances().stream().anyMatch(other.governances()::contains)
                && !one.inForce().until().isBefore(other.inForce().from())
                && !other.inForce().until().isBefore(one.inForce().from());
        checkArgument(!meet, "two rules for one council on one day, %s and %s", one.inForce(), other.inForce());
    }
}
