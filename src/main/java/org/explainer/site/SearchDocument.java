package org.explainer.site;

import java.util.List;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Text;
import org.explainer.page.Snippet;

/** A text of the edition and what its finished page says, piece by piece. */
public record SearchDocument(Text text, List<Snippet> snippets) {

    public SearchDocument {
        snippets = List.copyOf(snippets);
    }

    public boolean isChapter() {
        return text instanceof Chapter;
    }

    /** How many letters it says. */
    long weight() {
        return snippets.stream().mapToLong(snippet -> snippet.text().length()).sum();
    }
}
