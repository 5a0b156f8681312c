package io.github.councillor.notice;

import io.github.councillor.fact.Fact;
import java.util.List;

/**
 * Who is to decide: a decision-making body, or an individual (S.I. 2012/2089 reg. 2, "decision maker").
 *
 * <p>A body or individual that is not of the executive can be stated too, so that it can be reported.
 */
public sealed interface DecisionMaker permits DecisionMaker.Body, DecisionMaker.Individual {

    /** Where a body or a person stands towards the executive. */
    enum Place {
        /** The executive, a committee of it, or a joint or area committee within reg. 2; or a member of the executive. */
        EXECUTIVE,
        /** An officer of the authority. */
        OFFICER,
        /** The full council. */
        FULL_COUNCIL,
        /** A body or person that is not of the executive: scrutiny, planning, licensing and the like. */
        NOT_EXECUTIVE,
        /** The source does not say. */
        NOT_STATED
    }

    /** The name of the body, or the title or name of the individual, for reports. */
    String label();

    /** Where it stands towards the executive. */
    Place place();

    /**
     * A body.
     *
     * @param name its name
     * @param place where it stands
     * @param members the list of its members, by name or office
     */
    record Body(String name, Place place, Fact<List<String>> members) implements DecisionMaker {
        @Override
        public String label() {
            return name;
        }
    }

    /**
     * An individual, member or officer.
     *
     * @param title the title or office, as {@code Leader of the Council}; may be empty
     * @param place where the person stands
     * @param name the name
     */
    record Individual(String title, Place place, Fact<String> name) implements DecisionMaker {
        @Override
        public String label() {
            return title.isEmpty() ? name.orElse("an individual") : title;
        }
    }

    /** The executive, or a body of it, with its members. */
    static DecisionMaker body(String name, List<String> members) {
        return new Body(name, Place.EXECUTIVE, members.isEmpty() ? Fact.none() : Fact.known(List.copyOf(members)));
    }

    /** A member of the executive who decides alone. */
    static DecisionMaker member(String name, String title) {
        return new Individual(title, Place.EXECUTIVE, Fact.known(name));
    }

    /** An officer who decides. */
    static DecisionMaker officer(String name, String title) {
        return new Individual(title, Place.OFFICER, Fact.known(name));
    }
}
