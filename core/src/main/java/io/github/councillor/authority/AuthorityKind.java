package io.github.councillor.authority;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of authority, as the legislation divides them. */
public enum AuthorityKind {
    /** A county council in two tiers. */
    COUNTY("county"),
    /** A district council in two tiers, borough and city councils among them. */
    DISTRICT("district"),
    /** A unitary county or district council. */
    UNITARY("unitary"),
    /** A metropolitan district council. */
    METROPOLITAN_DISTRICT("metropolitan-district"),
    /** A London borough council. */
    LONDON_BOROUGH("london-borough"),
    /** The Common Council of the City of London. */
    CITY_OF_LONDON("city-of-london"),
    /** The Council of the Isles of Scilly. */
    ISLES_OF_SCILLY("isles-of-scilly"),
    /** A combined authority or combined county authority. */
    COMBINED_AUTHORITY("combined-authority"),
    /** A parish or town council. */
    PARISH("parish"),
    /** A county or county borough council in Wales. */
    WELSH_COUNCIL("welsh-council"),
    /** A council in Scotland. */
    SCOTTISH_COUNCIL("scottish-council"),
    /** A district council in Northern Ireland. */
    NORTHERN_IRISH_COUNCIL("northern-irish-council"),
    /** The Greater London Authority, and bodies of it as Transport for London. */
    GREATER_LONDON("greater-london"),
    /** A national park authority, or the Broads Authority. */
    NATIONAL_PARK("national-park"),
    /** The source does not say. */
    NOT_STATED("not-stated");

    private final String word;

    AuthorityKind(String word) {
        this.word = word;
    }

    /** The name in files. */
    public String word() {
        return word;
    }

    /** The kind with a name, if there is one. */
    public static Optional<AuthorityKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
