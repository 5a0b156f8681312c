package io.github.councillor.rules.induction;

import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.council.Council;
import io.github.councillor.law.OutsideCoveredDays;
import io.github.councillor.protocol.MemberOfficerProtocol;
import io.github.councillor.role.Role;
import io.github.councillor.rules.OutOfScope;
import io.github.councillor.statement.SourceDocument;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementId;
import io.github.councillor.support.SupportFramework;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a new councillor who holds some roles is told about them and about the council.
 *
 * <p>It keeps guidance and law apart: what the source documents ask is guidance, and never has a citation; what the law
 * says has one, always, beside a statement too. It judges nobody.
 */
@Value.Immutable
public interface InductionPack {

    /** The council, as its file tells it. */
    Council council();

    /** The day for which the pack is made. */
    LocalDate today();

    /** The roles held, those of every councillor among them. */
    Set<Role> roles();

    /** What is asked: of every councillor first, then role by role. */
    List<Asked> asked();

    /** What officers and the council owe in return. */
    List<BySource> inReturn();

    /** The seven principles in their order, each with examples. */
    List<PrincipleExamples> principles();

    /** All statutory offices, in the order of the table, each with how it stands with this council. */
    List<OfficeHere> offices();

    /** The offices that one person may not hold, where the council's file gives both to one post. */
    List<SharedPost> sharedPosts();

    /** The statements that ask a councillor to consider the advice of officers by their offices. */
    List<Statement> advice();

    /** How a key decision comes about in this council. */
    KeyDecisionPath keyDecisions();

    /** What the law says beside what a document asks, by the statement; each clause has its citation. */
    Map<StatementId, LawBeside> lawBeside();

    /** A council's support framework, as an example. */
    SupportFramework framework();

    /** What a guide asks its readers: questions, tasks, checks and next steps. */
    MemberOfficerProtocol protocol();

    /** The documents that the pack draws on, in order. */
    List<SourceDocument> documents();

    /**
     * The pack for a councillor.
     *
     * @param catalogue what the source documents say
     * @param council the council
     * @param roles the roles held; those that every councillor holds are added
     * @param today the day for which it is made: its law, and the day on which the worked notice is published
     * @throws OutOfScope for a council of which neither the offices nor the documents speak: a parish or Welsh council, a
     *     combined authority
     * @throws RefusedRoles for roles that one councillor may not hold there together
     * @throws OutsideCoveredDays for a day for which no law is held, in whatever council
     */
    static InductionPack of(Catalogue catalogue, Council council, Set<Role> roles, LocalDate today) {
        Reach.require(council.authority());
        Set<Role> held = Reach.held(council.authority(), roles);
        Reach.requireLaw(today);
        Asking asking = new Asking(catalogue, held);
        List<Asked> asked = asking.asked();
        List<BySource> inReturn = asking.inReturn();
        KeyDecisionPath path = KeyDecisionPath.of(council.authority(), today);
        List<Statement> advice = OfficesHere.advice(catalogue);
        return ImmutableInductionPack.builder()
                .council(council)
                .today(today)
                .addAllRoles(held)
                .addAllAsked(asked)
                .addAllInReturn(inReturn)
                .addAllPrinciples(Examples.of(asked, inReturn))
                .addAllOffices(OfficesHere.of(council, advice, today))
                .addAllSharedPosts(SharedPosts.of(council, today))
                .addAllAdvice(advice)
                .keyDecisions(path)
                .putAllLawBeside(LawBeside.of(path, today))
                .framework(catalogue.framework())
                .protocol(catalogue.protocol())
                .addAllDocuments(asking.documents())
                .build();
    }
}
