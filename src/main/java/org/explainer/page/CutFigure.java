package org.explainer.page;

import java.util.List;

/**
 * A figure that was taken out of a finished page, to stand alone in the folder of figures.
 *
 * @param title HTML
 * @param plainTitle the same without markup
 * @param html the figure without its title
 * @param text all that it says
 * @param id where it stood on the page; may be empty
 * @param data files that it is drawn of, as paths from the site's root
 * @param styles the stylesheets of the page, likewise
 */
public record CutFigure(
        String title,
        String plainTitle,
        String html,
        String text,
        String id,
        List<String> data,
        List<String> styles) {

    public CutFigure {
        data = List.copyOf(data);
        styles = List.copyOf(styles);
    }
}
