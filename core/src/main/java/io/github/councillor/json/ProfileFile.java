package io.github.councillor.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.councillor.principle.Principle;
import io.github.councillor.profile.RoleProfile;
import io.github.councillor.role.Actor;
import io.github.councillor.role.Role;
import io.github.councillor.statement.Completeness;
import io.github.councillor.statement.Section;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementId;
import io.github.councillor.statement.StatementKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads a council's own role profile, schema {@code profile/1}. It is held to what the shipped ones are held to. */
public final class ProfileFile {

    private static final String KINDS = words(StatementKind.values(), StatementKind::word);
    private static final String ACTORS = words(Actor.values(), Actor::word);
    private static final String ROLES = words(Role.values(), Role::word);
    private static final String PRINCIPLES = words(Principle.values(), Principle::word);
    private static final String GAPS = words(Completeness.values(), Completeness::word);

    private ProfileFile() {}

    /**
     * Reads a profile.
     *
     * @param in JSON in UTF-8, at most 16 MiB
     * @throws IOException when the stream cannot be read
     * @throws RefusedInput when the document is refused: a missing source, an unknown kind, role or principle, an id that
     *     stands twice; it names the place, what was found and what was expected
     */
    public static RoleProfile read(InputStream in) throws IOException {
        Cursor document = JsonText.of(in).object();
        document.requireShape("profile/1");
        SourceDocument source = source(document);
        ImmutableList.Builder<Statement> statements = ImmutableList.builder();
        Set<StatementId> seen = new HashSet<>();
        for (Cursor section : document.objects("sections")) {
            statements.addAll(section(section, source, seen));
        }
        List<Statement> read = statements.build();
        if (read.isEmpty()) {
            throw RefusedInput.at("/sections", "no statement", "at least one section with a statement");
        }
        document.nothingElse();
        return new RoleProfile(source, read);
    }

    private static SourceDocument source(Cursor document) {
        Cursor source = document.object("source")
                .orElseThrow(() -> RefusedInput.at("/source", "no such field", "an object: the document it is from"));
        SourceDocument read = sensible(
                source,
                () -> new SourceDocument(
                        source.requiredText("code"),
                        SourceDocument.Kind.ROLE_PROFILE,
                        source.requiredText("title"),
                        source.requiredText("issuer"),
                        source.requiredText("dated"),
                        source.text("remarks").orElse("")));
        source.nothingElse();
        return read;
    }

    private static List<Statement> section(Cursor section, SourceDocument source, Set<StatementId> seen) {
        Section read = new Section(
                section.requiredText("heading"),
                section.word("kind", StatementKind::named, KINDS)
                        .orElseThrow(
                                () -> RefusedInput.at(section.pointerTo("kind"), "no such field", "one of " + KINDS)),
                section.word("by", Actor::named, ACTORS).orElse(Actor.COUNCILLOR),
                words(section, "towards", Actor::named, ACTORS),
                words(section, "roles", Role::named, ROLES));
        ImmutableList.Builder<Statement> statements = ImmutableList.builder();
        int ordinal = 0;
        for (Cursor statement : section.objects("statements")) {
            ordinal++;
            statements.add(statement(statement, read, ordinal, source, seen));
        }
        section.nothingElse();
        return statements.build();
    }

    private static Statement statement(
            Cursor statement, Section section, int ordinal, SourceDocument source, Set<StatementId> seen) {
        String place = statement.requiredText("id");
        StatementId id = sensible(statement, () -> new StatementId(source.code(), place));
        if (!seen.add(id)) {
            throw RefusedInput.at(
                    statement.pointerTo("id"), RefusedInput.quote(place) + " a second time", "every id once");
        }
        Statement read = Statement.builder()
                .id(id)
                .section(section)
                .ordinal(ordinal)
                .words(statement.requiredText("words"))
                .addAllParts(statement.texts("parts"))
                .addAllPrinciples(words(statement, "principles", Principle::named, PRINCIPLES))
                .completeness(statement
                        .word("completeness", Completeness::named, GAPS)
                        .orElse(Completeness.WHOLE))
                .addAllRemarks(statement.texts("remarks"))
                .addAllTowards(section.towards())
                .addAllRoles(section.roles())
                .build();
        statement.nothingElse();
        return read;
    }

    private static <T> Set<T> words(Cursor cursor, String field, Function<String, Optional<T>> named, String expected) {
        List<String> texts = cursor.texts(field);
        ImmutableSet.Builder<T> words = ImmutableSet.builder();
        for (int i = 0; i < texts.size(); i++) {
            String pointer = cursor.pointerTo(field) + "/" + i;
            String text = texts.get(i);
            words.add(named.apply(text)
                    .orElseThrow(() -> RefusedInput.at(pointer, RefusedInput.quote(text), "one of " + expected)));
        }
        return words.build();
    }

    /** What the form refuses as nonsense is refused with its place. */
    private static <T> T sensible(Cursor at, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException nonsense) {
            throw RefusedInput.at(at.pointer(), String.valueOf(nonsense.getMessage()), "values that make sense");
        }
    }

    private static <T> String words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).collect(Collectors.joining(", "));
    }
}
