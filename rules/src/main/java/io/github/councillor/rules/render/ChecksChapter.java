package io.github.councillor.rules.render;

import com.google.common.collect.ImmutableList;
import io.github.councillor.protocol.MemberOfficerProtocol;
import io.github.councillor.rules.induction.InductionPack;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementKind;
import java.util.List;

/** The checklists, questions, tasks and next steps, each with a box to tick. */
final class ChecksChapter {

    private ChecksChapter() {}

    static Chapter of(InductionPack pack) {
        return Chapter.of(
                "checks", "Questions, tasks and checks to work through", sheet -> write(pack.protocol(), sheet));
    }

    private static void write(MemberOfficerProtocol guide, Sheet sheet) {
        sheet.say(
                Mark.GUIDANCE,
                Line.of("From " + guide.source().title() + " (" + guide.source().code() + "). The guide puts them to"
                        + " officers and the housing company's staff. Turn each round: what would you answer from your"
                        + " side, and what would you like officers to answer? Tick what you have thought about."));
        guide.checklists().forEach(checklist -> {
            sheet.heading(3, "", Line.of(checklist.heading().words()));
            sheet.ticks(checklist.checks());
        });
        group(guide, sheet, StatementKind.QUESTION, "Questions to think about");
        group(guide, sheet, StatementKind.TASK, "Tasks");
        group(guide, sheet, StatementKind.NEXT_STEP, "Next steps");
    }

    private static void group(MemberOfficerProtocol guide, Sheet sheet, StatementKind kind, String title) {
        List<Statement> these = guide.asked().stream()
                .filter(statement -> statement.kind() == kind)
                .collect(ImmutableList.toImmutableList());
        if (!these.isEmpty()) {
            sheet.heading(3, "", Line.of(title));
            sheet.ticks(these);
        }
    }
}
