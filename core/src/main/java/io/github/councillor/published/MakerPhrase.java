package io.github.councillor.published;

import io.github.councillor.fact.Fact;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionMaker.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads who is to decide from the label a plan gives: a member, an officer, a body of the executive, the full council or a
 * body that is not of the executive.
 *
 * <p>A plan shows titles where the law asks for names, so the name of an individual and the members of a body stay
 * unstated. A joint committee is of the executive only where all its members are (S.I. 2012/2089 reg. 2), which no plan
 * shows, so where it stands is unstated too.
 */
public final class MakerPhrase {

    private static final Pattern MEMBER = Pattern.compile(
            "\\b(?:leader|mayor|cabinet member|cabinet portfolio holder|executive member|portfolio holder|executive councillor"
                    + "|lead member|lead councillor|executive lead|member for|councillor|individual member|portfolio)\\b");
    private static final Pattern COLLECTIVE = Pattern.compile(
            "\\b(?:committee|panel|board|sub-committee|subcommittee|group|commission|forum|meeting)\\b");
    private static final Pattern FULL_COUNCIL = Pattern.compile(
            "(?:the |full |annual |extraordinary |ordinary |special |county |city |borough |district |town |metropolitan"
                    + " |meeting of )*+council(?: meeting| \\(full\\)|, full)?");
    private static final String BODY = "(?:committee|sub-?committee|panel|board|forum|commission|group|meeting)";

    /** Bodies of the council that are not of the executive: a subject alone may be a service, and no body. */
    private static final Pattern NOT_EXECUTIVE = Pattern.compile(
            "\\b(?:scrutiny|civic affairs|general purposes|health and wellbeing board|select committee|schools forum"
                    + "|governance committee)\\b"
                    + "|\\b(?:planning|licensing|audit|standards|pensions?|regulatory|development control|appeals?|electoral)\\b"
                    + ".{0,60}\\b" + BODY + "\\b"
                    + "|\\b(?:employment|staffing|personnel)(?: (?:and )?(?:appeals?|staffing|employment|personnel|disciplinary)){0,4}"
                    + " (?:committee|sub-?committee|panel)\\b");

    private static final Pattern EXECUTIVE_BODY = Pattern.compile(
            "\\bcabinet\\b" + "|(?<!chief )\\bexecutive\\b(?! (?:directors?|officers?|leadership|management)\\b)");
    private static final Pattern CABINET_ITSELF =
            Pattern.compile("\\bcabinet\\b(?! (?:member|portfolio|lead|support|assistant))");
    private static final Pattern OFFICER = Pattern.compile(
            "\\b(?:director|officer|chief|head of|head|assistant|manager|solicitor|treasurer|clerk|s151|section 151"
                    + "|delegated|lead)\\b");

    private static final String PREFIX =
            "^(?:the |(?:delegated )?decisions? (?:by|of) (?:the )?|delegated to (?:the )?)?";

    /** A label that begins with the office of a member is that member, whatever the office is for. */
    private static final Pattern BEGINS_MEMBER = Pattern.compile(
            PREFIX + "(?:deputy |individual |lead )*+"
                    + "(leader|mayor|cabinet member|cabinet portfolio holder|executive member|portfolio holder|executive councillor"
                    + "|lead member|lead councillor|executive lead|member for|councillor)\\b"
                    + "(?!'|\u2019| (?:officer|working|advisory|steering|task|panel|board|committee|sub|group|forum|commission)\\b)");

    private static final Pattern BEGINS_OFFICER = Pattern.compile(PREFIX
            + "(?:interim |acting |deputy |assistant |associate |strategic |corporate |group |executive |service |joint |senior |managing"
            + " |programme |city |borough |county |district )*+"
            + "(?:director|head|chief|manager|solicitor|treasurer|clerk|monitoring officer|section 151 officer|s151 officer)\\b"
            + "(?!'|\u2019| (?:officers|executives|executive's|executive\u2019s)\\b)");

    /** A mayor who is the chairman of a council, or a leader of a party: no title says whether that is of the executive. */
    private static final Pattern OTHER_MEMBER = Pattern.compile("\\b(?:lord mayor|town mayor|civic mayor|mayoress)\\b"
            + "|" + PREFIX + "(?:deputy )?mayor of the (?:royal )?(?:borough|city|town|district|county|council)\\b"
            + "|\\bleader of the (?:\\S+ )?opposition\\b|\\bopposition leader\\b"
            + "|" + PREFIX + "(?:deputy )?leader of the .{1,60} group$|^group leader\\b");

    private static final Pattern BEGINS_FULL_COUNCIL = Pattern.compile("^(?:the )?full council\\b");

    /** The council and the executive both, so that no one knows which decides. */
    private static final Pattern COUNCIL_AND_OTHER =
            Pattern.compile("^(?:the )?council(?:,| ?/| or | and | following | after | on | via | then )"
                    + "|(?: ?/ ?| or | and | then )(?:the )?(?:full )?council$");

    private static final Pattern OFFICER_OR_BODY = Pattern.compile("(?: ?/ ?| or )(?:the )?(?:cabinet|executive)$");
    private static final Pattern JOINT = Pattern.compile("\\bjoint\\b");

    /** Whoever is consulted does not decide. */
    private static final Pattern CONSULTED = Pattern.compile(",? (?:in|after|following) consultation with\\b");

    private MakerPhrase() {}

    /** The decision maker that a label names; {@code Unstated} for blank text. */
    public static Fact<DecisionMaker> read(String written) {
        Noted noted = Noted.split(Spaces.withoutTrailingSemicolon(written));
        String label = noted.value();
        if (label.isEmpty()) {
            return Fact.unstated();
        }
        String text = CONSULTED.split(Spaces.lower(label).replace("&", "and"), 2)[0];
        if (FULL_COUNCIL.matcher(text).matches()) {
            return body(label, Place.FULL_COUNCIL);
        }
        if (BEGINS_FULL_COUNCIL.matcher(text).find()) {
            return body(label, Place.FULL_COUNCIL);
        }
        if (COUNCIL_AND_OTHER.matcher(text).find()) {
            return body(label, Place.NOT_STATED);
        }
        if (OTHER_MEMBER.matcher(text).find()) {
            return individual(label, Place.NOT_STATED);
        }
        Fact<DecisionMaker> beginning = beginning(label, text);
        if (beginning.isKnown()) {
            return beginning;
        }
        boolean collective =
                COLLECTIVE.matcher(text).find() || CABINET_ITSELF.matcher(text).find();
        if (!collective && MEMBER.matcher(text).find()) {
            return individual(label, Place.EXECUTIVE);
        }
        if (!collective && OFFICER.matcher(text).find()) {
            return individual(label, Place.OFFICER);
        }
        if (text.contains("scrutiny")) {
            return body(label, Place.NOT_EXECUTIVE);
        }
        if (EXECUTIVE_BODY.matcher(text).find()) {
            return body(label, JOINT.matcher(text).find() ? Place.NOT_STATED : Place.EXECUTIVE);
        }
        if (NOT_EXECUTIVE.matcher(text).find()) {
            return body(label, Place.NOT_EXECUTIVE);
        }
        return body(label, Place.NOT_STATED);
    }

    /** A decision maker in a council's own file, in which the council's name is that of full council. */
    public static Fact<DecisionMaker> in(String council, Fact<DecisionMaker> maker) {
        return maker instanceof Fact.Known<DecisionMaker> known
                        && known.value() instanceof DecisionMaker.Body body
                        && body.place() == Place.NOT_STATED
                        && CouncilName.isItself(body.name(), council)
                ? body(body.name(), Place.FULL_COUNCIL)
                : maker;
    }

    private static Fact<DecisionMaker> beginning(String label, String text) {
        Matcher member = BEGINS_MEMBER.matcher(text);
        if (member.find()) {
            boolean withCabinet =
                    (member.group(1).equals("leader") || member.group(1).equals("mayor"))
                            && CABINET_ITSELF.matcher(text).find();
            return withCabinet ? Fact.unstated() : individual(label, Place.EXECUTIVE);
        }
        if (BEGINS_OFFICER.matcher(text).find()) {
            return OFFICER_OR_BODY.matcher(text).find()
                    ? body(label, Place.NOT_STATED)
                    : individual(label, Place.OFFICER);
        }
        return Fact.unstated();
    }

    private static Fact<DecisionMaker> body(String label, Place place) {
        return Fact.known(new DecisionMaker.Body(label, place, Fact.unstated()));
    }

    private static Fact<DecisionMaker> individual(String label, Place place) {
        return Fact.known(new DecisionMaker.Individual(label, place, Fact.unstated()));
    }
}
