package org.explainer.edition;

import java.util.List;
import java.util.Optional;
import org.explainer.manuscript.Chapter;
import org.explainer.manuscript.Narration;
import org.explainer.manuscript.Text;

/** The chapters that are read aloud. */
public final class Narrations {

    private final List<Chapter> chapters;
    private final List<Narration> narrations;

    Narrations(List<Chapter> chapters, List<Narration> narrations) {
        this.chapters = chapters.stream().filter(one -> of(narrations, one).isPresent()).toList();
        this.narrations = narrations;
    }

    /** The chapters that can be heard, in reading order. */
    public List<Chapter> chapters() {
        return chapters;
    }

    /** The text read aloud; empty where nobody does. */
    public Optional<Narration> of(Text text) {
        return of(narrations, text);
    }

    /** Minutes that hearing all of them takes. */
    public int minutes() {
        double seconds =
                chapters.stream()
                        .flatMap(one -> of(one).stream())
                        .mapToDouble(Narration::seconds)
                        .sum();
        return (int) Math.round(seconds / 60);
    }

    private static Optional<Narration> of(List<Narration> narrations, Text text) {
        return narrations.stream().filter(one -> one.isOf(text)).findFirst();
    }
}
