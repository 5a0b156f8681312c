package io.github.councillor.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The closed lists of words in files: every word finds its constant, and no other word finds any. */
class WordsInFilesTest {

    private static <E extends Enum<E>> DynamicTest closed(
            E[] constants, Function<E, String> word, Function<String, Optional<E>> named) {
        return DynamicTest.dynamicTest(constants[0].getDeclaringClass().getSimpleName(), () -> {
            assertThat(Stream.of(constants).map(word))
                    .doesNotHaveDuplicates()
                    .allSatisfy(text -> assertThat(text).isEqualTo(text.strip()).isNotEmpty());
            for (E constant : constants) {
                assertThat(named.apply(word.apply(constant))).contains(constant);
                assertThat(named.apply(word.apply(constant) + " ")).isEmpty();
            }
            assertThat(List.of("", "other", "NOT_STATED"))
                    .allSatisfy(text -> assertThat(named.apply(text)).isEmpty());
        });
    }

    @TestFactory
    Stream<DynamicTest> every_word_of_a_list_is_found_and_nothing_else() {
        return Stream.of(
                closed(AuthorityKind.values(), AuthorityKind::word, AuthorityKind::named),
                closed(Governance.values(), Governance::word, Governance::named),
                closed(Head.values(), Head::word, Head::named),
                closed(Purse.values(), Purse::word, Purse::named),
                closed(Share.values(), Share::word, Share::named),
                closed(Span.values(), Span::word, Span::named),
                closed(BudgetScope.values(), BudgetScope::word, BudgetScope::named),
                closed(Comparison.values(), Comparison::word, Comparison::named));
    }

    @Test
    void the_signs_of_a_comparison_are_those_of_arithmetic() {
        assertThat(Comparison.named(">")).contains(Comparison.MORE_THAN);
        assertThat(Comparison.named(">=")).contains(Comparison.AT_LEAST);
        assertThat(Comparison.named("?")).contains(Comparison.UNKNOWN);
    }
}
