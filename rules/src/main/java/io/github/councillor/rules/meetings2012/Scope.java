package io.github.councillor.rules.meetings2012;

import io.github.councillor.authority.Authority;
import io.github.councillor.authority.AuthorityKind;
import io.github.councillor.authority.Governance;
import java.util.Optional;

/** Regulation 2, "local authority": to whom the Regulations apply. */
public final class Scope {

    private Scope() {}

    /** Why the Regulations do not apply to an authority, with the citation; empty where they may. */
    public static Optional<String> refusal(Authority authority) {
        return byKind(authority.kind()).or(() -> byGovernance(authority.governance()));
    }

    private static Optional<String> byKind(AuthorityKind kind) {
        return switch (kind) {
            case COUNTY, DISTRICT, UNITARY, METROPOLITAN_DISTRICT, LONDON_BOROUGH, NOT_STATED -> Optional.empty();
            case COMBINED_AUTHORITY ->
                Optional.of(
                        "S.I. 2012/2089 reg. 2 does not reach combined authorities, which have Regulations of their own"
                                + " (S.I. 2017/68 and later orders)");
            case WELSH_COUNCIL ->
                Optional.of(
                        "S.I. 2012/2089 reg. 2 applies to local authorities in England; Welsh councils follow the Local"
                                + " Government Act 2000 Part 2 and S.I. 2001/2290");
            case SCOTTISH_COUNCIL, NORTHERN_IRISH_COUNCIL ->
                Optional.of(
                        "S.I. 2012/2089 reg. 2 applies to local authorities in England; councils in Scotland and in Northern"
                                + " Ireland follow the law of those countries");
            case GREATER_LONDON ->
                Optional.of("S.I. 2012/2089 reg. 2 applies to county, district and London borough councils; it does not"
                        + " reach the Greater London Authority and its bodies");
            case NATIONAL_PARK ->
                Optional.of("S.I. 2012/2089 reg. 2 applies to county, district and London borough councils; it does not"
                        + " reach national park authorities");
            case PARISH ->
                Optional.of("S.I. 2012/2089 reg. 2 does not reach parish and town councils, which have no executive");
            case CITY_OF_LONDON, ISLES_OF_SCILLY ->
                Optional.of("S.I. 2012/2089 reg. 2 applies to county, district and London borough councils; the City of"
                        + " London and the Isles of Scilly are governed by provisions of their own");
        };
    }

    private static Optional<String> byGovernance(Governance governance) {
        return governance == Governance.COMMITTEE_SYSTEM
                ? Optional.of(
                        "S.I. 2012/2089 reg. 2 applies to authorities that operate executive arrangements; a council on"
                                + " the committee system takes no key decisions and follows the Local Government Act 1972 Part 5A")
                : Optional.empty();
    }
}
