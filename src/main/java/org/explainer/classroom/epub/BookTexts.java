package org.explainer.classroom.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.explainer.edition.Edition;
import org.explainer.manuscript.text.Page;
import org.explainer.manuscript.text.Text;

/** Which texts a book has, in reading order: all chapters, and then what explains them. */
final class BookTexts {

    /** Pages that need a search, a table as wide as a screen or a program have no place in it. */
    private static final Set<String> LEFT_OUT =
            Set.of("404", "cite", "corrections", "data", "listen", "map", "search", "teach");

    private static final List<String> BEFORE_OTHERS =
            List.of(
                    "the-other-side",
                    "since",
                    "timeline",
                    "claims",
                    "premises",
                    "quotations",
                    "people",
                    "glossary",
                    "quiz");

    private static final List<String> BEHIND_OTHERS = List.of("method", "sources");

    private BookTexts() {}

    static List<Text> of(Edition edition) {
        List<Text> texts = new ArrayList<>(edition.chapters());
        for (String name : BEFORE_OTHERS) {
            add(name, edition, texts);
            if (name.equals("people")) {
                texts.addAll(edition.profiles());
            }
        }
        edition.pages().stream().filter(BookTexts::isOther).forEach(texts::add);
        BEHIND_OTHERS.forEach(name -> add(name, edition, texts));
        return texts;
    }

    private static void add(String name, Edition edition, List<Text> texts) {
        edition.pages().stream().filter(page -> page.name().equals(name)).forEach(texts::add);
    }

    /** Whether it is a page that only this edition has. */
    private static boolean isOther(Page page) {
        return page.listed()
                && !LEFT_OUT.contains(page.name())
                && !BEFORE_OTHERS.contains(page.name())
                && !BEHIND_OTHERS.contains(page.name());
    }
}
