package io.github.councillor.json;

import io.github.councillor.calendar.EnglandHolidays;
import io.github.councillor.calendar.Holiday;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a file of proclaimed holidays and days of mourning, schema {@code holidays/1}. */
public final class HolidaysFile {

    private HolidaysFile() {}

    /**
     * Adds the days of a file to a table.
     *
     * @param in JSON in UTF-8
     * @param table the table to add to
     * @throws IOException when the stream cannot be read
     * @throws RefusedInput when the document is refused, or a day lies outside the table
     */
    public static EnglandHolidays addTo(EnglandHolidays table, InputStream in) throws IOException {
        StrictDocument document = StrictDocument.read(in, "holidays/1", "days");
        List<Holiday> days = document.list("days", row -> {
            Holiday holiday = new Holiday(
                    row.day("day"),
                    row.word("kind", HolidaysFile::kind, "bank-holiday, mourning"),
                    row.text("title"),
                    row.text("source"));
            table.with(List.of(holiday));
            return holiday;
        });
        return table.with(days);
    }

    private static Optional<Holiday.Kind> kind(String word) {
        return Arrays.stream(Holiday.Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst();
    }
}
