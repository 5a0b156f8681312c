package io.github.councillor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councillor.activity.CouncillorRecord;
import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.law.Force;
import io.github.councillor.rules.report.DutyReport;
import io.github.councillor.rules.report.Showing;

/** One duty of a record, by its id, and what is said of it. */
final class Duties {

    private static final ProfileValidator SHIPPED = ProfileValidator.of(Catalogue.shipped());

    private Duties() {}

    /** What a record shows of a duty. */
    static DutyReport duty(String id, CouncillorRecord.Builder record) {
        return SHIPPED.check(record.build()).duties().stream()
                .filter(duty -> duty.duty().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not asked"));
    }

    /** Asserts what is said of a duty; it is always guidance. */
    static void assertSays(DutyReport duty, Showing showing, String because, String next) {
        assertThat(duty.showing()).isEqualTo(showing);
        assertThat(duty.because()).isEqualTo(because);
        assertThat(duty.next()).isEqualTo(next);
        assertThat(duty.force()).isEqualTo(Force.GUIDANCE);
    }
}
