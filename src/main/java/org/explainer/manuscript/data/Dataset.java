package org.explainer.manuscript.data;

import java.util.List;
import java.util.stream.IntStream;
import org.explainer.problem.Place;

/**
 * A CSV file of {@code content/data}.
 *
 * @param columns headings as printed; one of them is {@code source}
 * @param rows each as long as {@code columns}; an empty cell means that there is no value
 */
public record Dataset(String id, List<String> columns, List<List<String>> rows, Origin origin)
        implements Entry {

    public static final String SOURCE = "source";

    /** With {@link #SUPPORTS}, the column of a data set that an argument map is drawn from. */
    public static final String CLAIM = "claim";

    public static final String SUPPORTS = "supports";

    /** In characters: what a narrow column holds in two or three lines. */
    private static final int NAME = 40;

    /** The ids of sources in a cell, which spaces part. */
    public static List<String> ids(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.trim().split("\\s+"));
    }

    /** What one of the rows has under a heading, which must be there. */
    public String cell(List<String> row, String heading) {
        return row.get(columns.indexOf(heading));
    }

    /** Every source that a row names, each once, in the order of the rows. */
    public List<String> sources() {
        int column = columns.indexOf(SOURCE);
        return rows.stream().flatMap(row -> ids(row.get(column)).stream()).distinct().toList();
    }

    /** Whether all rows name the same sources, so that nobody need be told in each. */
    public boolean isOfOneSource() {
        int column = columns.indexOf(SOURCE);
        return rows.stream().map(row -> row.get(column)).distinct().count() < 2;
    }

    /** Whether each row has more to say than names and numbers, so that it may be read alone. */
    public boolean isOfWords() {
        int sources = columns.indexOf(SOURCE);
        return rows.stream()
                .allMatch(
                        row ->
                                IntStream.range(0, row.size())
                                        .filter(column -> column != sources)
                                        .anyMatch(column -> row.get(column).length() > NAME));
    }

    /** Where each row stands: every one names a source there, be it one that does not exist. */
    public List<Place> places() {
        return origin.references().stream().map(Reference::place).distinct().toList();
    }

    public Dataset {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
