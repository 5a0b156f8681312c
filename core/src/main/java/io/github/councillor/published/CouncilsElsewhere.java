package io.github.councillor.published;

import io.github.councillor.authority.AuthorityKind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Councils of Scotland and of Northern Ireland, and bodies of England that are no councils, by their names alone. */
final class CouncilsElsewhere {

    /** The 32 councils of Scotland. */
    private static final Set<String> SCOTLAND = Set.of(
            "aberdeen",
            "aberdeenshire",
            "angus",
            "argyll and bute",
            "clackmannanshire",
            "comhairle nan eilean siar",
            "dumfries and galloway",
            "dundee",
            "east ayrshire",
            "east dunbartonshire",
            "east lothian",
            "east renfrewshire",
            "edinburgh",
            "falkirk",
            "fife",
            "glasgow",
            "highland",
            "inverclyde",
            "midlothian",
            "moray",
            "north ayrshire",
            "north lanarkshire",
            "orkney islands",
            "perth and kinross",
            "renfrewshire",
            "scottish borders",
            "shetland islands",
            "south ayrshire",
            "south lanarkshire",
            "stirling",
            "west dunbartonshire",
            "west lothian");

    /** The 11 district councils of Northern Ireland. */
    private static final Set<String> NORTHERN_IRELAND = Set.of(
            "antrim and newtownabbey",
            "ards and north down",
            "armagh banbridge and craigavon",
            "belfast",
            "causeway coast and glens",
            "derry and strabane",
            "fermanagh and omagh",
            "lisburn and castlereagh",
            "mid and east antrim",
            "mid ulster",
            "newry mourne and down");

    private static final Pattern GREATER_LONDON =
            Pattern.compile("(?:the )?(?:greater london authority|gla|transport for london|tfl|mayor of london)");
    private static final Pattern NATIONAL_PARK = Pattern.compile("\\b(?:national park|broads) authority\\b");
    private static final Pattern FORM =
            Pattern.compile("\\b(?:the|city|county|borough|district|council|of)\\b|[^a-z ]");

    private CouncilsElsewhere() {}

    /** The kind that a name in lower case gives away. */
    static Optional<AuthorityKind> kind(String name) {
        if (GREATER_LONDON.matcher(name).matches()) {
            return Optional.of(AuthorityKind.GREATER_LONDON);
        }
        if (NATIONAL_PARK.matcher(name).find()) {
            return Optional.of(AuthorityKind.NATIONAL_PARK);
        }
        String place = Spaces.collapse(FORM.matcher(name.replace("&", "and")).replaceAll(" "));
        if (SCOTLAND.contains(place)) {
            return Optional.of(AuthorityKind.SCOTTISH_COUNCIL);
        }
        return NORTHERN_IRELAND.contains(place) ? Optional.of(AuthorityKind.NORTHERN_IRISH_COUNCIL) : Optional.empty();
    }
}
