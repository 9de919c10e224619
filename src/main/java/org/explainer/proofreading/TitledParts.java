package org.explainer.proofreading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.text.BookPart;
import org.explainer.problem.Problems;

/** Where the chapters stand in parts, each part has a title of its own. */
final class TitledParts implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        manuscript.cover().ifPresent(cover -> check(cover.parts(), problems));
    }

    private static void check(List<BookPart> parts, Problems problems) {
        Set<String> titles = new HashSet<>();
        for (BookPart part : parts) {
            if (parts.size() == 1 && !part.title().isEmpty()) {
                problems.error(
                        part.place(),
                        "\"" + part.title() + "\" is the only part",
                        "begin another list [chapters] with a title, or delete this title");
            } else if (parts.size() > 1 && part.title().isEmpty()) {
                problems.error(
                        part.place(),
                        "there are several lists [chapters], and this one has no title",
                        "write the title of the part below [chapters], as in .The first years");
            } else if (!part.title().isEmpty() && !titles.add(part.title())) {
                problems.error(
                        part.place(),
                        "two parts are called \"" + part.title() + "\"",
                        "give one of them another title");
            }
        }
    }
}
