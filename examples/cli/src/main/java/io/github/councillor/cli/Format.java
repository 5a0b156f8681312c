package io.github.councillor.cli;

/** The formats of a report. */
enum Format {
    /** Plain text. */
    TEXT,
    /** Markdown. */
    MARKDOWN,
    /** One line of JSON for each file, schema {@code report/1}. */
    JSON,
    /** One self-contained page. */
    HTML
}
