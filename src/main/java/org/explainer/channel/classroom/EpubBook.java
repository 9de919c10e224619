package org.explainer.channel.classroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.explainer.channel.classroom.epub.EpubFile;
import org.explainer.channel.classroom.epub.Item;
import org.explainer.html.book.Leaf;
import org.explainer.html.book.Leaves;
import org.explainer.manuscript.Audience;
import org.explainer.manuscript.Text;

/**
 * The book for reading systems: EPUB 3.3, from the pages of the site. What works only in a browser
 * is left out; the reader's own font and colours stay.
 */
final class EpubBook implements Maker {

    /** Scripts that reading systems often lack; English comes in the reader's own font. */
    private static final List<String> FONTS =
            List.of(
                    "literata-cyrillic.woff2",
                    "noto-georgian.woff2",
                    "OFL-Literata.txt",
                    "OFL-Noto-Serif-Georgian.txt");

    private static final String FOLDER = "epub/";

    @Override
    public List<Artefact> make(Room room) throws IOException {
        List<Leaf> leaves = leaves(room);
        Map<String, byte[]> files = new TreeMap<>();
        List<Item> items = new ArrayList<>();
        add(files, items, "cover.png", "cover-image", Jackets.of(room));
        add(files, items, "book.css", "", room.templates().file(FOLDER + "book.css"));
        for (String font : FONTS) {
            Path file = room.site().resolve("fonts/" + font);
            if (Files.isRegularFile(file)) {
                add(files, items, "fonts/" + font, "", Files.readAllBytes(file));
            }
        }
        pages(room, leaves, files, items);
        files.put(
                EpubFile.PACKAGE,
                room.templates()
                        .render(
                                FOLDER + "package.ftlx",
                                Map.of("items", items, "id", BookId.of(room))));
        byte[] book = EpubFile.of(files);
        return List.of(new Artefact("epub", "", room.file("book.epub"), Audience.PUPIL, book));
    }

    private static List<Leaf> leaves(Room room) throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        for (Text text : BookTexts.of(room.edition())) {
            pages.put(text.url(), Files.readString(room.site().resolve(text.url())));
        }
        return Leaves.of(pages, room.templates().strings());
    }

    /** The pages in reading order, and the pictures on them. */
    private static void pages(
            Room room, List<Leaf> leaves, Map<String, byte[]> files, List<Item> items)
            throws IOException {
        Map<String, ?> model = Map.of("leaves", leaves);
        for (String page : List.of("cover", "title", "nav")) {
            byte[] content = room.templates().render(FOLDER + page + ".ftlx", model);
            add(files, items, page + ".xhtml", page.equals("nav") ? "nav" : "", content);
        }
        for (Leaf leaf : leaves) {
            byte[] content = room.templates().render(FOLDER + "leaf.ftlx", Map.of("leaf", leaf));
            files.put(leaf.url(), content);
            items.add(Item.of(leaf));
            for (String picture : leaf.pictures()) {
                if (!files.containsKey(picture)) {
                    byte[] shown = Files.readAllBytes(room.site().resolve(picture));
                    add(files, items, picture, "", shown);
                }
            }
        }
    }

    private static void add(
            Map<String, byte[]> files,
            List<Item> items,
            String name,
            String properties,
            byte[] content) {
        files.put(name, content);
        items.add(Item.of(name, properties));
    }
}
