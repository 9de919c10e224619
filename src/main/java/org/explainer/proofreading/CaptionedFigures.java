package org.explainer.proofreading;

import java.util.Map;
import java.util.TreeMap;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Caption;
import org.explainer.manuscript.text.LoneFigure;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Nearest;
import org.explainer.problem.Problems;

/**
 * Where figures have pages of their own, which they have where a book has captions, each says on it
 * what it does not show. What only asks questions may go without, and then has no page.
 */
final class CaptionedFigures implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        var captions = manuscript.library().rows(Caption.class);
        if (captions.isEmpty() || !manuscript.library().isComplete(Caption.class)) {
            return;
        }
        Map<String, LoneFigure> figures = figures(manuscript);
        figures.forEach((name, figure) -> check(name, figure, manuscript, problems));
        for (Caption caption : captions) {
            if (!figures.containsKey(caption.id()) && manuscript.unread().isEmpty()) {
                problems.error(
                        caption.place(),
                        "there is no figure \"" + caption.id() + "\"",
                        Nearest.hint(caption.id(), figures.keySet(), "take the row out"));
            }
        }
    }

    /** The first of each name, by name. */
    private static Map<String, LoneFigure> figures(Manuscript manuscript) {
        Map<String, LoneFigure> figures = new TreeMap<>();
        manuscript
                .texts()
                .filter(Text::listed)
                .forEach(
                        text ->
                                LoneFigure.in(text).stream()
                                        .filter(one -> one.shows(text, manuscript.library().all()))
                                        .forEach(
                                                one ->
                                                        one.figure(text)
                                                                .ifPresent(
                                                                        name ->
                                                                                figures.putIfAbsent(
                                                                                        name,
                                                                                        one))));
        return figures;
    }

    private static void check(
            String name, LoneFigure figure, Manuscript manuscript, Problems problems) {
        var caption = manuscript.library().row(Caption.class, name);
        if (caption.isEmpty() && figure.isDrawn()) {
            problems.error(
                    figure.place(),
                    "the figure \"" + name + "\" does not say what it does not show",
                    "add a row with this id and a subtitle to content/data/figures.yaml");
        } else if (caption.isPresent()
                && caption.get().title().isEmpty()
                && figure.title().isEmpty()) {
            problems.error(
                    caption.get().place(),
                    "the figure \"" + name + "\" has no title",
                    "add one here, or write it on the line above the figure");
        }
    }
}
