package org.explainer.figure;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.explainer.manuscript.data.Dataset;

/**
 * Two shares of one whole, drawn from both ends of one line.
 *
 * @param name the row's first cell
 * @param left the share in per cent, as the data have it; empty if there is none
 * @param right likewise
 * @param from where the right bar begins, in per cent of the line; empty if there is none
 * @param note what the row says besides, without its sources
 */
public record Pair(String name, String left, String right, String from, String note) {

    /** A pair for each row; {@code columns} are the left one and the right one. */
    static List<Pair> of(Dataset data, List<String> columns) {
        return data.rows().stream().map(row -> of(data, row, columns)).toList();
    }

    private static Pair of(Dataset data, List<String> row, List<String> columns) {
        String right = data.cell(row, columns.get(1));
        String note =
                IntStream.range(1, row.size())
                        .filter(i -> !columns.contains(data.columns().get(i)))
                        .filter(i -> !data.columns().get(i).equals(Dataset.SOURCE))
                        .mapToObj(row::get)
                        .filter(cell -> !cell.isEmpty())
                        .collect(joining(". "));
        return new Pair(row.get(0), data.cell(row, columns.get(0)), right, rest(right), note);
    }

    private static String rest(String share) {
        return share.isEmpty()
                ? ""
                : BigDecimal.valueOf(100).subtract(new BigDecimal(share)).toPlainString();
    }

    /** Whether the left share is the larger one. */
    public boolean leftLeads() {
        return !left.isEmpty()
                && !right.isEmpty()
                && new BigDecimal(left).compareTo(new BigDecimal(right)) > 0;
    }
}
