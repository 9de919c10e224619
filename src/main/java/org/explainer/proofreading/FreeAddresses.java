package org.explainer.proofreading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.text.Text;
import org.explainer.manuscript.text.Text.Former;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** An old address leads on to one text, and is the address of no other by now. */
final class FreeAddresses implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        Map<String, Place> seen = new HashMap<>();
        manuscript.texts().forEach(text -> seen.putIfAbsent(key(text.url()), text.place()));
        for (Text text : manuscript.texts().toList()) {
            for (Former former : text.former()) {
                Place first = seen.putIfAbsent(key(former.url()), former.place());
                if (first != null) {
                    problems.error(
                            former.place(),
                            "the old address \"%s\" is that of %s".formatted(former.path(), first),
                            "take it out of :was: here or there, or rename that text");
                }
            }
        }
    }

    /** Some systems take names that differ in capitals for one. */
    private static String key(String url) {
        return url.toLowerCase(Locale.ROOT);
    }
}
