package io.github.councillor.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import io.github.councillor.authority.Authority;
import io.github.councillor.decision.Decision;
import io.github.councillor.law.Requirement;
import io.github.councillor.rules.report.Report;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The lawful path allocates nothing through the public door. */
class AllocationTest {

    private static final int CALLS = 1_000_000;
    private static final int WARM_UP = 200_000;

    static Stream<Arguments> lawfulDecisions() {
        return Stream.of(
                Arguments.of("an ordinary notice", Lawful.ordinary()),
                Arguments.of("an ordinary notice and a private meeting", Lawful.ordinaryInPrivate()),
                Arguments.of("the general exception", Lawful.exception()),
                Arguments.of("special urgency", Lawful.urgency()));
    }

    @ParameterizedTest(name = "{0} allocates nothing")
    @MethodSource("lawfulDecisions")
    void a_lawful_decision_is_checked_and_its_report_read_without_allocation(String route, Decision decision) {
        assumeTrue(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean, "no count of bytes on this platform");
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        assumeTrue(threads.isThreadAllocatedMemorySupported(), "no count of bytes on this platform");
        DecisionValidator validator = DecisionValidator.of(Authority.named("Loamshire County Council"));
        long self = Thread.currentThread().getId();
        long expected = read(validator, decision, WARM_UP) / WARM_UP;

        long before = threads.getThreadAllocatedBytes(self);
        long read = read(validator, decision, CALLS);
        long after = threads.getThreadAllocatedBytes(self);

        assertThat(read).as("the reports were read").isEqualTo(expected * CALLS).isPositive();
        assertThat((double) (after - before) / CALLS)
                .as("bytes a call, %s", route)
                .isLessThan(1.0);
    }

    /** Checks so many times, and reads each report: the sum is there so that nothing is optimised away. */
    private static long read(DecisionValidator validator, Decision decision, int calls) {
        long sum = 0;
        for (int i = 0; i < calls; i++) {
            Report report = validator.check(decision);
            sum += report.isClear() ? 1 : 0;
            sum += report.findings().size();
            for (int j = 0; j < report.considered().size(); j++) {
                Requirement requirement = report.considered().get(j);
                sum += requirement.ordinal();
            }
        }
        return sum;
    }
}
