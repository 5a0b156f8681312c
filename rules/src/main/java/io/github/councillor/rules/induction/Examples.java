package io.github.councillor.rules.induction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.councillor.principle.Principle;
import io.github.councillor.statement.Completeness;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Chooses the examples of the principles: from each role in turn; those first that name no place or party, stand among the
 * duties of their document and serve few other principles; and no duty twice while there is another.
 */
final class Examples {

    private static final Pattern NO_LETTERS = Pattern.compile("[^A-Za-z]+");
    private static final int MOST = 3;
    private static final int FEWEST = 2;

    private final List<List<Statement>> groups;
    private final List<Statement> inReturn;
    private final Set<Statement> ofOneIssuer;
    private final Set<Statement> used = new HashSet<>();

    private Examples(List<Asked> asked, List<BySource> inReturn) {
        // the roles that not every councillor holds come first; of every councillor's duties, each document has its
        // turn
        Stream<List<Statement>> particular =
                asked.stream().filter(role -> !role.isOfEveryCouncillor()).map(Asked::statements);
        Stream<List<Statement>> everyCouncillors = asked.stream()
                .filter(Asked::isOfEveryCouncillor)
                .flatMap(role -> role.sources().stream())
                .map(BySource::statements);
        this.groups = Stream.concat(particular, everyCouncillors).toList();
        this.inReturn = inReturn.stream()
                .flatMap(source -> source.statements().stream())
                .toList();
        this.ofOneIssuer = Stream.concat(asked.stream().flatMap(role -> role.sources().stream()), inReturn.stream())
                .flatMap(source -> source.statements().stream().filter(statement -> namesIssuer(statement, source)))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether a statement names who issued its document, as {@code Be an ambassador for Birmingham}. */
    private static boolean namesIssuer(Statement statement, BySource source) {
        Set<String> words = ImmutableSet.copyOf(NO_LETTERS.split(statement.words()));
        return NO_LETTERS
                .splitAsStream(source.document().issuer())
                .filter(word -> word.length() > 3 && Character.isUpperCase(word.charAt(0)))
                .anyMatch(words::contains);
    }

    static ImmutableList<PrincipleExamples> of(List<Asked> asked, List<BySource> inReturn) {
        Examples examples = new Examples(asked, inReturn);
        return Stream.of(Principle.values()).map(examples::of).collect(ImmutableList.toImmutableList());
    }

    private PrincipleExamples of(Principle principle) {
        List<Statement> duties = first(groups, principle, MOST);
        List<Statement> owed =
                duties.size() < FEWEST ? first(List.of(inReturn), principle, FEWEST - duties.size()) : List.of();
        used.addAll(duties);
        used.addAll(owed);
        return new PrincipleExamples(principle, duties, owed);
    }

    private List<Statement> first(List<List<Statement>> from, Principle principle, int most) {
        List<List<Statement>> serving =
                from.stream().map(group -> serving(principle, group)).toList();
        int longest = serving.stream().mapToInt(List::size).max().orElse(0);
        List<Statement> chosen = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (int place = 0; place < longest; place++) {
            for (List<Statement> group : serving) {
                if (place < group.size()
                        && chosen.size() < most
                        && words.add(group.get(place).words())) {
                    chosen.add(group.get(place));
                }
            }
        }
        return chosen;
    }

    private List<Statement> serving(Principle principle, List<Statement> group) {
        return group.stream()
                .filter(statement -> statement.isDuty()
                        && statement.completeness() == Completeness.WHOLE
                        && statement.principles().contains(principle))
                .sorted(Comparator.comparing((Statement statement) -> used.contains(statement))
                        .thenComparing(ofOneIssuer::contains)
                        .thenComparing(statement -> statement.kind() != StatementKind.DUTY)
                        .thenComparing(statement -> statement.principles().size()))
                .toList();
    }
}
