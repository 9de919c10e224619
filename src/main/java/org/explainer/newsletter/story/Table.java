package org.explainer.newsletter.story;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table.
 *
 * @param caption may be empty
 */
public record Table(StyledText caption, List<Row> rows) implements Piece {

    public Table {
        rows = List.copyOf(rows);
    }

    /** A row by itself; {@code name} is its own heading and may say nothing. */
    public record Entry(Fact name, List<Fact> facts) {
        public Entry {
            facts = List.copyOf(facts);
        }
    }

    /** What a cell says, under the heading of its columns, which may be empty. */
    public record Fact(StyledText head, StyledText words) {
        public boolean isEmpty() {
            return head.isEmpty() && words.isEmpty();
        }
    }

    /**
     * A row.
     *
     * @param cells what is written in it
     * @param entry what is seen in it: a cell that reaches down from above belongs to it, too
     */
    public record Row(List<Cell> cells, Entry entry) {
        public Row {
            cells = List.copyOf(cells);
        }

        public boolean isHead() {
            return cells.stream().allMatch(Cell::head);
        }

        int columns() {
            return cells.stream().mapToInt(Cell::span).sum();
        }
    }

    /** {@code span} is over how many columns it goes, {@code down} over how many rows. */
    public record Cell(boolean head, int span, int down, StyledText words) {}

    /** The rows that name the columns. */
    public List<Row> heads() {
        return rows.stream().takeWhile(Row::isHead).toList();
    }

    /** Each other row by itself, for where there is no room for a table, or none can be. */
    public List<Entry> entries() {
        return rows.stream().skip(heads().size()).map(Row::entry).toList();
    }

    /** How many columns the widest row takes. */
    public int columns() {
        return rows.stream().mapToInt(Row::columns).reduce(1, Math::max);
    }

    /** Whether any cell says what others are. */
    public boolean isHeaded() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Cell::head);
    }

    /** Whether each cell stands in one row and one column. */
    public boolean isPlain() {
        return rows.stream()
                .allMatch(
                        row ->
                                row.cells().size() == columns()
                                        && row.cells().stream().allMatch(cell -> cell.down() == 1));
    }

    @Override
    public List<StyledText> lines() {
        return Stream.concat(
                        Stream.of(caption),
                        rows.stream().flatMap(row -> row.cells().stream()).map(Cell::words))
                .toList();
    }
}
