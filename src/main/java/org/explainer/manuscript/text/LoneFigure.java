package org.explainer.manuscript.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.explainer.manuscript.data.Entry;

/** A block that makes sense without the text around it, so that it can have a page of its own. */
public interface LoneFigure extends Block {

    /**
     * What the figure is called where it stands in {@code text}: small letters, digits and hyphens,
     * never changed, for its address is made of it. Empty where it is nothing without the page.
     */
    Optional<String> figure(Text text);

    /** HTML; may be empty. */
    String title();

    /** Whether it shows something, so that there is something else that it does not show. */
    default boolean isDrawn() {
        return true;
    }

    /** Whether there is anything among all {@code rows} to show where it stands in {@code text}. */
    default boolean shows(Text text, Stream<Entry> rows) {
        return true;
    }

    /** Those of a text in reading order, without what stands on the stage of another. */
    static List<LoneFigure> in(Text text) {
        List<LoneFigure> figures = text.body().all(LoneFigure.class).toList();
        List<Block> staged = new ArrayList<>();
        for (LoneFigure figure : figures) {
            text.body()
                    .fill(
                            figure.text(),
                            inner -> {
                                staged.add(inner);
                                return "";
                            });
        }
        return figures.stream().filter(figure -> !staged.contains(figure)).toList();
    }
}
