package org.explainer.classroom.epub;

import org.explainer.channel.MediaType;

/**
 * A line of a book's list of files.
 *
 * @param id unique within the book
 * @param href path within the book
 * @param type media type; one that every reading system knows
 * @param properties words of the specification, such as {@code nav}; may be empty
 * @param overlay id of the item that says when the page is heard; may be empty
 */
public record Item(String id, String href, String type, String properties, String overlay) {

    /** A file of the book, its type known by its ending. */
    public static Item of(String href, String properties) {
        String id = "i-" + href.replaceAll("[^A-Za-z0-9]+", "-");
        return new Item(id, href, MediaType.of(href), properties, "");
    }

    /** A page. */
    public static Item of(EpubPage leaf) {
        return of(leaf.url(), leaf.drawn() ? "svg" : "");
    }

    /** The same page, which can be heard. */
    public Item heard(MediaOverlay overlay) {
        return new Item(id, href, type, properties, overlay.item().id);
    }

    /** Whether the book is read through this file, one after the other. */
    public boolean isPage() {
        return href.endsWith(".xhtml");
    }
}
