package io.github.councillor.rules;

/**
 * An authority to which the law that a validator holds does not apply. The message cites why. Ask {@code appliesTo}
 * first.
 */
public final class OutOfScope extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Refuses an authority.
     *
     * @param council its name
     * @param refusal why, with the citation
     */
    public OutOfScope(String council, String refusal) {
        super(council + " is out of scope: " + refusal);
    }
}
