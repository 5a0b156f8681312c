package io.github.councillor.cli.catalogue;

import io.github.councillor.cli.page.Item;
import io.github.councillor.cli.page.Page;
import io.github.councillor.protocol.MemberOfficerProtocol;
import io.github.councillor.statement.Statement;
import io.github.councillor.statement.StatementKind;
import java.util.List;

/**
 * What the guide asks its readers.
 *
 * @param protocol the guide
 */
record ChecklistSheet(MemberOfficerProtocol protocol) implements Sheet {

    @Override
    public Page page() {
        Page.Builder page = Page.titled("What the guide asks its readers");
        page.paragraph(StatementList.title(protocol.source()));
        page.section("Questions").items(boxes(StatementKind.QUESTION));
        page.section("Tasks").items(boxes(StatementKind.TASK));
        page.section("Checklists");
        for (MemberOfficerProtocol.Checklist checklist : protocol.checklists()) {
            page.heading(3, StatementWords.said(checklist.heading()));
            page.items(boxes(checklist.checks()));
        }
        page.section("Next steps").items(boxes(StatementKind.NEXT_STEP));
        return page.paragraph(Notes.GUIDANCE).build();
    }

    private List<Item> boxes(StatementKind kind) {
        return boxes(protocol.ofKind(kind));
    }

    private static List<Item> boxes(List<Statement> asked) {
        return asked.stream()
                .map(statement -> Item.box(
                        StatementWords.said(statement),
                        StatementWords.parts(statement).stream()
                                .map(part -> Item.box(part, List.of()))
                                .toList()))
                .toList();
    }

    @Override
    public String schema() {
        return "checklist/1";
    }

    @Override
    public Record json() {
        return new Json(
                DocumentJson.of(protocol.source()),
                StatementJson.all(protocol.ofKind(StatementKind.QUESTION)),
                StatementJson.all(protocol.ofKind(StatementKind.TASK)),
                protocol.checklists().stream()
                        .map(checklist -> new Checklist(
                                StatementJson.of(checklist.heading()), StatementJson.all(checklist.checks())))
                        .toList(),
                StatementJson.all(protocol.ofKind(StatementKind.NEXT_STEP)));
    }

    private record Json(
            DocumentJson document,
            List<StatementJson> questions,
            List<StatementJson> tasks,
            List<Checklist> checklists,
            List<StatementJson> nextSteps) {}

    private record Checklist(StatementJson heading, List<StatementJson> checks) {}
}
