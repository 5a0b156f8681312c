package io.github.councillor.cli;

import com.google.common.base.Ascii;

/** The formats of a report. */
enum Format {
    /** Plain text. */
    TEXT,
    /** Markdown. */
    MARKDOWN,
    /** One line of JSON for each file, schema {@code report/1}. */
    JSON,
    /** One self-contained page. */
    HTML;

    /** The word of the option. */
    @Override
    public String toString() {
        return Ascii.toLowerCase(name());
    }
}
