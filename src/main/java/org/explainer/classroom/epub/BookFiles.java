package org.explainer.classroom.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.explainer.channel.Archive;
import org.explainer.channel.Compression;
import org.explainer.channel.Content;

/** The files of a book for e-readers as they come together. */
final class BookFiles {

    private final Map<String, Content> files = new TreeMap<>();
    private final List<Item> items = new ArrayList<>();

    /** Adds a file under its path within the book; pages in reading order. */
    void add(Item item, byte[] content) {
        add(item, Content.of(content));
    }

    /** The same of what is read when its turn comes. */
    void add(Item item, Content content) {
        files.put(item.href(), content);
        items.add(item);
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    /** In the order in which they came. */
    List<Item> items() {
        return List.copyOf(items);
    }

    /** Writes the book with the list of its files. */
    void bind(byte[] list, Archive archive, Compression compression, OutputStream out)
            throws IOException {
        files.put(EpubFile.PACKAGE, Content.of(list));
        EpubFile.write(files, archive, compression, out);
    }
}
