package org.explainer.manuscript.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    /**
     * The name of one of those that a text may have several of: what was alone keeps its name when
     * another whose name begins alike is written below it.
     *
     * @param type of its blocks
     * @param prefix how the name of one begins
     */
    static <F extends LoneFigure> Optional<String> numbered(
            F figure, Class<F> type, Function<F, String> prefix, Text text) {
        String begin = prefix.apply(figure);
        int before =
                text.body()
                        .all(type)
                        .filter(other -> prefix.apply(other).equals(begin))
                        .toList()
                        .indexOf(figure);
        return Optional.of(begin + text.nameInRows() + (before > 0 ? "-" + (before + 1) : ""));
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
