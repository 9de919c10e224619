package org.explainer.proofreading;

import java.util.Set;
import java.util.TreeSet;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Correction;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Nearest;
import org.explainer.problem.Problems;

/** What was corrected is a page of the book. Anchors and other files are the audit's to find. */
final class CorrectedPages implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        Set<String> pages = new TreeSet<>(manuscript.texts().map(Text::url).toList());
        manuscript.unread().forEach(file -> pages.add(file.replaceFirst("\\.adoc$", ".html")));
        for (Correction correction : manuscript.library().rows(Correction.class)) {
            String page = correction.page().replaceFirst("#.*", "");
            if (page.endsWith(".html") && !pages.contains(page)) {
                problems.error(
                        correction.place(),
                        "there is no page \"" + page + "\"",
                        Nearest.hint(page, pages, "name one as chapters/first.html"));
            }
        }
    }
}
