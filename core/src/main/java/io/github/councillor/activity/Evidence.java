package io.github.councillor.activity;

import io.github.councillor.law.Codes;
import java.util.Optional;

/** The kinds of evidence that a councillor's record can hold, each for something that a duty asks. */
public enum Evidence {
    /** Surgeries held, regularly. */
    SURGERIES,
    /** Enquiries answered. */
    ENQUIRIES,
    /** A telephone number and a postal address published. */
    CONTACT,
    /** Walks about the ward, regularly. */
    WALKABOUTS,
    /** Newsletters sent out, regularly. */
    NEWSLETTERS,
    /** Events of the community visited, regularly. */
    EVENTS,
    /** Meetings of full council attended, or apologies sent. */
    COUNCIL_MEETINGS,
    /** Meetings of scrutiny attended, or apologies sent. */
    SCRUTINY_MEETINGS,
    /** Meetings of other committees attended, or apologies sent. */
    COMMITTEE_MEETINGS,
    /** Meetings of bodies outside the council attended, or apologies sent. */
    OUTSIDE_MEETINGS,
    /** Meetings of the political group attended, or apologies sent. */
    GROUP_MEETINGS,
    /** Meetings of the party and its branch attended, or apologies sent. */
    PARTY_MEETINGS,
    /** Reports back from bodies outside the council. */
    REPORTS_BACK,
    /** Training of any kind. */
    TRAINING,
    /** Training on the members' code of conduct. */
    CONDUCT_TRAINING,
    /** Training for each committee sat on. */
    COMMITTEE_TRAINING;

    /** The name in files: {@code council-meetings}. */
    public String word() {
        return Codes.of(this);
    }

    /** The kind with a name, if there is one. */
    public static Optional<Evidence> named(String word) {
        return Codes.named(values(), word);
    }
}
