package org.explainer.site;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file of data for download, {@code data/NAME.csv}.
 *
 * @param table whether it is a table that an author wrote, not rows of the book
 * @param text as RFC 4180 has it, each cell in quotation marks; its first line names the columns
 */
public record DataFile(String name, boolean table, String text) {

    /** Where it lies, from the site's root. */
    String path() {
        return "data/" + name + ".csv";
    }

    /** The headings of all columns. */
    public List<String> columns() {
        String first = text.substring(0, text.indexOf('\n'));
        return List.of(first.substring(1, first.length() - 1).split("\",\""));
    }

    /** How many rows it has below the headings; a cell may run over several lines. */
    public int rows() {
        boolean quoted = false;
        int rows = -1;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= text.charAt(i) == '"';
            rows += text.charAt(i) == '\n' && !quoted ? 1 : 0;
        }
        return rows;
    }

    /** Thousands of bytes, rounded up. */
    public int kilobytes() {
        return (text.getBytes(StandardCharsets.UTF_8).length + 999) / 1000;
    }
}
