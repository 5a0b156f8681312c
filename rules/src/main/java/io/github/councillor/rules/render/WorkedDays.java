package io.github.councillor.rules.render;

import com.google.common.collect.ImmutableList;
import io.github.councillor.calendar.DayCount;
import io.github.councillor.law.Meetings2012;
import io.github.councillor.rules.induction.KeyDecisionPath.Clock;
import io.github.councillor.rules.induction.KeyDecisionPath.Worked;
import io.github.councillor.rules.render.Sheet.Pair;
import io.github.councillor.rules.report.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days of a key decision worked out from one day: the numbers, the notice's clear days, the general exception's. */
final class WorkedDays {

    private static final int MOST_LISTED = 10;

    private final Sheet sheet;
    private final Worked worked;

    WorkedDays(Sheet sheet, Worked worked) {
        this.sheet = sheet;
        this.worked = worked;
    }

    /** The numbers of law on the day, and how clear days are counted here. */
    void numbers() {
        sheet.heading(3, "", Line.of("The numbers on " + Phrases.of(worked.published())));
        sheet.pairs(List.of(
                new Pair("Notice", number(worked.notice())),
                new Pair("General exception", number(worked.exception())),
                new Pair(
                        "Wards",
                        Line.of(worked.wards().value() + " or more: ")
                                .cite(worked.wards().citation()))));
        sheet.items(
                Mark.OURS,
                "Clear days leave out the day at each end. Which days between count is not settled by the law; your"
                        + " council's constitution may say. Here they are counted so:",
                ImmutableList.of(
                        Item.of(EntryWords.reading(
                                Meetings2012.NOTICE_PERIOD, worked.notice().reading())),
                        Item.of(EntryWords.reading(
                                Meetings2012.EXCEPTION_PERIOD,
                                worked.exception().reading()))));
    }

    private static Line number(Clock clock) {
        return Line.of(clock.days().value() + " clear days: ").cite(clock.days().citation());
    }

    /** The notice's clear days, in words and as a picture. */
    void ordinary() {
        sheet.heading(3, "worked", Line.of("A worked timeline"));
        Optional<DayCount> count = worked.notice().count();
        if (count.isEmpty()) {
            sheet.say(Line.of(beyond()));
            return;
        }
        Optional<LocalDate> byException = worked.exception().firstLawful();
        String published = Phrases.of(worked.published());
        String span = span(count.get().counted());
        String run = worked.notice().days().value() + " clear days run";
        String first = Phrases.of(count.get().decision());
        ImmutableList.Builder<Item> days = ImmutableList.builder();
        days.add(day(published, ": the notice is published. This day does not count."));
        days.add(day(span, ": " + run + "."));
        byException.ifPresent(day -> days.add(
                day(Phrases.of(day), ": the first lawful day if the general exception is open instead (see below).")));
        days.add(day(
                first,
                ": the first day on which the decision is lawful. The day of the decision does not count either."));
        sheet.items(Mark.OURS, "Suppose that a notice is published on the day of this pack:", days.build());
        sheet.picture(
                Timeline.ofFirstLawful(count.get(), byException),
                "Days of a key decision whose notice is published on " + published,
                "Published " + published + ". " + span + ": " + run + ". First lawful day " + first + "."
                        + byException
                                .map(day -> " First lawful day under the general exception " + Phrases.of(day) + ".")
                                .orElse(""));
    }

    private static Item day(String day, String what) {
        return Item.of(Line.empty().stress(day).say(what));
    }

    /** The general exception's clear days, in words. */
    void exception() {
        Optional<DayCount> count = worked.exception().count();
        if (count.isEmpty()) {
            sheet.say(Line.of(beyond()));
            return;
        }
        String leftOut = TimelineWords.leftOut(count.get().leftOut());
        sheet.say(
                Mark.OURS,
                Line.of("If that notice is made available on " + Phrases.of(worked.published()) + ", the "
                                + worked.exception().days().value() + " clear days are "
                                + listed(count.get().counted())
                                + (leftOut.isEmpty() ? "" : " (" + leftOut + ")") + ". The first lawful day is ")
                        .stress(Phrases.of(count.get().decision()))
                        .say("."));
    }

    private String beyond() {
        return "The first lawful day cannot be told: the table of bank holidays does not reach so far from "
                + Phrases.of(worked.published()) + ".";
    }

    private static String span(List<LocalDate> days) {
        return days.isEmpty() ? "no day" : Phrases.of(days.get(0)) + " to " + Phrases.of(days.get(days.size() - 1));
    }

    private static String listed(List<LocalDate> days) {
        return days.size() > MOST_LISTED
                ? span(days)
                : PackWords.list(days.stream().map(Phrases::of).toList());
    }
}
