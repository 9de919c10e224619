package org.explainer.html.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a letter is made of, whichever way it is printed. The set is closed: whoever prints letters
 * must know how to print each of these, and a page that holds anything else is refused.
 */
public sealed interface Piece {

    /**
     * {@code level} is 1 for the title of the letter; {@code id} its address on the site's page.
     */
    record Heading(int level, String id, Words words) implements Piece {
        @Override
        public List<Words> lines() {
            return List.of(words);
        }
    }

    /**
     * {@code role} is the page's word for it, such as {@code standfirst}; {@code text} for most.
     */
    record Paragraph(String role, Words words) implements Piece {
        @Override
        public List<Words> lines() {
            return List.of(words);
        }
    }

    /** {@code marker} is {@code bullet}, {@code number} or {@code letter}. */
    record Items(String marker, List<Item> items) implements Piece {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public List<Piece> within() {
            return items.stream().flatMap(item -> item.pieces().stream()).toList();
        }
    }

    record Item(List<Piece> pieces) {
        public Item {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * Passages of one label.
     *
     * @param label the page's word for it, such as {@code authors-claim}
     * @param words the label in words, and the sentences of the essay that it rests on
     */
    record Passage(String label, Words words, List<Piece> pieces) implements Piece {
        public Passage {
            pieces = List.copyOf(pieces);
        }

        @Override
        public List<Words> lines() {
            return List.of(words);
        }

        @Override
        public List<Piece> within() {
            return pieces;
        }
    }

    /** Somebody else's words, set alone. */
    record Quotation(Words words) implements Piece {
        @Override
        public List<Words> lines() {
            return List.of(words);
        }
    }

    /** {@code caption} may be empty. */
    record Table(Words caption, List<Row> rows) implements Piece {
        public Table {
            rows = List.copyOf(rows);
        }

        /** The first row if it names the columns. */
        public List<Cell> head() {
            return rows.isEmpty() || !rows.get(0).isHead() ? List.of() : rows.get(0).cells();
        }

        /** Each row by itself, for where there is no room for a table, or none can be. */
        public List<Entry> entries() {
            return rows.stream()
                    .filter(row -> !row.cells().equals(head()))
                    .map(this::entry)
                    .toList();
        }

        private Entry entry(Row row) {
            List<Fact> facts = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                boolean alone = row.cells().size() == 1 || i >= head().size();
                Words head = alone ? Words.NONE : head().get(i).words();
                facts.add(new Fact(head, row.cells().get(i).words()));
            }
            boolean named = !row.cells().isEmpty() && row.cells().get(0).head();
            return named
                    ? new Entry(facts.get(0), facts.subList(1, facts.size()))
                    : new Entry(new Fact(Words.NONE, Words.NONE), facts);
        }

        /** How many columns the widest row takes. */
        public int columns() {
            return rows.stream().mapToInt(Row::columns).reduce(1, Math::max);
        }

        @Override
        public List<Words> lines() {
            return Stream.concat(
                            Stream.of(caption),
                            rows.stream().flatMap(row -> row.cells().stream()).map(Cell::words))
                    .toList();
        }
    }

    /** A row by itself; {@code name} is its own heading and may say nothing. */
    record Entry(Fact name, List<Fact> facts) {
        public Entry {
            facts = List.copyOf(facts);
        }
    }

    /** What a cell says, under the heading of its column, which may be empty. */
    record Fact(Words head, Words words) {
        public boolean isEmpty() {
            return head.isEmpty() && words.isEmpty();
        }
    }

    record Row(List<Cell> cells) {
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

    /** {@code span} is over how many columns it goes. */
    record Cell(boolean head, int span, Words words) {}

    /** Some pieces under a title of their own; {@code title} may be empty. */
    record Figure(Words title, List<Piece> pieces) implements Piece {
        public Figure {
            pieces = List.copyOf(pieces);
        }

        @Override
        public List<Words> lines() {
            return List.of(title);
        }

        @Override
        public List<Piece> within() {
            return pieces;
        }
    }

    /**
     * A picture still to be drawn.
     *
     * @param name what its file begins with
     * @param svg the drawing
     * @param alt what it tells, for those who do not see it
     */
    record Drawing(String name, String svg, String alt) implements Piece {
        public String key() {
            return name;
        }
    }

    /** A picture that there is; {@code file} is its path from the folder of assets. */
    record Image(String file, String alt) implements Piece {
        public String key() {
            return file;
        }
    }

    record Dates(List<Date> dates) implements Piece {
        public Dates {
            dates = List.copyOf(dates);
        }

        @Override
        public List<Words> lines() {
            return dates.stream().flatMap(Date::lines).toList();
        }
    }

    /** {@code facts} are the lane, the place and whether it is in the essay. */
    record Date(Words when, Words title, Words text, Words facts) {
        Stream<Words> lines() {
            return Stream.of(when, title, text, facts);
        }
    }

    /** A link to act upon, set by itself. */
    record Action(Words words) implements Piece {
        @Override
        public List<Words> lines() {
            return List.of(words);
        }
    }

    /** The name by which templates tell pieces apart. */
    default String kind() {
        return getClass().getSimpleName();
    }

    /** The pieces within this one. */
    default List<Piece> within() {
        return List.of();
    }

    /** Every line of this piece without those within it, in reading order. */
    default List<Words> lines() {
        return List.of();
    }

    /** This piece and all within it, in reading order. */
    default Stream<Piece> all() {
        return Stream.concat(Stream.of(this), within().stream().flatMap(Piece::all));
    }
}
