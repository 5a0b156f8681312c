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
        checkArgument(
                SourceDocument.CODE.matcher(document).matches(),
                "the code of a document is capitals, figures and hyphens, not: %s",
                document);
        checkArgument(PLACE.matcher(place).matches(), "the place in a document is as CR-1 or CW/COM-3, not: %s", place);
    }

    /** The id that a text writes; empty where it is none. */
    public static Optional<StatementId> of(String written) {
        int slash = written.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String document = written.substring(0, slash);
        String place = written.substring(slash + 1);
        return SourceDocument.CODE.matcher(document).matches()
                        && PLACE.matcher(place).matches()
                ? Optional.of(new StatementId(document, place))
                : Optional.empty();
    }

    /** {@code TH-ROLE/CR-1}. */
    @Override
    public String toString() {
        return document + "/" + place;
    }
}
