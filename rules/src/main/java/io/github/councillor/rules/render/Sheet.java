package io.github.councillor.rules.render;

import io.github.councillor.statement.Statement;
import java.util.List;

/**
 * A pack being written in one format. What it says comes from the chapters, how it looks from here: so every format says
 * the same.
 */
interface Sheet {

    /** The start: what it is, whose, for whom, when. */
    void begin(PackTitle title);

    /** The list of the chapters. */
    void contents(List<Chapter> chapters);

    /** Begins a chapter. */
    void chapter(int number, Chapter chapter);

    /** Ends a chapter. */
    void endChapter();

    /**
     * A heading within a chapter.
     *
     * @param level 3 to 5
     * @param id its place in the page; empty where nothing points to it
     */
    void heading(int level, String id, Line words);

    /** A paragraph. */
    void say(Line line);

    /** A paragraph with a mark that says where it comes from. */
    void say(Mark mark, Line line);

    /**
     * A list of what has one mark, which stands above it.
     *
     * @param lead what the list is, after its mark; may be empty
     */
    void items(Mark mark, String lead, List<Item> items);

    /** A list of statements to which other chapters point. */
    void statements(List<Item> statements);

    /** Names, each with what it is. */
    void pairs(List<Pair> pairs);

    /** A table: the first cell of a row names it. */
    void table(Table table);

    /** Questions with a box to tick, each with its parts. */
    void ticks(List<Statement> asked);

    /**
     * The picture of a timeline, which the chapter tells in words as well.
     *
     * @param title the picture's name
     * @param words the same in words
     */
    void picture(Timeline line, String title, String words);

    /** The end. */
    void end(String caveat);

    /**
     * A name with what it is.
     *
     * @param name the name
     * @param line what it is
     */
    record Pair(String name, Line line) {}

    /**
     * A table.
     *
     * @param caption what it shows
     * @param columns the heads of its columns
     * @param rows the cells, row by row
     */
    record Table(String caption, List<String> columns, List<List<Line>> rows) {}
}
