package org.explainer.channel;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/**
 * What kind of file one is, by the ending of its name: the names that IANA registers. Of those that
 * EPUB 3.3 lists as core media types, it is the one that every reading system knows.
 */
public final class MediaType {

    /** Of events that a server sends (HTML Standard, section 9.2). */
    public static final String EVENTS = "text/event-stream";

    private static final String UNKNOWN = "application/octet-stream";

    private static final Map<String, String> BY_ENDING =
            Map.ofEntries(
                    entry("css", "text/css"),
                    entry("csv", "text/csv"),
                    entry("eml", "message/rfc822"),
                    entry("epub", "application/epub+zip"),
                    entry("gif", "image/gif"),
                    entry("html", "text/html"),
                    entry("jpeg", "image/jpeg"),
                    entry("jpg", "image/jpeg"),
                    entry("js", "text/javascript"),
                    entry("json", "application/json"),
                    entry("md", "text/markdown"),
                    entry("mp3", "audio/mpeg"),
                    entry("mp4", "video/mp4"),
                    entry("ncx", "application/x-dtbncx+xml"),
                    entry("pdf", "application/pdf"),
                    entry("png", "image/png"),
                    entry("smil", "application/smil+xml"),
                    entry("svg", "image/svg+xml"),
                    entry("txt", "text/plain"),
                    entry("vtt", "text/vtt"),
                    entry("webm", "video/webm"),
                    entry("webmanifest", "application/manifest+json"),
                    entry("webp", "image/webp"),
                    entry("woff2", "font/woff2"),
                    entry("xhtml", "application/xhtml+xml"),
                    entry("xml", "application/xml"),
                    entry("zip", "application/zip"));

    private MediaType() {}

    /** What the press knows, by the ending of a name. */
    public static Map<String, String> byEnding() {
        return BY_ENDING;
    }

    /** As a server says it: all texts of the press are in UTF-8. */
    public static String withCharset(String type) {
        return type.startsWith("text/") ? type + ";charset=utf-8" : type;
    }

    /** Of a file of that name or path; that of any bytes if the ending tells nothing. */
    public static String of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, UNKNOWN);
    }
}
