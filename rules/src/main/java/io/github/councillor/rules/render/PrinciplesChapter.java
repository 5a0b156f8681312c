package io.github.councillor.rules.render;

import com.google.common.collect.ImmutableList;
import io.github.councillor.principle.Principle;
import io.github.councillor.rules.induction.InductionPack;
import io.github.councillor.rules.induction.PrincipleExamples;
import io.github.councillor.statement.Statement;
import java.util.List;

/** The seven principles in their order, each with examples from the duties of the roles held. */
final class PrinciplesChapter {

    private PrinciplesChapter() {}

    static Chapter of(InductionPack pack) {
        return Chapter.of("principles", "The seven principles of public life", sheet -> write(pack, sheet));
    }

    private static void write(InductionPack pack, Sheet sheet) {
        sheet.say(
                Mark.LAW,
                Line.of("Your council's code of conduct, viewed as a whole, must be consistent with these seven"
                                + " principles, in this order: ")
                        .cite(Principle.CITATION)
                        .say("."));
        sheet.say(
                Mark.OURS,
                Line.of(
                        "The sentence under each name is ours. So is the choice of examples: that a duty serves a principle"
                                + " is our reading, since no document links the two."));
        for (PrincipleExamples one : pack.principles()) {
            sheet.heading(3, "", Line.of(one.principle().title()));
            sheet.say(Line.empty().stress(one.principle().sentence()));
            if (!one.duties().isEmpty()) {
                sheet.items(Mark.GUIDANCE, "For example:", examples(one.duties(), pack));
            }
            if (!one.inReturn().isEmpty()) {
                sheet.say(
                        Mark.OURS,
                        Line.of((one.duties().isEmpty() ? "No duty of your roles is" : "Only one duty of your roles is")
                                + " read as serving it. So here is also what officers owe you that serves it."));
                sheet.items(Mark.GUIDANCE, "In return, officers owe you:", examples(one.inReturn(), pack));
            }
        }
    }

    private static ImmutableList<Item> examples(List<Statement> statements, InductionPack pack) {
        return statements.stream()
                .map(statement -> new Item(
                        "", Line.of(statement.words() + " ").ref(statement.id()), PackWords.law(statement, pack)))
                .collect(ImmutableList.toImmutableList());
    }
}
