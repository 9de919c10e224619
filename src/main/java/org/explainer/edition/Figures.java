package org.explainer.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.data.Caption;
import org.explainer.manuscript.text.Block;
import org.explainer.manuscript.text.LoneFigure;
import org.explainer.manuscript.text.Text;

/** The figures that have pages of their own: all for which there is a caption. */
public final class Figures {

    private final Map<String, PlacedFigure> placed = new LinkedHashMap<>();

    private Figures() {}

    /** Those of a book. */
    public static Figures of(Edition edition) {
        var figures = new Figures();
        if (!edition.library().rows(Caption.class).isEmpty()) {
            edition.texts()
                    .filter(Text::listed)
                    .forEach(text -> figures.place(text, edition.library()));
        }
        return figures;
    }

    private void place(Text text, Library library) {
        for (LoneFigure figure : LoneFigure.in(text)) {
            figure.figure(text)
                    .filter(name -> figure.shows(text, library.all()))
                    .flatMap(name -> library.row(Caption.class, name))
                    .map(caption -> new PlacedFigure(caption, figure, text))
                    .ifPresent(one -> placed.putIfAbsent(one.name(), one));
        }
    }

    /** Each once, in reading order. */
    public List<PlacedFigure> all() {
        return List.copyOf(placed.values());
    }

    /** The one that a block of {@code text} is. */
    public Optional<PlacedFigure> of(Block block, Text text) {
        return text.listed() && block instanceof LoneFigure figure
                ? figure.figure(text).map(placed::get)
                : Optional.empty();
    }
}
