package io.github.councillor.rules.render;

import com.google.common.collect.ImmutableList;
import io.github.councillor.rules.induction.InductionPack;
import java.util.List;

/** The chapters of a pack, in order, written on a sheet of any format. */
final class PackChapters {

    private PackChapters() {}

    static void write(InductionPack pack, Sheet sheet) {
        List<Chapter> chapters = ImmutableList.of(
                RolesChapter.of(pack),
                PrinciplesChapter.of(pack),
                OfficersChapter.of(pack),
                KeyDecisionChapter.of(pack),
                CouncilChapter.of(pack),
                SupportChapter.of(pack),
                ChecksChapter.of(pack),
                SourcesChapter.of(pack));
        sheet.begin(PackTitle.of(pack));
        sheet.say(Line.of(
                "Welcome. This pack says what your roles ask of you, who the officers are who advise you, how key"
                        + " decisions come about and how your council is made up. Keep it beside the council's constitution,"
                        + " which comes first."));
        sheet.say(Line.of("Each part bears a mark that says where it comes from:"));
        sheet.say(Mark.LAW, Line.of("An Act or instrument of law says so. The provision is cited."));
        sheet.say(Mark.GUIDANCE, Line.of("A council's or a party's document asks or describes it. The code is cited."));
        sheet.say(Mark.FILE, Line.of("Your council's own file says so."));
        sheet.say(Mark.OURS, Line.of("We say so: a reading, a suggestion, or an example worked out."));
        sheet.contents(chapters);
        for (int i = 0; i < chapters.size(); i++) {
            sheet.chapter(i + 1, chapters.get(i));
            chapters.get(i).content().accept(sheet);
            sheet.endChapter();
        }
        sheet.end(PackWords.CAVEAT);
    }
}
