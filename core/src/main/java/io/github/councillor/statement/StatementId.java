package io.github.councillor.statement;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The permanent id of a statement: its document and its place there, as {@code TH-ROLE/CR-1} or {@code BCC/CW/COM-3}.
 *
 * @param document the document's code
 * @param place the place in it
 */
public record StatementId(String document, String place) {

    private static final Pattern PLACE = Pattern.compile("[A-Z0-9]+([-/][A-Z0-9]+)*");

    /** Refuses an id of another form. */
    public StatementId {
        checkArgument(!document.isEmpty() && document.indexOf('/') < 0, "no document in the id: %s", document);
        checkArgument(PLACE.matcher(place).matches(), "the place in a document is as CR-1 or CW/COM-3, not: %s", place);
    }

    /** The id that a text writes; empty where it is none. */
    public static Optional<StatementId> of(String written) {
        int slash = written.indexOf('/');
        return slash > 0 && PLACE.matcher(written.substring(slash + 1)).matches()
                ? Optional.of(new StatementId(written.substring(0, slash), written.substring(slash + 1)))
                : Optional.empty();
    }

    /** {@code TH-ROLE/CR-1}. */
    @Override
    public String toString() {
        return document + "/" + place;
    }
}
