package io.github.councillor.cli.catalogue;

import io.github.councillor.catalogue.Catalogue;
import io.github.councillor.cli.page.Page;
import io.github.councillor.officer.OfficeProfile;
import io.github.councillor.officer.OfficeRule;
import io.github.councillor.officer.StatutoryOffices;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The statutory offices, and whether a council must have each.
 *
 * @param catalogue the catalogue
 * @param question the council asked about
 */
record OfficersSheet(Catalogue catalogue, CouncilQuestion question) implements Sheet {

    @Override
    public Page page() {
        Page.Builder page = Page.titled("Statutory officers: whose advice must be heard");
        page.items(List.of(StatementWords.item(Advice.of(catalogue))));
        page.section("The offices");
        page.table(
                List.of("office", "enactment", "certainty", "post in the guide's council"),
                StatutoryOffices.all().stream()
                        .map(profile -> List.of(
                                profile.title(),
                                profile.citation().toString(),
                                profile.certainty().word(),
                                catalogue.council().post(profile.office()).orElse("not named")))
                        .toList());
        page.section("Must this council have them?");
        if (question.isAsked()) {
            answers(page);
        } else {
            page.paragraph("For the answers of one council, give --kind, --governance and --on.");
        }
        return page.paragraph(Notes.CERTAINTY).paragraph(Notes.NO_ADVICE).build();
    }

    private void answers(Page.Builder page) {
        page.paragraph(
                "Asked for: " + question.words() + "."
                        + (question.isWhole()
                                ? ""
                                : " Several lines may speak of one office: give --kind, --governance and --on for one answer."));
        List<String> heads = new ArrayList<>(OfficeWords.HEADS);
        heads.add(0, "office");
        page.table(heads, StatutoryOffices.all().stream().flatMap(this::rows).toList());
    }

    private Stream<List<String>> rows(OfficeProfile profile) {
        List<OfficeRule> rules = question.rules(profile);
        return rules.isEmpty()
                ? Stream.of(List.of(
                        profile.title(),
                        "",
                        "",
                        "",
                        OfficeRule.Answer.CANNOT_TELL.words(),
                        "",
                        "",
                        question.silence(profile)))
                : rules.stream()
                        .map(rule -> Stream.concat(Stream.of(profile.title()), OfficeWords.row(rule).stream())
                                .toList());
    }

    @Override
    public String schema() {
        return "officers/1";
    }

    @Override
    public Record json() {
        return new Json(
                question.json(),
                StatementJson.of(Advice.of(catalogue)),
                StatutoryOffices.all().stream()
                        .map(profile -> new Office(
                                OfficeJson.Name.of(profile),
                                OfficeJson.Answer.of(question, profile),
                                OfficeJson.Post.of(catalogue, profile)))
                        .toList());
    }

    private record Json(CouncilQuestion.Json council, StatementJson advice, List<Office> offices) {}

    private record Office(OfficeJson.Name office, OfficeJson.Answer must, OfficeJson.@Nullable Post post) {}
}
