package io.github.councillor.rules.duty;

import com.google.common.collect.ImmutableMap;
import io.github.councillor.activity.Enquiry;
import io.github.councillor.activity.Evidence;
import io.github.councillor.fact.Fact;
import io.github.councillor.rules.report.EvidenceReport;
import io.github.councillor.rules.report.Showing;
import io.github.councillor.rules.report.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Enquiries answered. No document says how soon: the longest time is told. Where none came, nothing is shown by it. */
final class Enquiries {

    private Enquiries() {}

    static EvidenceReport of(Fact<List<Enquiry>> enquiries) {
        if (!(enquiries instanceof Fact.Known<List<Enquiry>> known)) {
            return enquiries.isNone()
                    ? report(Showing.JUDGEMENT, ImmutableMap.of("came", 0), "no enquiry came", "")
                    : Shown.unstated(Evidence.ENQUIRIES, "which enquiries came, and when each was answered");
        }
        List<Enquiry> all = known.value();
        List<Enquiry> answered =
                all.stream().filter(enquiry -> enquiry.answered().isKnown()).toList();
        List<Enquiry> open =
                all.stream().filter(enquiry -> enquiry.answered().isNone()).toList();
        if (!open.isEmpty()) {
            return report(
                    Showing.NOT_SHOWN,
                    ImmutableMap.of(
                            "came",
                            all.size(),
                            "answered",
                            answered.size(),
                            "open",
                            open.size(),
                            "oldest",
                            oldest(open)),
                    "{answered} of {came} enquiries answered, {open} open"
                            + (open.size() == 1 ? ", of {oldest}" : ", the oldest of {oldest}"),
                    "Answer the enquiry of {oldest}.");
        }
        if (answered.size() < all.size()) {
            return report(
                    Showing.CANNOT_TELL,
                    ImmutableMap.of("came", all.size(), "answered", answered.size()),
                    "{answered} of {came} enquiries answered; of the others it is not stated",
                    "State for each enquiry when it was answered, or that it is open.");
        }
        return report(
                Showing.SHOWN,
                ImmutableMap.of("came", all.size(), "longest", longest(answered)),
                "{came} of {came} enquiries answered, the slowest after {longest} "
                        + (longest(answered) == 1 ? "day" : "days"),
                "");
    }

    private static LocalDate oldest(List<Enquiry> open) {
        return open.stream().map(Enquiry::received).min(LocalDate::compareTo).orElseThrow();
    }

    private static int longest(List<Enquiry> answered) {
        return answered.stream()
                .mapToInt(enquiry -> Math.toIntExact(ChronoUnit.DAYS.between(
                        enquiry.received(), enquiry.answered().get())))
                .max()
                .orElse(0);
    }

    private static EvidenceReport report(
            Showing showing, ImmutableMap<String, Object> values, String because, String next) {
        return new EvidenceReport(Evidence.ENQUIRIES, showing, values, new Wording(because, next));
    }
}
