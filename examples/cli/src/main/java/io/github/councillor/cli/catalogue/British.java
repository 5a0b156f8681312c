package io.github.councillor.cli.catalogue;

import io.github.councillor.law.InForce;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Numbers, days and lists as they are written in Britain. */
final class British {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private British() {}

    /** {@code 4 May 2012}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code from 25 May 2018 to 31 December 2020}; without the end where none is known. */
    static String days(InForce days) {
        return "from " + day(days.from()) + (days.isOpen() ? "" : " to " + day(days.until()));
    }

    /** {@code 1 duty}, {@code 1,024 duties}. */
    static String count(int number, String one, String many) {
        return String.format(Locale.UK, "%,d %s", number, number == 1 ? one : many);
    }

    /** {@code an executive member}, {@code a caseworker}. */
    static String a(String title) {
        return ("aeiou".indexOf(title.charAt(0)) < 0 ? "a " : "an ") + title;
    }

    /** {@code communities, officers and the council}. */
    static String and(List<String> words) {
        return joined(words, " and ");
    }

    /** {@code LAB, BCC or WCSF}. */
    static String or(List<String> words) {
        return joined(words, " or ");
    }

    private static String joined(List<String> words, String last) {
        int end = words.size() - 1;
        return end < 1 ? String.join("", words) : String.join(", ", words.subList(0, end)) + last + words.get(end);
    }
}
