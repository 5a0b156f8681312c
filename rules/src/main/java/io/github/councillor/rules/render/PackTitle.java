package io.github.councillor.rules.render;

import io.github.councillor.role.Role;
import io.github.councillor.rules.induction.InductionPack;
import io.github.councillor.rules.report.Phrases;
import java.util.List;

/**
 * The title of a pack.
 *
 * @param council the council's name, as its file tells it
 * @param holder for whom the pack is
 * @param day the day for which it is made
 */
record PackTitle(String council, String holder, String day) {

    static final String KIND = "Induction pack";

    static PackTitle of(InductionPack pack) {
        List<String> particular = pack.roles().stream()
                .filter(role -> !role.isEveryCouncillors())
                .map(Role::title)
                .toList();
        String roles =
                PackWords.list(particular.isEmpty() ? List.of(Role.COMMUNITY_REPRESENTATIVE.title()) : particular);
        return new PackTitle(
                pack.council().authority().name(), "For a new councillor: " + roles, Phrases.of(pack.today()));
    }
}
