package io.github.councillor.notice;

/** Whom the proper officer told of a matter under the general exception (S.I. 2012/2089 reg. 10(1)(a)). */
public enum ScrutinyInformed {
    /** The chair of the relevant overview and scrutiny committee. */
    CHAIR,
    /** Each member of that committee, as the Regulations ask where it has no chair. */
    EACH_MEMBER,
    /** Nobody. */
    NOBODY,
    /** The source does not say. */
    NOT_STATED
}
