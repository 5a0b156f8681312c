package io.github.councillor.cli.catalogue;

import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.cli.page.Page;
import io.github.councillor.officer.OfficeProfile;
import io.github.councillor.officer.OfficeRule;
import io.github.councillor.statement.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statutory office.
 *
 * @param catalogue the catalogue
 * @param profile what is held of the office
 * @param question the council asked about
 */
record OfficerSheet(Catalogue catalogue, OfficeProfile profile, CouncilQuestion question) implements Sheet {

    @Override
    public Page page() {
        Page.Builder page = Page.titled(profile.title());
        String link = profile.citation().link();
        page.paragraph(
                profile.citation() + " (" + profile.certainty().word() + ")" + (link.isEmpty() ? "" : ": " + link));
        if (!profile.alsoCalled().isEmpty()) {
            page.paragraph("Also called " + British.or(profile.alsoCalled()) + ".");
        }
        if (question.isAsked()) {
            answer(page);
        }
        page.section("What it does");
        page.list(profile.functions().stream()
                .map(function ->
                        function.words() + " (" + OfficeWords.cited(function.citation(), function.certainty()) + ")")
                .toList());
        page.section("Which councils must have it");
        page.table(
                OfficeWords.HEADS,
                profile.rules().stream().map(OfficeWords::row).toList());
        page.section("Which offices the same person may not hold");
        if (profile.incompatibilities().isEmpty()) {
            page.paragraph("The table names none.");
        }
        page.list(profile.incompatibilities().stream().map(OfficeWords::words).toList());
        page.section("What a councillor might ask");
        page.list(profile.questions());
        guide(page);
        return page.paragraph(Notes.CERTAINTY).paragraph(Notes.NO_ADVICE).build();
    }

    private void answer(Page.Builder page) {
        List<OfficeRule> rules = question.rules(profile);
        page.section("Must this council have it?");
        page.paragraph("Asked for: " + question.words() + ". "
                + question.answer(profile)
                        .map(answer -> "The answer: " + answer.words() + ".")
                        .orElse("For one answer, give --kind, --governance and --on."));
        if (rules.isEmpty()) {
            page.paragraph(question.silence(profile) + ", so it cannot be told.");
        }
        page.table(OfficeWords.HEADS, rules.stream().map(OfficeWords::row).toList());
    }

    private void guide(Page.Builder page) {
        Statement advice = Advice.of(catalogue);
        page.section("What the guide says");
        catalogue
                .council()
                .post(profile.office())
                .ifPresent(post -> page.paragraph(
                        "Post (" + catalogue.council().authority().name() + "): " + post));
        catalogue
                .statementOf(profile.office())
                .ifPresentOrElse(
                        statement -> page.items(List.of(StatementWords.item(statement))),
                        () -> page.paragraph("Its table of key statutory officers does not name this office."));
        page.paragraph("Of all statutory officers it says what councillors must do:");
        page.items(List.of(StatementWords.item(advice)));
    }

    @Override
    public String schema() {
        return "officer/1";
    }

    @Override
    public Record json() {
        return new Json(
                OfficeJson.Name.of(profile),
                question.json(),
                OfficeJson.Answer.of(question, profile),
                profile.functions().stream().map(OfficeJson.Function::of).toList(),
                profile.rules().stream().map(OfficeJson.Rule::of).toList(),
                profile.incompatibilities().stream()
                        .map(OfficeJson.Incompatibility::of)
                        .toList(),
                profile.questions(),
                OfficeJson.Post.of(catalogue, profile),
                StatementJson.of(Advice.of(catalogue)));
    }

    private record Json(
            OfficeJson.Name office,
            CouncilQuestion.Json council,
            OfficeJson.Answer must,
            List<OfficeJson.Function> functions,
            List<OfficeJson.Rule> rules,
            List<OfficeJson.Incompatibility> incompatibilities,
            List<String> questions,
            OfficeJson.@Nullable Post post,
            StatementJson advice) {}
}
