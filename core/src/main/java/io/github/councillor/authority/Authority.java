package io.github.councillor.authority;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A council, by name, kind and form of governance.
 *
 * @param name its name, as it writes it
 * @param kind its kind
 * @param governance its form of governance
 */
public record Authority(String name, AuthorityKind kind, Governance governance) {

    /** Refuses a blank name. */
    public Authority {
        checkArgument(!name.isBlank(), "an authority needs a name");
    }

    /** An authority of which only the name is known. */
    public static Authority named(String name) {
        return new Authority(name, AuthorityKind.NOT_STATED, Governance.NOT_STATED);
    }
}
