package io.github.councillor.officer;

import io.github.councillor.law.Codes;
import java.util.Optional;

/**
 * The offices that enactments require or name. What each is for, and which council must have it, stands in
 * {@link StatutoryOffices}.
 */
public enum StatutoryOffice {
    /** Head of the paid service (Local Government and Housing Act 1989 s. 4). */
    HEAD_OF_PAID_SERVICE,
    /** Monitoring officer (Local Government and Housing Act 1989 s. 5). */
    MONITORING_OFFICER,
    /** Responsible for the financial affairs (Local Government Act 1972 s. 151). */
    CHIEF_FINANCE_OFFICER,
    /** Director of adult social services (Local Authority Social Services Act 1970 s. 6). */
    DIRECTOR_OF_ADULT_SOCIAL_SERVICES,
    /** Director of children's services (Children Act 2004 s. 18). */
    DIRECTOR_OF_CHILDRENS_SERVICES,
    /** Director of public health (National Health Service Act 2006 s. 73A). */
    DIRECTOR_OF_PUBLIC_HEALTH,
    /** Scrutiny officer (Local Government Act 2000 s. 9FB). */
    SCRUTINY_OFFICER,
    /** The officer appointed for a purpose (Local Government Act 1972 s. 270(3)). */
    PROPER_OFFICER,
    /** Returning officer at elections of councillors (Representation of the People Act 1983 s. 35). */
    RETURNING_OFFICER,
    /** Electoral registration officer (Representation of the People Act 1983 s. 8). */
    ELECTORAL_REGISTRATION_OFFICER,
    /** Data protection officer (UK GDPR art. 37). */
    DATA_PROTECTION_OFFICER;

    /** The name in files and on the command line: {@code monitoring-officer}. */
    public String word() {
        return Codes.of(this);
    }

    /** The office with a name in files, if there is one. */
    public static Optional<StatutoryOffice> named(String word) {
        return Codes.named(values(), word);
    }
}
