package io.github.councillor.rules;

import com.google.common.collect.ImmutableList;
import io.github.councillor.authority.Constitution;
import io.github.councillor.fact.Fact;
import io.github.councillor.rules.meetings2012.Counting;
import io.github.councillor.rules.meetings2012.Procedure;
import io.github.councillor.rules.meetings2012.Scope;
import java.time.LocalDate;

/** The procedure that a council follows, by the day of publication: the readings in force on that day decide. */
final class Procedures {

    private record Adopted(Constitution constitution, Procedure procedure) {}

    private final Procedure otherwise;
    private final ImmutableList<Adopted> adopted;

    private Procedures(Procedure otherwise, ImmutableList<Adopted> adopted) {
        this.otherwise = otherwise;
        this.adopted = adopted;
    }

    static Procedures of(Practice practice) {
        Scope.refusal(practice.authority()).ifPresent(refusal -> {
            throw new OutOfScope(practice.authority().name(), refusal);
        });
        ImmutableList.Builder<Adopted> adopted = ImmutableList.builder();
        for (Constitution constitution : practice.constitutions()) {
            if (!constitution.readings().isEmpty()) {
                adopted.add(new Adopted(constitution, procedure(practice, ImmutableList.of(constitution))));
            }
        }
        return new Procedures(procedure(practice, ImmutableList.of()), adopted.build());
    }

    private static Procedure procedure(Practice practice, ImmutableList<Constitution> constitutions) {
        return Procedure.of(Counting.under(practice.readings(constitutions), practice.holidays()));
    }

    /** The procedure for a notice published on a day, or on a day that is not known. */
    Procedure on(Fact<LocalDate> published) {
        for (int i = 0; i < adopted.size(); i++) {
            Adopted one = adopted.get(i);
            if (!(published instanceof Fact.Known<LocalDate> day)
                    || one.constitution().mayApplyOn(day.value())) {
                return one.procedure();
            }
        }
        return otherwise;
    }
}
