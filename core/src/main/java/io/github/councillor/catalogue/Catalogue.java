package io.github.councillor.catalogue;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.councillor.council.Council;
import io.github.councillor.law.ShippedTable;
import io.github.councillor.officer.StatutoryOffice;
import io.github.councillor.principle.Principle;
import io.github.councillor.profile.RoleProfile;
import io.github.councillor.protocol.MemberOfficerProtocol;
import io.github.councillor.role.Role;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementId;
import io.github.councillor.support.SupportFramework;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What the source documents say, loaded once and indexed: a look-up by id, document, role or principle is one step. By
 * text it goes through the words of the index that begin with each word written, and then through what it found. The
 * index of texts is made when it is first used.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Catalogue {

    private static final ImmutableList<String> TABLES =
            ImmutableList.of("th-role.txt", "lab.txt", "bcc.txt", "wcsf.txt", "th-guide.txt");

    private static final String GUIDE = "TH-GUIDE";

    /** Loaded when it is first asked for, once. */
    private static final class Shipped {
        private static final Catalogue CATALOGUE = load();
    }

    private final ImmutableMap<String, SourceDocument> documents;
    private final ImmutableMap<StatementId, Statement> statements;
    private final Indices indices;
    private final ImmutableList<Subject> subjects;
    private final SupportFramework framework;
    private final Supplier<Council> council;
    private final Supplier<TextIndex> text;
    private final Supplier<ImmutableMap<StatementId, ShownBy>> shownBy = Suppliers.memoize(Catalogue::evidence);

    private Catalogue(
            List<SourceDocument> documents,
            ImmutableMap<StatementId, Statement> statements,
            List<Subject> subjects,
            SupportFramework framework) {
        this.documents =
                documents.stream().collect(ImmutableMap.toImmutableMap(SourceDocument::code, document -> document));
        this.statements = statements;
        this.indices = Indices.of(statements, subjects);
        this.subjects = ImmutableList.copyOf(subjects);
        this.framework = framework;
        this.council =
                Suppliers.memoize(() -> GuideCouncil.of(indices.byDocument().get(GUIDE)));
        this.text = Suppliers.memoize(() -> TextIndex.of(statements.values().asList()));
    }

    /** Reads the shipped tables. */
    static Catalogue load() {
        ImmutableList.Builder<SourceDocument> documents = ImmutableList.builder();
        ImmutableMap.Builder<StatementId, Statement> statements = ImmutableMap.builder();
        SupportFramework framework = null;
        for (String name : TABLES) {
            List<String> lines = lines(name);
            int rows = FrameworkTable.firstRow(lines);
            StatementTable.Read read = StatementTable.parse(lines.subList(0, rows));
            documents.add(read.document());
            ImmutableMap<StatementId, Statement> these = read.statements().stream()
                    .collect(ImmutableMap.toImmutableMap(Statement::id, statement -> statement));
            statements.putAll(these);
            if (rows < lines.size()) {
                framework = FrameworkTable.parse(lines, read.document(), these);
            }
        }
        if (framework == null) {
            throw new IllegalStateException("the shipped tables have no support framework");
        }
        return new Catalogue(
                documents.build(), statements.buildOrThrow(), Subject.parse(lines("subjects.txt")), framework);
    }

    private static ImmutableMap<StatementId, ShownBy> evidence() {
        return ShownBy.parse(lines("evidence.txt")).stream()
                .collect(ImmutableMap.toImmutableMap(ShownBy::duty, row -> row));
    }

    private static List<String> lines(String name) {
        return ShippedTable.lines(Catalogue.class.getResourceAsStream(name), name);
    }

    /** The catalogue that the library ships. */
    public static Catalogue shipped() {
        return Shipped.CATALOGUE;
    }

    /** The documents, in order. */
    public List<SourceDocument> documents() {
        return documents.values().asList();
    }

    /** The document with a code, if there is one. */
    public Optional<SourceDocument> document(String code) {
        return Optional.ofNullable(documents.get(code));
    }

    /** All statements, document by document, in each document's order. */
    public List<Statement> statements() {
        return statements.values().asList();
    }

    /** The statement with an id, if there is one. */
    public Optional<Statement> statement(StatementId id) {
        return Optional.ofNullable(statements.get(id));
    }

    /** The statements of a document, in order; empty where there is no such document. */
    public List<Statement> of(String document) {
        return indices.byDocument().get(document);
    }

    /** The statements that name a role. What is every councillor's names none, or one that every councillor holds. */
    public List<Statement> of(Role role) {
        return indices.byRole().get(role);
    }

    /**
     * What a councillor owes in a role, in any of the documents: the duties that name it. What officers owe in return is
     * not among them, nor what names no role (see {@link #dutiesOfEveryCouncillor}).
     */
    public List<Statement> dutiesIn(Role role) {
        return indices.byRole().get(role).stream()
                .filter(Indices::isCouncillorsDuty)
                .collect(ImmutableList.toImmutableList());
    }

    /** What every councillor owes: the duties that name no role, or one that every councillor holds. */
    public List<Statement> dutiesOfEveryCouncillor() {
        return indices.ofEveryCouncillor();
    }

    /** What officers, the council and its housing company owe in return to whoever holds a role. */
    public List<Statement> dutiesInReturn(Role role) {
        return indices.byRole().get(role).stream().filter(Indices::isInReturn).collect(ImmutableList.toImmutableList());
    }

    /** What officers, the council and its housing company owe whatever the role: not all of it to councillors. */
    public List<Statement> dutiesInReturn() {
        return indices.inReturn();
    }

    /** By what a councillor's record can show that a duty was met, by our reading; empty where no record can. */
    public Optional<ShownBy> shownBy(StatementId duty) {
        return Optional.ofNullable(shownBy.get().get(duty));
    }

    /** The statements that serve a principle, by our reading. */
    public List<Statement> serving(Principle principle) {
        return indices.byPrinciple().get(principle);
    }

    /**
     * The statements in which every word of a text begins some word: of their own words, their parts, the names they list
     * or the heading of their section. Of a text without words, none. The index of words is looked up, and what it finds is
     * put in order: no statement is read again.
     */
    public List<Statement> containing(String words) {
        return text.get().find(words);
    }

    /**
     * The statements that have all that a filter gives, in order. One index is looked up (that of ids, else of words, of
     * roles, of principles, of documents), and each statement that it finds is then held to the whole filter; where the
     * filter gives none of these, all statements are.
     */
    public List<Statement> find(StatementFilter filter) {
        return narrowest(filter).stream().filter(filter::holds).collect(ImmutableList.toImmutableList());
    }

    private List<Statement> narrowest(StatementFilter filter) {
        if (filter.id().isPresent()) {
            return filter.id().flatMap(this::statement).stream().toList();
        }
        return Stream.<Optional<List<Statement>>>of(
                        filter.words().map(this::containing),
                        filter.role().map(this::of),
                        filter.principle().map(this::serving),
                        filter.document().map(this::of))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(statements.values().asList());
    }

    /** The role profiles. */
    public List<RoleProfile> profiles() {
        return documents.values().stream()
                .filter(document -> document.kind() == SourceDocument.Kind.ROLE_PROFILE)
                .map(document -> new RoleProfile(document, indices.byDocument().get(document.code())))
                .collect(ImmutableList.toImmutableList());
    }

    /** The protocol of members and officers, as the guide ({@code TH-GUIDE}) tells it. */
    public MemberOfficerProtocol protocol() {
        return new MemberOfficerProtocol(
                document(GUIDE).orElseThrow(), indices.byDocument().get(GUIDE));
    }

    /** The support framework. */
    public SupportFramework framework() {
        return framework;
    }

    /** The council as the guide ({@code TH-GUIDE}) tells it: its contradictions are kept. */
    public Council council() {
        return council.get();
    }

    /** What the guide ({@code TH-GUIDE}) says of a statutory office at its council; empty where it says nothing. */
    public Optional<Statement> statementOf(StatutoryOffice office) {
        return indices.byDocument().get(GUIDE).stream()
                .filter(statement ->
                        GuideCouncil.office(statement).filter(office::equals).isPresent())
                .findFirst();
    }

    /** What the documents' duties have in common: our reading. */
    public List<Subject> subjects() {
        return subjects;
    }

    /** The subjects of a statement; empty where it has none. */
    public List<Subject> subjectsOf(StatementId id) {
        return indices.subjectsOf().get(id);
    }

    /**
     * What two documents share, by subject, and the duties that only one of them has. A code that no document has shares
     * nothing and has no duties.
     *
     * @param first a document's code
     * @param second another's
     */
    public Comparison compare(String first, String second) {
        ImmutableList.Builder<Comparison.Shared> shared = ImmutableList.builder();
        ImmutableSet.Builder<StatementId> taken = ImmutableSet.builder();
        for (Subject subject : subjects) {
            List<StatementId> one = subject.of(first);
            List<StatementId> other = subject.of(second);
            if (!one.isEmpty() && !other.isEmpty()) {
                shared.add(new Comparison.Shared(subject, all(one), all(other)));
                taken.addAll(one).addAll(other);
            }
        }
        Set<StatementId> both = taken.build();
        return new Comparison(first, second, shared.build(), dutiesBut(first, both), dutiesBut(second, both));
    }

    private ImmutableList<Statement> all(List<StatementId> ids) {
        return ids.stream()
                .map(id -> Objects.requireNonNull(statements.get(id)))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Statement> dutiesBut(String document, Set<StatementId> taken) {
        return indices.byDocument().get(document).stream()
                .filter(statement -> statement.isDuty() && !taken.contains(statement.id()))
                .collect(ImmutableList.toImmutableList());
    }
}
