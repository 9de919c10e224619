package org.explainer.classroom.epub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.explainer.cache.FileCache;
import org.explainer.channel.Compression;
import org.explainer.channel.Content;
import org.explainer.classroom.artefact.Artefact;
import org.explainer.classroom.artefact.ClassroomContext;
import org.explainer.classroom.artefact.Maker;
import org.explainer.classroom.pdf.PdfBooks;
import org.explainer.collation.Collation;
import org.explainer.collation.PaperPages;
import org.explainer.manuscript.teaching.Audience;
import org.explainer.manuscript.text.Text;
import org.explainer.page.HtmlPass;
import org.explainer.page.inline.Presentation;
import org.explainer.page.inline.Stylesheet;

/**
 * The book for reading systems: EPUB 3.3, from the pages of the site. What works only in a browser
 * is left out; the reader's own font and colours stay. Where chapters are recorded there are two:
 * one that is heard as it is read, and one without sound.
 */
public final class EpubBook implements Maker {

    /** Scripts that reading systems often lack; English comes in the reader's own font. */
    private static final List<String> FONTS =
            List.of(
                    "literata-cyrillic.woff2",
                    "noto-georgian.woff2",
                    "OFL-Literata.txt",
                    "OFL-Noto-Serif-Georgian.txt");

    private static final String FOLDER = "epub/";

    @Override
    public String name() {
        return "epub";
    }

    @Override
    public List<Artefact> make(ClassroomContext classroom) throws IOException {
        List<EpubPage> leaves = leaves(classroom);
        var overlays = MediaOverlays.of(classroom, leaves);
        List<Artefact> books = new ArrayList<>();
        books.add(book(classroom, "epub", "book.epub", leaves, overlays));
        if (!overlays.isEmpty()) {
            books.add(book(classroom, "epub-lite", "book-lite.epub", leaves, MediaOverlays.none()));
        }
        return books;
    }

    private static List<EpubPage> leaves(ClassroomContext classroom) throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        for (Text text : BookTexts.of(classroom.edition())) {
            pages.put(text.url(), Files.readString(classroom.site().resolve(text.url())));
        }
        var read = new FileCache(classroom.channel().cache().resolve(Collation.FOLDER));
        List<List<String>> paper = new ArrayList<>();
        for (byte[] pdf : PdfBooks.reader(classroom).stream().toList()) {
            paper.addAll(PaperPages.of(pdf, read));
        }
        return EpubPages.of(
                pages, classroom.templates().strings(), drawings(classroom), new PageBreaks(paper));
    }

    private static HtmlPass drawings(ClassroomContext classroom) throws IOException {
        String style = FOLDER + "drawings.css";
        var drawn =
                new Presentation(
                        Stylesheet.read(
                                classroom.templates().style(style),
                                classroom.settings().templates() + "/classroom/" + style,
                                classroom.problems()));
        var tones = new BookTones(classroom.channel().theme());
        return page -> {
            drawn.apply(page);
            tones.apply(page);
        };
    }

    private static Artefact book(
            ClassroomContext classroom,
            String kind,
            String file,
            List<EpubPage> leaves,
            MediaOverlays overlays)
            throws IOException {
        var files = new BookFiles();
        looks(classroom, files);
        Map<String, Object> model = new TreeMap<>();
        model.put("leaves", leaves);
        model.put("overlays", overlays);
        model.put("id", classroom.edition().identity().of(kind));
        model.put("paper", paper(classroom, leaves));
        for (String page : List.of("cover", "title", "nav")) {
            byte[] content = classroom.templates().render(FOLDER + page + ".ftlx", model);
            files.add(Item.of(page + ".xhtml", page.equals("nav") ? "nav" : ""), content);
        }
        files.add(Item.of("toc.ncx", ""), classroom.templates().render(FOLDER + "toc.ftlx", model));
        for (EpubPage leaf : leaves) {
            page(classroom, leaf, overlays.of(leaf.url()), files);
        }
        model.put("items", files.items());
        return bound(classroom, kind, file, model, files);
    }

    private static Artefact bound(
            ClassroomContext classroom,
            String kind,
            String file,
            Map<String, Object> model,
            BookFiles files)
            throws IOException {
        byte[] list = classroom.templates().render(FOLDER + "package.ftlx", model);
        var channel = classroom.channel();
        var compression = Compression.keptIn(channel.cache());
        return classroom.artefact(
                kind,
                "",
                classroom.file(file),
                Audience.PUPIL,
                out -> files.bind(list, channel.archive(), compression, out));
    }

    /** The file of the printed book whose pages are marked; empty if none is. */
    private static String paper(ClassroomContext classroom, List<EpubPage> leaves) {
        boolean paged = leaves.stream().anyMatch(leaf -> !leaf.breaks().isEmpty());
        return paged ? classroom.file(PdfBooks.READER) : "";
    }

    /** The cover, the style and its fonts. */
    private static void looks(ClassroomContext classroom, BookFiles files) throws IOException {
        files.add(Item.of("cover.png", "cover-image"), CoverImages.of(classroom));
        files.add(Item.of("book.css", ""), style(classroom));
        for (String font : FONTS) {
            Path letters = classroom.site().resolve("fonts/" + font);
            if (Files.isRegularFile(letters)) {
                files.add(Item.of("fonts/" + font, ""), Content.in(letters));
            }
        }
    }

    private static byte[] style(ClassroomContext classroom) throws IOException {
        String style = classroom.templates().style(FOLDER + "book.css");
        String hyphens =
                classroom.edition().language().breaksWords()
                        ? "body{-webkit-hyphens:auto;hyphens:auto}\n"
                        : "";
        return (style + hyphens).getBytes(UTF_8);
    }

    /** A page, the pictures on it, and its sound. */
    private static void page(
            ClassroomContext classroom,
            EpubPage leaf,
            Optional<MediaOverlay> heard,
            BookFiles files)
            throws IOException {
        byte[] content = classroom.templates().render(FOLDER + "leaf.ftlx", Map.of("leaf", leaf));
        Item page = Item.of(leaf);
        files.add(heard.map(page::heard).orElse(page), content);
        for (String picture : leaf.pictures()) {
            if (!files.has(picture)) {
                files.add(Item.of(picture, ""), Content.in(classroom.site().resolve(picture)));
            }
        }
        if (heard.isPresent()) {
            MediaOverlay overlay = heard.get();
            byte[] smil =
                    classroom
                            .templates()
                            .render(FOLDER + "overlay.ftlx", Map.of("overlay", overlay));
            files.add(overlay.item(), smil);
            Path sound = classroom.site().resolve(overlay.sound());
            files.add(Item.of(overlay.sound(), ""), Content.in(sound));
        }
    }
}
