package io.github.councillor.role;

import com.google.common.collect.ImmutableSet;
import io.github.councillor.law.Codes;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a councillor may be asked to be.
 *
 * <p>The first five are the kinds of the Tower Hamlets role description ({@code TH-ROLE}); the party's job description
 * ({@code LAB}) adds the member of a political group, and the Birmingham profiles ({@code BCC}) three roles of every
 * councillor.
 */
public enum Role {
    /** Speaks and acts for an area. Every councillor is one. */
    COMMUNITY_REPRESENTATIVE(
            "community representative",
            "Speaks and acts for an area and its people.",
            true,
            "ward-councillor",
            "councillor"),
    /** A member of the executive: the leader or mayor and the cabinet. */
    EXECUTIVE(
            "executive member",
            "Belongs to the executive: the leader or mayor and the cabinet.",
            false,
            "executive-member",
            "cabinet-member",
            "cabinet",
            "leader",
            "mayor",
            "portfolio-holder"),
    /** A member of an overview and scrutiny committee. */
    OVERVIEW_AND_SCRUTINY(
            "overview and scrutiny member",
            "Sits on an overview and scrutiny committee, which challenges and reviews.",
            false,
            "scrutiny"),
    /** A member of another committee, as licensing or planning. */
    COMMITTEE(
            "committee member",
            "Sits on another committee, as licensing or planning.",
            false,
            "committee-member",
            "planning-committee",
            "licensing-committee"),
    /** Appointed by the council to a body outside it. */
    EXTERNAL_BODY(
            "appointee to an external body",
            "Is appointed by the council to a body outside it.",
            false,
            "outside-body",
            "appointee"),
    /** A member of a political group, elected for a party. */
    GROUP_MEMBER("member of a political group", "Is elected for a party and belongs to its group.", false, "group"),
    /** Takes up residents' cases against failures of service and system. */
    CASEWORK("caseworker", "Takes up residents' cases against failures of service and system.", true),
    /** A champion of ward and community. */
    LOCAL_LEADERSHIP("local leader", "Champions ward and community.", true),
    /** Takes part in making policy. */
    POLICY_MAKER("policy maker", "Takes part in making policy.", true);

    private final String title;
    private final String sentence;
    private final boolean everyCouncillors;
    private final ImmutableSet<String> alsoCalled;

    Role(String title, String sentence, boolean everyCouncillors, String... alsoCalled) {
        this.title = title;
        this.sentence = sentence;
        this.everyCouncillors = everyCouncillors;
        this.alsoCalled = ImmutableSet.copyOf(alsoCalled);
    }

    /** The name in a sentence: {@code overview and scrutiny member}. */
    public String title() {
        return title;
    }

    /** What its holder is, in a sentence of ours. */
    public String sentence() {
        return sentence;
    }

    /** The name in files and on the command line: {@code overview-and-scrutiny}. */
    public String word() {
        return Codes.of(this);
    }

    /**
     * Other names under which it is found on the command line, as {@code scrutiny}. In files the {@link #word} stands, and
     * besides it only what their schema lists.
     */
    public Set<String> alsoCalled() {
        return alsoCalled;
    }

    /** Whether every councillor holds it, whatever else they are. */
    public boolean isEveryCouncillors() {
        return everyCouncillors;
    }

    /** The role with a name or another name, if there is one. */
    public static Optional<Role> named(String word) {
        String wanted = word.trim().toLowerCase(Locale.ROOT).replace(' ', '-');
        return Arrays.stream(values())
                .filter(role -> role.word().equals(wanted) || role.alsoCalled.contains(wanted))
                .findFirst();
    }
}
