package io.github.councillor.activity;

import io.github.councillor.fact.Fact;
import io.github.councillor.role.Role;
import java.time.LocalDate;

/**
 * A role that a councillor held, and on which days.
 *
 * @param role the role
 * @param body the body in which it was held, as {@code Planning Committee}
 * @param days the days
 */
public record RoleHeld(Role role, Fact<String> body, Spell days) {

    /** A role held in a body. */
    public static RoleHeld in(String body, Role role, Spell days) {
        return new RoleHeld(role, Fact.known(body), days);
    }

    /** A role held in no body that is named. */
    public static RoleHeld of(Role role, Spell days) {
        return new RoleHeld(role, Fact.unstated(), days);
    }

    /** Whether another is the same role, in the same body, on the same days. */
    public boolean isSameAs(RoleHeld other) {
        return role == other.role
                && days.equals(other.days)
                && (body.equals(other.body)
                        || (body instanceof Fact.Known<String> one
                                && other.body instanceof Fact.Known<String> two
                                && BodyName.same(one.value(), two.value())));
    }

    /** Whether it was held on a day in a body of this name, or in one that is not named. */
    public boolean isHeldIn(String name, LocalDate day) {
        return days.contains(day) && BodyName.same(body.orElse(name), name);
    }
}
