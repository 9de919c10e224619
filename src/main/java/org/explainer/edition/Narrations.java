package org.explainer.edition;

import java.util.List;
import java.util.Optional;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Text;

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
    static Narrations of(List<Chapter> chapters, Library library) {
        return new Narrations(
                chapters.stream()
                        .flatMap(
                                chapter ->
                                        library.recording(chapter).stream()
                                                .map(one -> new Narration(chapter, one)))
                        .toList());
    }

    /** The text read aloud; empty where nobody does. */
    public Optional<Narration> of(Text text) {
        return all.stream().filter(one -> one.chapter().equals(text)).findFirst();
    }

    /** Who reads, each once, in reading order; a synthetic voice has an empty name. */
    public List<String> readers() {
        return all.stream().map(Narration::reader).distinct().toList();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Minutes that hearing all of them takes. */
    public int minutes() {
        return Math.round(all.stream().mapToInt(Narration::seconds).sum() / 60f);
    }
}
