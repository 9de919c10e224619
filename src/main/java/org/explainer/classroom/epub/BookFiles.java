package org.explainer.classroom.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.explainer.channel.Archive;

/** The files of a book for e-readers as they come together. */
final class BookFiles {

    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<Item> items = new ArrayList<>();

    /** Adds a file under its path within the book; pages in reading order. */
    void add(Item item, byte[] content) {
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

    /** The book with the list of its files. */
    byte[] bound(byte[] list, Archive archive) {
        files.put(EpubFile.PACKAGE, list);
        return EpubFile.of(files, archive);
    }
}
