package org.explainer.classroom.epub;

import java.util.List;

/**
 * A page of an e-book.
 *
 * @param url its path within the book
 * @param title plain text
 * @param body XHTML, what stands within the body
 * @param headings of its parts
 * @param figures drawings and tables with a title, in reading order
 * @param pictures paths of the files that the page shows
 * @param ids of all its elements, in page order
 * @param breaks where pages of the printed book begin, by their numbers
 * @param drawn whether a drawing stands within the page
 */
public record EpubPage(
        String url,
        String title,
        String body,
        List<Heading> headings,
        List<Heading> figures,
        List<String> pictures,
        List<String> ids,
        List<Heading> breaks,
        boolean drawn) {

    /** A place that the navigation leads to: {@code id} on the page, and its words. */
    public record Heading(String id, String title) {}

    public EpubPage {
        headings = List.copyOf(headings);
        figures = List.copyOf(figures);
        pictures = List.copyOf(pictures);
        ids = List.copyOf(ids);
        breaks = List.copyOf(breaks);
    }

    /** What tables of contents list below the title: the parts of a chapter. */
    public List<Heading> listed() {
        return url.startsWith("chapters/") ? headings : List.of();
    }
}
