package io.github.councillor.support;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.councillor.support.Lead.Part;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who leads an action: one or several. The words stay beside them.
 *
 * @param words the words of the cell, as they stand
 * @param each each by itself, in order
 */
public record Leads(String words, List<Lead> each) {

    /** A stroke parts equals; "with", "in conjunction with" and "with support from" bring in others. */
    private static final Pattern PARTING =
            Pattern.compile("\\s*/\\s*|[ (]+(with support from|in conjunction with|with)\\s+(?:the )?|\\s+and the\\s+");

    /** Copies the list; refuses nobody. */
    public Leads {
        each = ImmutableList.copyOf(each);
        checkArgument(!each.isEmpty(), "no lead in: %s", words);
    }

    /**
     * Reads the words of a cell.
     *
     * @throws IllegalArgumentException where they are blank
     */
    public static Leads read(String words) {
        ImmutableList.Builder<Lead> each = ImmutableList.builder();
        Matcher parting = PARTING.matcher(words);
        Part part = Part.LEADS;
        int from = 0;
        while (parting.find()) {
            add(each, words.substring(from, parting.start()), part);
            from = parting.end();
            part = part(parting.group(1), part);
        }
        add(each, words.substring(from), part);
        return new Leads(words, each.build());
    }

    private static void add(ImmutableList.Builder<Lead> each, String written, Part part) {
        String name = written.endsWith(")") && written.indexOf('(') < 0
                ? written.substring(0, written.length() - 1)
                : written;
        if (!name.isBlank()) {
            each.add(new Lead(name.trim(), part));
        }
    }

    private static Part part(@Nullable String joint, Part before) {
        if (joint == null) {
            return before;
        }
        return joint.endsWith("from") ? Part.SUPPORTS : Part.WITH;
    }
}
