package io.github.councillor.rules.induction;

import static io.github.councillor.role.Role.EXECUTIVE;
import static io.github.councillor.role.Role.OVERVIEW_AND_SCRUTINY;

import com.google.common.collect.Sets;
import io.github.councillor.authority.Authority;
import io.github.councillor.authority.Governance;
import io.github.councillor.law.Citation;
import io.github.councillor.law.Term;
import io.github.councillor.law.Terms;
import io.github.councillor.role.Role;
import io.github.councillor.rules.OutOfScope;
import io.github.councillor.rules.meetings2012.Scope;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** For which councils and roles there is a pack. */
final class Reach {

    private static final Citation NO_EXECUTIVE_ON_SCRUTINY = new Citation(
            "Local Government Act 2000", "s. 9FA(3)", "https://www.legislation.gov.uk/ukpga/2000/22/section/9FA");
    private static final Citation FORMS_OF_GOVERNANCE = new Citation(
            "Local Government Act 2000", "ss. 9B and 9JA", "https://www.legislation.gov.uk/ukpga/2000/22/section/9B");

    private Reach() {}

    /** Refuses an authority of which neither the table of offices nor the documents speak. */
    static void require(Authority authority) {
        switch (authority.kind()) {
            case PARISH,
                    WELSH_COUNCIL,
                    SCOTTISH_COUNCIL,
                    NORTHERN_IRISH_COUNCIL,
                    COMBINED_AUTHORITY,
                    GREATER_LONDON,
                    NATIONAL_PARK ->
                Scope.refusal(authority).ifPresent(refusal -> {
                    throw new OutOfScope(authority.name(), refusal);
                });
            case COUNTY,
                    DISTRICT,
                    UNITARY,
                    METROPOLITAN_DISTRICT,
                    LONDON_BOROUGH,
                    CITY_OF_LONDON,
                    ISLES_OF_SCILLY,
                    NOT_STATED -> {
                // an English principal council, or one of a kind that is not stated
            }
        }
    }

    /** Refuses a day for which no law is held. */
    static void requireLaw(LocalDate day) {
        Terms.shipped().timeline(Term.KEY_DECISION_NOTICE).at(day);
    }

    /** The roles held, with those of every councillor. */
    static Set<Role> held(Authority authority, Set<Role> roles) {
        if (roles.contains(EXECUTIVE) && roles.contains(OVERVIEW_AND_SCRUTINY)) {
            throw new RefusedRoles(
                    "no executive member may sit on overview and scrutiny, or on a sub-committee of it",
                    NO_EXECUTIVE_ON_SCRUTINY);
        }
        if (roles.contains(EXECUTIVE) && authority.governance() == Governance.COMMITTEE_SYSTEM) {
            throw new RefusedRoles(
                    authority.name() + " is on the committee system, which has no executive to be a member of",
                    FORMS_OF_GOVERNANCE);
        }
        EnumSet<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(roles);
        Arrays.stream(Role.values()).filter(Role::isEveryCouncillors).forEach(held::add);
        return Sets.immutableEnumSet(held);
    }
}
