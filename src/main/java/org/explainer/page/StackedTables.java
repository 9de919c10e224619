package org.explainer.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Lets an author's table become a list of rows where its columns have no room: each cell then says
 * what heads it. Only a table with one row of headings and a cell below each can be told so; others
 * scroll sideways.
 */
public final class StackedTables implements HtmlPass {

    @Override
    public void apply(Document page) {
        for (Element frame : page.select(".table--prose:has(> table)")) {
            List<Element> heads = frame.select("> table > thead > tr > th");
            List<Element> rows = frame.select("> table > tbody > tr");
            if (isPlain(frame)
                    && rows.stream().allMatch(row -> row.childrenSize() == heads.size())) {
                frame.removeClass("table--prose").child(0).addClass("stack");
                rows.forEach(row -> name(row, heads));
            }
        }
    }

    private static boolean isPlain(Element frame) {
        return frame.select("> table > thead > tr").size() == 1
                && frame.select("[colspan], [rowspan], table table").isEmpty();
    }

    private static void name(Element row, List<Element> heads) {
        for (int i = 0; i < heads.size(); i++) {
            if (row.child(i).is("td")) {
                row.child(i).attr("data-head", heads.get(i).text());
            }
        }
    }
}
