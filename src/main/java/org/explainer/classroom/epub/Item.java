package org.explainer.classroom.epub;

import java.util.Map;

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

    /** https://www.w3.org/TR/epub-33/#sec-core-media-types. */
    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("xhtml", "application/xhtml+xml"),
                    Map.entry("smil", "application/smil+xml"),
                    Map.entry("ncx", "application/x-dtbncx+xml"),
                    Map.entry("mp3", "audio/mpeg"),
                    Map.entry("css", "text/css"),
                    Map.entry("woff2", "font/woff2"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("jpeg", "image/jpeg"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("txt", "text/plain"));

    /** A file of the book, its type known by its ending. */
    public static Item of(String href, String properties) {
        String ending = href.substring(href.lastIndexOf('.') + 1);
        String type = TYPES.getOrDefault(ending, "application/octet-stream");
        String id = "i-" + href.replaceAll("[^A-Za-z0-9]+", "-");
        return new Item(id, href, type, properties, "");
    }

    /** A page. */
    public static Item of(EpubPage leaf) {
        return of(leaf.url(), leaf.drawn() ? "svg" : "");
    }

    /** The same page, which can be heard. */
    public Item heard(Overlay overlay) {
        return new Item(id, href, type, properties, overlay.item().id);
    }

    /** Whether the book is read through this file, one after the other. */
    public boolean isPage() {
        return type.equals("application/xhtml+xml");
    }
}
