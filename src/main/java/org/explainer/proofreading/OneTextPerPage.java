package org.explainer.proofreading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Problems;

/**
 * No page is made of two texts: {@code content/index.adoc} would take the place of the cover. Some
 * systems take names that differ in capitals for one.
 */
final class OneTextPerPage implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        Map<String, Text> seen = new HashMap<>();
        for (Text text : manuscript.texts().toList()) {
            Text first = seen.putIfAbsent(text.url().toLowerCase(Locale.ROOT), text);
            if (first != null) {
                problems.error(
                        text.place(),
                        "its page would take the place of the page of " + first.place(),
                        "give the file another name, in small letters");
            }
        }
    }
}
