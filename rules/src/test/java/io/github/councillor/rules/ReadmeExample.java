package io.github.councillor.rules;

import static io.github.councillor.fact.YesNo.NO;
import static io.github.councillor.fact.YesNo.YES;
import static io.github.councillor.notice.DecisionPeriod.on;

import io.github.councillor.authority.Authority;
import io.github.councillor.decision.Decision;
import io.github.councillor.notice.DecisionMaker;
import io.github.councillor.notice.KeyDecisionNotice;
import io.github.councillor.rules.render.TextReport;
import java.time.LocalDate;
import java.util.List;

/** The example of the README's first page: what stands between the markers stands there too, line breaks aside. */
final class ReadmeExample {

    private ReadmeExample() {}

    static void run() {
        // README: from here
        var leader = DecisionMaker.member("Councillor A", "Leader of the Council");
        var notice = KeyDecisionNotice.builder()
                .publishedOn(LocalDate.of(2025, 6, 2))
                .declaresKeyDecision(YES)
                .matter("A new roof")
                .decisionMaker(leader)
                .decisionPeriod(on(LocalDate.of(2025, 6, 30)))
                .documents(List.of("Report"))
                .inspectionAddress("Town Hall")
                .otherDocumentsMayFollow(YES)
                .requestProcedure("By letter")
                .atOffices(YES)
                .onWebsite(YES)
                .partlyPrivate(NO)
                .build();
        var roof = Decision.key("A new roof")
                .decisionMaker(leader)
                .decidedOn(LocalDate.of(2025, 6, 30))
                .notice(notice)
                .build();
        System.out.print(TextReport.of(
                DecisionValidator.of(Authority.named("Borchester City Council")).check(roof)));
        // README: to here
    }
}
