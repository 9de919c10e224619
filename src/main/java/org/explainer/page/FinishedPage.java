package org.explainer.page;

import java.io.Serializable;
import java.util.List;
import org.explainer.audio.Utterance;
import org.jsoup.nodes.Document;

/**
 * What others need to know of a finished page, so that none of them has to parse it again.
 *
 * @param audited what an audit needs
 * @param marks where it says that it rests on sentences of the essay
 * @param snippets what a search finds on it
 * @param transcript what is read aloud of it
 */
public record FinishedPage(
        AuditedPage audited,
        List<SeedMark> marks,
        List<Snippet> snippets,
        List<Utterance> transcript)
        implements Serializable {

    public FinishedPage {
        marks = List.copyOf(marks);
        snippets = List.copyOf(snippets);
        transcript = List.copyOf(transcript);
    }

    /** Reads {@code finished}, the site's {@code name}, and leaves it as it is. */
    static FinishedPage of(String name, Document finished) {
        Document page = LiveBlocks.inPlace(finished);
        return new FinishedPage(
                AuditedPage.of(name, page),
                SeedMark.of(page),
                Snippet.of(page),
                Transcript.of(page));
    }
}
