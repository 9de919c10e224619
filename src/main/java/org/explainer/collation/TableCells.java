package org.explainer.collation;

import java.util.regex.Pattern;

/**
 * Marks the ends of cells in a line of a table.
 * https://docs.asciidoctor.org/asciidoc/latest/tables/format-cell-content/
 */
final class TableCells {

    private static final String SPEC =
            "(?:(?:\\d+(?:\\.\\d*)?|\\.\\d+)[*+])?(?:[<^>](?:\\.[<^>])?|\\.[<^>])?[a-z]?";
    private static final Pattern BAR = Pattern.compile("(?:^\\s*|(?<=\\s))" + SPEC + "\\|");
    private static final Pattern REST = Pattern.compile("(?<!\\\\)\\|");

    private TableCells() {}

    /** {@code fence} opened the table and says what stands between cells. */
    static String marked(String line, String fence) {
        return switch (fence.charAt(0)) {
            case '|' ->
                    REST.matcher(BAR.matcher(line).replaceAll("|")).replaceAll(InlineWords.CELL);
            case '!' -> line.replace("!", InlineWords.CELL);
            default -> line.replace(fence.substring(0, 1), InlineWords.CELL);
        };
    }
}
