package io.github.councillor.law;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a table that the library ships beside the class that reads it.
 *
 * <p>The class itself is asked for the resource: in a named module nobody else can see it.
 */
public final class ShippedTable {

    private ShippedTable() {}

    /**
     * Reads a table.
     *
     * @param table the open resource, from {@link Class#getResourceAsStream}; closed here
     * @param name its name, for the message
     * @throws IllegalStateException when there is none
     */
    public static List<String> lines(@Nullable InputStream table, String name) {
        if (table == null) {
            throw new IllegalStateException("the shipped table " + name + " is missing");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return reader.lines().collect(ImmutableList.toImmutableList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the shipped table " + name + " cannot be read", unreadable);
        }
    }
}
