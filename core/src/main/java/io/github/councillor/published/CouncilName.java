package io.github.councillor.published;

import io.github.councillor.authority.AuthorityKind;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a council's name alone gives away of its kind: only kinds to which English law on executives does not apply, so
 * that they are refused and not judged by the wrong law.
 */
public final class CouncilName {

    /** The 22 principal councils of Wales, in English and in Welsh. */
    private static final Set<String> WALES = Set.of(
            "blaenau gwent",
            "bridgend",
            "caerdydd",
            "abertawe",
            "casnewydd",
            "sir gaerfyrddin",
            "sir ddinbych",
            "sir y fflint",
            "sir fynwy",
            "sir benfro",
            "ynys môn",
            "bro morgannwg",
            "castell-nedd port talbot",
            "merthyr tudful",
            "pen-y-bont ar ogwr",
            "wrecsam",
            "tor-faen",
            "caerffili",
            "caerphilly",
            "cardiff",
            "carmarthenshire",
            "ceredigion",
            "conwy",
            "denbighshire",
            "flintshire",
            "gwynedd",
            "isle of anglesey",
            "anglesey",
            "merthyr tydfil",
            "monmouthshire",
            "neath port talbot",
            "newport",
            "pembrokeshire",
            "powys",
            "rhondda cynon taf",
            "swansea",
            "torfaen",
            "vale of glamorgan",
            "wrexham");

    private static final Pattern COMBINED =
            Pattern.compile("\\bcombined (?:county )?authority\\b|^(?:gmca|lcrca|nemca|symca|weca|wmca|wyca)$");
    private static final Pattern CITY_OF_LONDON = Pattern.compile("(?:the )?(?:city of london(?: corporation)?"
            + "|corporation of (?:the city of )?london|common council of the city of london)");
    private static final Pattern PARISH = Pattern.compile("\\b(?:parish|town|community) council\\b");
    private static final Pattern FORM =
            Pattern.compile("\\b(?:the|city and county of|city of|county|borough|city|council|and district"
                    + "|cbc|cyngor|bwrdeistref|sirol|dinas a sir|dinas)\\b|[(]wales[)]|, wales$");

    private static final Pattern COUNCIL = Pattern.compile("\\bcouncil\\b");
    private static final Pattern LINKS = Pattern.compile("\\b(?:the|of|council|royal|london|metropolitan)\\b");
    private static final Pattern TIER = Pattern.compile("\\b(?:city|county|borough|district)\\b");

    private CouncilName() {}

    /**
     * Whether a label is a council's own name, so that it is the full council that is spoken of: {@code Borchester City
     * Council}. Tiers may be left out, never differ.
     */
    public static boolean isItself(String label, String council) {
        String one = Spaces.collapse(LINKS.matcher(Spaces.lower(label)).replaceAll(" "));
        String other = Spaces.collapse(LINKS.matcher(Spaces.lower(council)).replaceAll(" "));
        String place = Spaces.collapse(TIER.matcher(one).replaceAll(" "));
        boolean sameTier = one.equals(other);
        boolean noTier = one.equals(place)
                && place.equals(Spaces.collapse(TIER.matcher(other).replaceAll(" ")));
        return COUNCIL.matcher(Spaces.lower(label)).find() && !place.isEmpty() && (sameTier || noTier);
    }

    /** The kind that a name gives away; {@code NOT_STATED} for all others. */
    public static AuthorityKind kind(String name) {
        String text = Spaces.lower(Spaces.collapse(name));
        if (COMBINED.matcher(text).find()) {
            return AuthorityKind.COMBINED_AUTHORITY;
        }
        if (CITY_OF_LONDON.matcher(text).matches()) {
            return AuthorityKind.CITY_OF_LONDON;
        }
        if (PARISH.matcher(text).find()) {
            return AuthorityKind.PARISH;
        }
        String place = Spaces.collapse(FORM.matcher(text).replaceAll(" "));
        return WALES.contains(place)
                ? AuthorityKind.WELSH_COUNCIL
                : CouncilsElsewhere.kind(text).orElse(AuthorityKind.NOT_STATED);
    }
}
