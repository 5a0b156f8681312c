package io.github.councillor.law;

import static io.github.councillor.law.Bearer.DECISION_MAKER;
import static io.github.councillor.law.Bearer.DECISION_MAKING_BODY;
import static io.github.councillor.law.Bearer.PROPER_OFFICER;

import java.time.LocalDate;

/**
 * The Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012, S.I.
 * 2012/2089: regulations 5 and 8 to 11, in the order of a key decision's life.
 *
 * <p>In force since 10 September 2012. The words of every provision cited here were read in a
 * published copy of the Regulations as made; no later amendment of these provisions was found, save the temporary gloss
 * of S.I. 2020/392 reg. 16 (see {@link Term#OFFICES_REQUIRED}).
 */
public enum Meetings2012 implements Requirement {
    /** Regulation 8(1): only an executive decision can be a key decision. */
    KEY_DECISION_EXECUTIVE(
            "reg. 8(1)",
            8,
            Bearer.AUTHORITY,
            "A key decision is an executive decision: one made under executive arrangements in discharging a function"
                    + " of the executive."),
    /** Regulation 8(1)(a) and (b): what is likely to be significant is key. */
    KEY_DECISION(
            "reg. 8(1)",
            8,
            Bearer.AUTHORITY,
            "An executive decision is key if it is likely to mean spending or saving that is significant against the"
                    + " budget for the service, or to have significant effects on communities in two or more wards or"
                    + " divisions; either is enough."),
    /** Regulation 9(1): no decision until the notice is published. */
    NOTICE_BEFORE_DECISION(
            "reg. 9(1)", 9, DECISION_MAKER, "A key decision must not be made until a notice of it has been published."),
    /** Regulation 9(1)(a). */
    NOTICE_DECLARES_KEY(
            "reg. 9(1)(a)",
            9,
            DECISION_MAKER,
            "The notice states that a key decision is to be made on behalf of the authority."),
    /** Regulation 9(1)(b). */
    NOTICE_MATTER("reg. 9(1)(b)", 9, DECISION_MAKER, "The notice states the matter to be decided."),
    /** Regulation 9(1)(c), the name. */
    NOTICE_DECISION_MAKER(
            "reg. 9(1)(c)",
            9,
            DECISION_MAKER,
            "The notice names the decision maker: an individual by name, with any title, or a body by its name."),
    /** Regulation 9(1)(c), the members of a body. */
    NOTICE_MEMBERS(
            "reg. 9(1)(c)",
            9,
            DECISION_MAKER,
            "Where a body is to decide, the notice has a list of the body's members."),
    /** Regulation 9(1)(d). */
    NOTICE_DATE(
            "reg. 9(1)(d)",
            9,
            DECISION_MAKER,
            "The notice states the day on which, or the period within which, the decision is to be made."),
    /** Regulation 9(1)(e). */
    NOTICE_DOCUMENTS(
            "reg. 9(1)(e)",
            9,
            DECISION_MAKER,
            "The notice lists the documents submitted to the decision maker for consideration."),
    /** Regulation 9(1)(f). */
    NOTICE_INSPECTION_ADDRESS(
            "reg. 9(1)(f)",
            9,
            DECISION_MAKER,
            "The notice gives the address from which copies of the listed documents can be had."),
    /** Regulation 9(1)(g). */
    NOTICE_OTHER_DOCUMENTS(
            "reg. 9(1)(g)",
            9,
            DECISION_MAKER,
            "The notice states that other relevant documents may be submitted to the decision maker."),
    /** Regulation 9(1)(h). */
    NOTICE_REQUEST_PROCEDURE(
            "reg. 9(1)(h)",
            9,
            DECISION_MAKER,
            "The notice states how to ask for details of those other documents as they become available."),
    /** Regulation 9(2): 28 clear days. */
    NOTICE_PERIOD(
            "reg. 9(2)",
            9,
            DECISION_MAKER,
            "The notice is available to the public for at least 28 clear days before the decision is made."),
    /** Regulation 9(2)(a). */
    NOTICE_OFFICES(
            "reg. 9(2)(a)", 9, DECISION_MAKER, "The notice is available for inspection at the authority's offices."),
    /** Regulation 9(2)(b). */
    NOTICE_WEBSITE(
            "reg. 9(2)(b)", 9, DECISION_MAKER, "The notice is available on the authority's website, if it has one."),
    /** Regulation 9(3). */
    NOTICE_NO_EXEMPT(
            "reg. 9(3)",
            9,
            DECISION_MAKER,
            "Where the public may be excluded, the notice gives particulars of the matter but no confidential or"
                    + " exempt information and no political adviser's advice."),
    /** Regulation 10(1)(a). */
    EXCEPTION_CHAIR_INFORMED(
            "reg. 10(1)(a)",
            10,
            PROPER_OFFICER,
            "The chair of the relevant overview and scrutiny committee, or if there is none each of its members, has"
                    + " been told of the matter by notice in writing."),
    /** Regulation 10(1)(b), the offices. */
    EXCEPTION_OFFICES(
            "reg. 10(1)(b)",
            10,
            PROPER_OFFICER,
            "A copy of that notice is available for inspection at the authority's offices."),
    /** Regulation 10(1)(b), the website. */
    EXCEPTION_WEBSITE(
            "reg. 10(1)(b)",
            10,
            PROPER_OFFICER,
            "A copy of that notice is published on the authority's website, if it has one."),
    /** Regulation 10(1)(c): five clear days. */
    EXCEPTION_PERIOD(
            "reg. 10(1)(c)",
            10,
            PROPER_OFFICER,
            "Five clear days have passed since the day on which that notice was made available."),
    /** Regulation 10(3). */
    EXCEPTION_REASONS(
            "reg. 10(3)",
            10,
            PROPER_OFFICER,
            "A notice of the reasons why 28 clear days' notice was impracticable follows as soon as reasonably"
                    + " practicable, at the offices and on the website."),
    /** Regulation 11(1): whose agreement, in their order. */
    URGENCY_AGREEMENT(
            "reg. 11(1)",
            11,
            DECISION_MAKER,
            "The chair of the relevant overview and scrutiny committee, failing that person the chair of the"
                    + " authority, and where there is neither the vice-chair of the authority, has agreed that the"
                    + " decision is urgent and cannot reasonably be deferred."),
    /** Regulation 11(1): agreement first. */
    URGENCY_BEFORE_DECISION(
            "reg. 11(1)", 11, DECISION_MAKER, "The agreement was obtained before the decision was made."),
    /** Regulation 11(2). */
    URGENCY_REASONS(
            "reg. 11(2)",
            11,
            DECISION_MAKER,
            "A notice of the reasons why it is urgent and cannot reasonably be deferred follows as soon as reasonably"
                    + " practicable, at the offices and on the website."),
    /** Regulation 5(2): 28 clear days, at the offices and on the website. */
    PRIVATE_NOTICE_PERIOD(
            "reg. 5(2)",
            5,
            DECISION_MAKING_BODY,
            "At least 28 clear days before a private meeting, notice of the intention to hold it in private is"
                    + " available at the offices and on the website."),
    /** Regulation 5(3). */
    PRIVATE_NOTICE_REASONS(
            "reg. 5(3)",
            5,
            DECISION_MAKING_BODY,
            "That notice states the reasons for the meeting to be held in private."),
    /** Regulation 5(4): five clear days, at the offices and on the website. */
    PRIVATE_FURTHER_PERIOD(
            "reg. 5(4)",
            5,
            DECISION_MAKING_BODY,
            "At least five clear days before a private meeting, a further notice of the intention is available at the"
                    + " offices and on the website."),
    /** Regulation 5(5). */
    PRIVATE_FURTHER_CONTENTS(
            "reg. 5(5)",
            5,
            DECISION_MAKING_BODY,
            "The further notice states the reasons, any representations received that the meeting should be open, and"
                    + " the response to them."),
    /** Regulation 5(6). */
    PRIVATE_URGENCY_AGREEMENT(
            "reg. 5(6)",
            5,
            DECISION_MAKING_BODY,
            "Where those notices were impracticable, the chair of the relevant overview and scrutiny committee,"
                    + " failing that person the chair of the authority, and where there is neither the vice-chair of"
                    + " the authority, has agreed that the meeting is urgent and cannot reasonably be deferred."),
    /** Regulation 5(7). */
    PRIVATE_URGENCY_REASONS(
            "reg. 5(7)",
            5,
            DECISION_MAKING_BODY,
            "A notice of the reasons why the meeting is urgent follows as soon as reasonably practicable, at the"
                    + " offices and on the website.");

    /** The Regulations' days. */
    public static final InForce IN_FORCE = InForce.since(LocalDate.of(2012, 9, 10));

    private final Particulars particulars;

    Meetings2012(String provision, int regulation, Bearer bearer, String wording) {
        this.particulars = new Particulars(
                "meetings2012." + Codes.of(this),
                new Citation(
                        "S.I. 2012/2089",
                        provision,
                        "https://www.legislation.gov.uk/uksi/2012/2089/regulation/" + regulation + "/2012-09-10"),
                bearer,
                Force.LAW,
                Certainty.READ,
                InForce.since(LocalDate.of(2012, 9, 10)),
                wording,
                LocalDate.of(2026, 11, 22));
    }

    @Override
    public Particulars particulars() {
        return particulars;
    }
}
