package io.github.councillor.cli;

import com.google.common.base.Ascii;
import io.github.councillor.authority.Authority;
import io.github.councillor.authority.Constitution;
import io.github.councillor.authority.Constitutions;
import io.github.councillor.calendar.ClearDayReading;
import io.github.councillor.calendar.EnglandHolidays;
import io.github.councillor.calendar.Readings;
import io.github.councillor.json.ConstitutionFile;
import io.github.councillor.json.HolidaysFile;
import io.github.councillor.json.RefusedInput;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.law.Requirement;
import io.github.councillor.rules.Practice;
import io.github.councillor.rules.json.AnswersFile;
import io.github.councillor.rules.report.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that say by which rules a plan is checked. */
final class Rules {

    /** One way to name a constitution. */
    static final class ConstitutionChoice {
        @Option(names = "--constitution", paramLabel = "FILE", description = "The council's own definition of key.")
        private @Nullable Path file;

        @Option(
                names = "--constitution-of",
                paramLabel = "COUNCIL",
                description = "A shipped definition, by the council's name.")
        private @Nullable String council;
    }

    @ArgGroup(exclusive = true)
    private @Nullable ConstitutionChoice constitution;

    @Option(
            names = "--reading",
            paramLabel = "READING",
            description = {
                "How clear days are counted: calendar, sundays-out, working or s243, for the periods of 28 days;",
                "or PERIOD=READING for one period, as exception-period=calendar. May be given again."
            })
    private List<String> readings = new ArrayList<>();

    @Option(names = "--holidays", paramLabel = "FILE", description = "Holidays proclaimed, and days of mourning.")
    private @Nullable Path holidays;

    @Option(names = "--answers", paramLabel = "FILE", description = "Officers' answers to judgements, for one plan.")
    private @Nullable Path answers;

    private List<Constitution> constitutions = List.of();
    private EnglandHolidays table = EnglandHolidays.shipped();

    /** Reads the files that the options name. */
    void load() {
        constitutions = constitutions();
        if (holidays != null) {
            Path file = holidays;
            table = reading(file, in -> HolidaysFile.addTo(EnglandHolidays.shipped(), in));
        }
        for (String reading : readings) {
            adopt(Practice.of(Authority.named("any")), reading);
        }
    }

    /**
     * The answers, which name an entry by its place: they are answers for one plan.
     *
     * @throws IllegalArgumentException where there are answers and several plans
     */
    List<Answer> answers(int plans) {
        if (answers != null && plans > 1) {
            throw new IllegalArgumentException("--answers: found " + plans
                    + " plans, expected one: an answer names an entry by its place in one plan");
        }
        return answers == null ? List.of() : reading(answers, AnswersFile::read);
    }

    /** What a council brings to a check. */
    Practice practice(Authority authority) {
        Practice practice = Practice.of(authority).with(constitutions).with(table);
        for (String reading : readings) {
            practice = adopt(practice, reading);
        }
        return practice;
    }

    private List<Constitution> constitutions() {
        if (constitution == null) {
            return List.of();
        }
        if (constitution.file != null) {
            return List.of(reading(constitution.file, ConstitutionFile::read));
        }
        String council = String.valueOf(constitution.council);
        List<Constitution> found = Constitutions.of(council);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("--constitution-of: found no shipped definition of \"" + council
                    + "\", expected one of: "
                    + Constitutions.shipped().stream()
                            .map(Constitution::council)
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining("; ")));
        }
        return found;
    }

    private static Practice adopt(Practice practice, String given) {
        String option = Ascii.toLowerCase(given);
        int equals = option.indexOf('=');
        ClearDayReading reading = ClearDayReading.named(option.substring(equals + 1))
                .orElseThrow(() -> new IllegalArgumentException("--reading: found \"" + given.substring(equals + 1)
                        + "\", expected calendar, sundays-out, working or s243"));
        if (equals < 0) {
            return practice.with(Meetings2012.NOTICE_PERIOD, reading).with(Meetings2012.PRIVATE_NOTICE_PERIOD, reading);
        }
        Requirement period = Readings.period(option.substring(0, equals))
                .orElseThrow(() -> new IllegalArgumentException(
                        "--reading: found \"" + given.substring(0, equals) + "\", expected one of " + periods()));
        return practice.with(period, reading);
    }

    private static String periods() {
        return Readings.defaults().all().keySet().stream()
                .map(Requirement::code)
                .collect(Collectors.joining(", "));
    }

    /** A reader of one kind of file. */
    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    private static <T> T reading(Path file, Reader<T> reader) {
        try (InputStream in = Inputs.open(file)) {
            return reader.read(in);
        } catch (RefusedInput refused) {
            throw new IllegalArgumentException(file + ": " + refused.getMessage(), refused);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + ": " + Refusals.words(unreadable), unreadable);
        }
    }
}
