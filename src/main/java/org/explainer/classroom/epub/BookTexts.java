package org.explainer.classroom.epub;

import java.util.ArrayList;
import java.util.List;
import org.explainer.edition.Edition;
import org.explainer.manuscript.text.Text;

/** Which texts a book has, in reading order: all chapters, and then what explains them. */
final class BookTexts {

    /** Pages that need a search, a table as wide as a screen or a program have no place in it. */
    private static final List<String> PAGES =
            List.of(
                    "the-other-side",
                    "since",
                    "timeline",
                    "claims",
                    "quotations",
                    "people",
                    "glossary",
                    "quiz",
                    "method",
                    "sources");

    private BookTexts() {}

    static List<Text> of(Edition edition) {
        List<Text> texts = new ArrayList<>(edition.chapters());
        for (String name : PAGES) {
            edition.pages().stream().filter(page -> page.name().equals(name)).forEach(texts::add);
            if (name.equals("people")) {
                texts.addAll(edition.profiles());
            }
        }
        return texts;
    }
}
