package io.github.councillor.statement;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.councillor.law.Codes;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document that statements are taken from. It is guidance: it describes what a council or a party expects, and is
 * neither law nor a constitution.
 *
 * @param code its code, the first part of its statements' ids, as {@code TH-ROLE}: capital letters, figures, hyphens
 * @param kind what it is
 * @param title its title, or what it calls itself
 * @param issuer who issued it
 * @param dated when it is from, in words; {@code undated} where it does not say
 * @param remarks what a reader of it should know, as what is lost in the text; may be empty
 */
public record SourceDocument(String code, Kind kind, String title, String issuer, String dated, String remarks) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");

    /** Refuses a code of another form, and a document without a title or an issuer. */
    public SourceDocument {
        checkArgument(
                CODE.matcher(code).matches(), "the code of a document is capitals, figures and hyphens, not: %s", code);
        checkArgument(!title.isBlank(), "a document needs a title: %s", code);
        checkArgument(!issuer.isBlank(), "a document needs an issuer: %s", code);
        checkArgument(!dated.isBlank(), "a document is dated, or says that it is undated: %s", code);
    }

    /** What a document is. */
    public enum Kind {
        /** What councillors are for, role by role. */
        ROLE_PROFILE,
        /** How members and officers work together. */
        GUIDE,
        /** What a council does for its councillors. */
        SUPPORT_FRAMEWORK;

        /** The name in files: {@code role-profile}. */
        public String word() {
            return Codes.of(this);
        }

        /** The kind with a name, if there is one. */
        public static Optional<Kind> named(String word) {
            return Codes.named(values(), word);
        }
    }
}
