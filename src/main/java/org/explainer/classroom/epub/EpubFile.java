package org.explainer.classroom.epub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.explainer.channel.Archive;
import org.explainer.channel.Compression;
import org.explainer.channel.Content;

/** The zip of a book (https://www.w3.org/TR/epub-33/#sec-ocf). */
public final class EpubFile {

    /** The list of all files, below the folder of the book. */
    public static final String PACKAGE = "package.opf";

    private static final String FOLDER = "EPUB/";

    private static final String CONTAINER =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
              <rootfiles>
                <rootfile full-path="%s" media-type="application/oebps-package+xml"/>
              </rootfiles>
            </container>
            """;

    private EpubFile() {}

    /** Writes a book of files by their path within it, {@link #PACKAGE} among them. */
    public static void write(
            Map<String, Content> files, Archive archive, Compression compression, OutputStream out)
            throws IOException {
        if (!files.containsKey(PACKAGE)) {
            throw new IllegalArgumentException("a book needs its " + PACKAGE);
        }
        Map<String, Content> all = new TreeMap<>();
        files.forEach((name, content) -> all.put(FOLDER + name, content));
        byte[] container = CONTAINER.formatted(FOLDER + PACKAGE).getBytes(UTF_8);
        all.put("META-INF/container.xml", Content.of(container));
        byte[] type = "application/epub+zip".getBytes(UTF_8);
        archive.led("mimetype", type, all, compression, out);
    }
}
