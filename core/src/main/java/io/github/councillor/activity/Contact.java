package io.github.councillor.activity;

import io.github.councillor.fact.YesNo;

/**
 * What is published, so that people can reach the councillor.
 *
 * @param telephone whether a telephone number is
 * @param postalAddress whether a postal address is
 */
public record Contact(YesNo telephone, YesNo postalAddress) {

    /** Nothing is said of either. */
    public static final Contact NOT_STATED = new Contact(YesNo.NOT_STATED, YesNo.NOT_STATED);
}
