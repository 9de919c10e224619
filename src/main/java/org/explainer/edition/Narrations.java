package org.explainer.edition;

import java.util.List;
import java.util.Optional;
import org.explainer.manuscript.Chapter;
import org.explainer.manuscript.Recording;
import org.explainer.manuscript.Text;

/**
 * The chapters that can be heard.
 *
 * @param all in reading order
 */
public record Narrations(List<Narration> all) {

    public Narrations {
        all = List.copyOf(all);
    }

    /** Those of the chapters that are recorded and want to be heard. */
    static Narrations of(List<Chapter> chapters, List<Recording> recordings) {
        return new Narrations(
                chapters.stream()
                        .filter(Chapter::narrated)
                        .flatMap(
                                chapter ->
                                        recordings.stream()
                                                .filter(one -> one.id().equals(chapter.name()))
                                                .limit(1)
                                                .map(one -> new Narration(chapter, one)))
                        .toList());
    }

    /** The text read aloud; empty where nobody does. */
    public Optional<Narration> of(Text text) {
        return all.stream().filter(one -> one.chapter().equals(text)).findFirst();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Minutes that hearing all of them takes. */
    public int minutes() {
        return Math.round(all.stream().mapToInt(Narration::seconds).sum() / 60f);
    }
}
