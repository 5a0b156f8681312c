package io.github.councillor.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.councillor.catalogue.Catalogue;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a council's own role profile, schema {@code profile/1}. It is held to what the shipped ones are held to. */
public final class ProfileFile {

    private static final String KINDS = Cursor.list(StatementKind.values(), StatementKind::word);
    private static final String ACTORS = Cursor.list(Actor.values(), Actor::word);
    private static final String ROLES = Cursor.list(Role.values(), Role::word);
    private static final String PRINCIPLES = Cursor.list(Principle.values(), Principle::word);
    private static final String GAPS = Cursor.list(Completeness.values(), Completeness::word);

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
        Set<Section> sections = new HashSet<>();
        for (Cursor section : some(document, "sections", "section")) {
            statements.addAll(section(section, source, sections, seen));
        }
        document.nothingElse();
        return new RoleProfile(source, statements.build());
    }

    private static SourceDocument source(Cursor document) {
        Cursor source = document.required("source", document.object("source"), "an object: the document it is from");
        String code = source.requiredText("code");
        String title = source.requiredText("title");
        String issuer = source.requiredText("issuer");
        String dated = source.requiredText("dated");
        String remarks = source.text("remarks").orElse("");
        source.nothingElse();
        if (Catalogue.shipped().document(code).isPresent()) {
            throw RefusedInput.at(
                    source.pointerTo("code"), RefusedInput.quote(code), "a code that no shipped document has");
        }
        try {
            return new SourceDocument(code, SourceDocument.Kind.ROLE_PROFILE, title, issuer, dated, remarks);
        } catch (IllegalArgumentException otherForm) {
            throw RefusedInput.at(
                    source.pointerTo("code"),
                    RefusedInput.quote(code),
                    "capital letters and figures, parted by hyphens, as TH-ROLE");
        }
    }

    private static List<Statement> section(
            Cursor section, SourceDocument source, Set<Section> sections, Set<StatementId> seen) {
        Section read = new Section(
                section.requiredText("heading"),
                section.required("kind", section.word("kind", StatementKind::named, KINDS), "one of " + KINDS),
                section.word("by", Actor::named, ACTORS).orElse(Actor.COUNCILLOR),
                words(section, "towards", Actor::named, Actor::word, ACTORS),
                words(section, "roles", Role::named, Role::word, ROLES));
        if (!sections.add(read)) {
            throw RefusedInput.at(
                    section.pointer(), "a section like one before it", "every section once, with all its statements");
        }
        ImmutableList.Builder<Statement> statements = ImmutableList.builder();
        int ordinal = 0;
        for (Cursor statement : some(section, "statements", "statement")) {
            ordinal++;
            statements.add(statement(statement, read, ordinal, source, seen));
        }
        section.nothingElse();
        return statements.build();
    }

    private static Statement statement(
            Cursor statement, Section section, int ordinal, SourceDocument source, Set<StatementId> seen) {
        String place = statement.requiredText("id");
        StatementId id = StatementId.of(source.code() + "/" + place)
                .orElseThrow(() -> RefusedInput.at(
                        statement.pointerTo("id"),
                        RefusedInput.quote(place),
                        "capital letters and figures, parted by hyphens or strokes, as CR-1 or CW/COM-3"));
        if (!seen.add(id)) {
            throw RefusedInput.at(
                    statement.pointerTo("id"), RefusedInput.quote(place) + " a second time", "every id once");
        }
        Statement read = Statement.builder()
                .id(id)
                .section(section)
                .ordinal(ordinal)
                .words(statement.requiredText("words"))
                .addAllParts(someTexts(statement, "parts"))
                .addAllPrinciples(words(statement, "principles", Principle::named, Principle::word, PRINCIPLES))
                .completeness(statement
                        .word("completeness", Completeness::named, GAPS)
                        .orElse(Completeness.WHOLE))
                .addAllRemarks(someTexts(statement, "remarks"))
                .addAllTowards(section.towards())
                .addAllRoles(section.roles())
                .build();
        statement.nothingElse();
        return read;
    }

    /** The words of a closed list, each by its one name in files. */
    private static <T> Set<T> words(
            Cursor cursor,
            String field,
            Function<String, Optional<T>> named,
            Function<T, String> name,
            String expected) {
        List<String> texts = cursor.texts(field);
        ImmutableSet.Builder<T> words = ImmutableSet.builder();
        for (int i = 0; i < texts.size(); i++) {
            String pointer = cursor.pointerTo(field) + "/" + i;
            String text = texts.get(i);
            words.add(named.apply(text)
                    .filter(word -> text.equals(name.apply(word)))
                    .orElseThrow(() -> RefusedInput.at(pointer, RefusedInput.quote(text), "one of " + expected)));
        }
        return words.build();
    }

    /** Texts none of which may be blank. */
    private static List<String> someTexts(Cursor statement, String field) {
        List<String> texts = statement.texts(field);
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).isBlank()) {
                throw RefusedInput.at(statement.pointerTo(field) + "/" + i, "nothing", "a text that is not blank");
            }
        }
        return texts;
    }

    /** The objects of a list that must have one. */
    private static List<Cursor> some(Cursor cursor, String field, String one) {
        List<Cursor> objects = cursor.objects(field);
        if (objects.isEmpty()) {
            throw RefusedInput.at(cursor.pointerTo(field), "no " + one, "at least one " + one);
        }
        return objects;
    }
}
