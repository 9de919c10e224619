package org.explainer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/**
 * A table as it is seen: a cell that goes over several columns or rows stands in each of them.
 * https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
 */
public final class TableGrid {

    private final List<Element> rows;
    private final List<SortedMap<Integer, Element>> cells = new ArrayList<>();

    private TableGrid(List<Element> rows) {
        this.rows = rows;
        rows.forEach(row -> cells.add(new TreeMap<>()));
        for (int row = 0; row < rows.size(); row++) {
            for (Element cell : rows.get(row).children()) {
                place(cell, row);
            }
        }
    }

    /** The grid of {@code table}, without tables that stand in its cells. */
    public static TableGrid of(Element table) {
        return new TableGrid(table.select("> tr, > * > tr"));
    }

    private void place(Element cell, int row) {
        int column = 0;
        while (cells.get(row).containsKey(column)) {
            column++;
        }
        int below = Math.min(rows.size(), row + span(cell, "rowspan"));
        for (int i = row; i < below; i++) {
            for (int j = 0; j < span(cell, "colspan"); j++) {
                cells.get(i).put(column + j, cell);
            }
        }
    }

    /** Over how many columns or rows a cell goes, by the attribute of that name. */
    public static int span(Element cell, String attribute) {
        String span = cell.attr(attribute);
        return span.matches("[1-9]\\d{0,2}") ? Integer.parseInt(span) : 1;
    }

    /** From the head to the foot. */
    public List<Element> rows() {
        return rows;
    }

    /** The cells seen in a row, by column from 0; a wide one is there several times. */
    public SortedMap<Integer, Element> row(int number) {
        return cells.get(number);
    }

    /** How many rows at the top only name columns. */
    public int heads() {
        int heads = 0;
        while (heads < rows.size() && isHead(rows.get(heads))) {
            heads++;
        }
        return heads;
    }

    private static boolean isHead(Element row) {
        return !row.children().isEmpty()
                && row.children().stream().allMatch(cell -> cell.normalName().equals("th"));
    }

    /** The cells of the head that stand above {@code cell}, each once, from the left. */
    public List<Element> above(Element cell) {
        List<Integer> columns = columns(cell);
        return columns.stream()
                .flatMap(
                        column ->
                                cells.subList(0, heads()).stream()
                                        .filter(line -> line.containsKey(column))
                                        .map(line -> line.get(column)))
                .filter(head -> !head.equals(cell))
                .distinct()
                .toList();
    }

    private List<Integer> columns(Element cell) {
        return cells.stream()
                .flatMap(line -> line.entrySet().stream())
                .filter(entry -> entry.getValue().equals(cell))
                .map(entry -> entry.getKey())
                .distinct()
                .toList();
    }
}
