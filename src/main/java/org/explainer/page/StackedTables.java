package org.explainer.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Lets tables become lists of rows where their columns have no room, {@code table.stack}: each cell
 * then says what heads it. Of authors' tables, only one with one row of headings can be told so,
 * and with a cell below each, or one below all that heads the next rows; others scroll sideways.
 */
public final class StackedTables implements HtmlPass {

    @Override
    public void apply(Document page) {
        for (Element frame : page.select(".table--prose:has(> table)")) {
            Element table = frame.child(0);
            if (isPlain(table)) {
                table.addClass("stack");
                frame.removeClass("table--prose");
            }
        }
        for (Element table : page.select("table.stack")) {
            List<Element> heads = heads(table);
            rows(table).stream()
                    .filter(row -> row.childrenSize() == heads.size())
                    .forEach(row -> name(row, heads));
        }
    }

    private static List<Element> heads(Element table) {
        return table.select("> thead > tr > th");
    }

    private static List<Element> rows(Element table) {
        return table.select("> tbody > tr");
    }

    private static boolean isPlain(Element table) {
        int columns = heads(table).size();
        return table.select("> thead > tr").size() == 1
                && table.select("[rowspan], table table").isEmpty()
                && rows(table).stream().allMatch(row -> fits(row, columns));
    }

    /** Whether it has a cell below each heading, or one below all of them. */
    private static boolean fits(Element row, int columns) {
        if (row.select("> [colspan]").isEmpty()) {
            return row.childrenSize() == columns;
        }
        return row.select("> th[colspan=" + columns + "]:only-child").size() == 1;
    }

    private static void name(Element row, List<Element> heads) {
        for (int i = 0; i < heads.size(); i++) {
            if (row.child(i).is("td")) {
                row.child(i).attr("data-head", heads.get(i).text());
            }
        }
    }
}
