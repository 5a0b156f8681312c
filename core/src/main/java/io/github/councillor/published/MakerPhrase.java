package io.github.councillor.published;

import io.github.councillor.fact.Fact;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.DecisionMaker.Place;
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
    private static final Pattern NOT_EXECUTIVE = Pattern.compile(
            "\\b(?:scrutiny|planning|licensing|audit|standards|pensions?|civic affairs|general purposes|regulatory"
                    + "|development control|employment|appeals?|staffing|personnel|health and wellbeing|select committee"
                    + "|schools forum|electoral|governance committee)\\b");
    private static final Pattern EXECUTIVE_BODY = Pattern.compile("\\b(?:cabinet|executive)\\b");
    private static final Pattern CABINET_ITSELF =
            Pattern.compile("\\bcabinet\\b(?! (?:member|portfolio|lead|support|assistant))");
    private static final Pattern OFFICER = Pattern.compile(
            "\\b(?:director|officer|chief|head of|head|assistant|manager|solicitor|treasurer|clerk|s151|section 151"
                    + "|delegated|lead)\\b");

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
            return body(label, Place.EXECUTIVE);
        }
        if (NOT_EXECUTIVE.matcher(text).find()) {
            return body(label, Place.NOT_EXECUTIVE);
        }
        return body(label, Place.NOT_STATED);
    }

    private static Fact<DecisionMaker> body(String label, Place place) {
        return Fact.known(new DecisionMaker.Body(label, place, Fact.unstated()));
    }

    private static Fact<DecisionMaker> individual(String label, Place place) {
        return Fact.known(new DecisionMaker.Individual(label, place, Fact.unstated()));
    }
}
