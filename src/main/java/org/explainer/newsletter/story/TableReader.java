package org.explainer.newsletter.story;

import java.util.ArrayList;
import java.util.List;
import org.explainer.newsletter.story.Table.Cell;
import org.explainer.newsletter.story.Table.Entry;
import org.explainer.newsletter.story.Table.Fact;
import org.explainer.newsletter.story.Table.Row;
import org.explainer.page.TableGrid;
import org.jsoup.nodes.Element;

/** Reads a table, each cell under the heads of the columns that it stands in. */
record TableReader(StyledTextReader words) {

    Table read(Element table) {
        TableGrid grid = TableGrid.of(table);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < grid.rows().size(); i++) {
            List<Cell> cells = grid.rows().get(i).children().stream().map(this::cell).toList();
            rows.add(new Row(cells, entry(grid, i)));
        }
        Element caption = table.selectFirst("> caption");
        return new Table(caption == null ? StyledText.NONE : words.read(caption), rows);
    }

    private Cell cell(Element cell) {
        return new Cell(
                isHead(cell),
                TableGrid.span(cell, "colspan"),
                TableGrid.span(cell, "rowspan"),
                words.flat(cell));
    }

    private Entry entry(TableGrid grid, int row) {
        List<Element> seen = grid.row(row).values().stream().distinct().toList();
        boolean named = !seen.isEmpty() && isHead(seen.get(0));
        List<Fact> facts =
                seen.stream()
                        .map(cell -> new Fact(heads(grid, cell, seen.size()), words.flat(cell)))
                        .toList();
        return named
                ? new Entry(facts.get(0), facts.subList(1, facts.size()))
                : new Entry(new Fact(StyledText.NONE, StyledText.NONE), facts);
    }

    /** A cell that is alone in its row says to which it belongs. */
    private StyledText heads(TableGrid grid, Element cell, int cells) {
        List<StyledText> heads = grid.above(cell).stream().map(words::flat).toList();
        return cells == 1 ? StyledText.NONE : StyledText.join(heads, ", ");
    }

    private static boolean isHead(Element cell) {
        return cell.normalName().equals("th");
    }
}
