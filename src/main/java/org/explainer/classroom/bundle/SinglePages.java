package org.explainer.classroom.bundle;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.explainer.channel.MediaType;
import org.explainer.classroom.artefact.Artefact;
import org.explainer.classroom.artefact.ClassroomContext;
import org.explainer.classroom.artefact.Maker;
import org.explainer.manuscript.teaching.Audience;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Emblem;
import org.explainer.page.Finding;
import org.explainer.page.Finishing;
import org.explainer.page.HtmlPass;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Each chapter as one page without any other file, with the book's own letters, for telephones and
 * tablets. A folder or a course has the same without letters, since it has many of them.
 */
public final class SinglePages implements Maker {

    /** The largest that slow telephones open at once, in bytes. */
    static final int LARGEST = 300_000;

    @Override
    public String name() {
        return "flyer";
    }

    @Override
    public List<Artefact> make(ClassroomContext classroom) throws IOException {
        List<Artefact> flyers = new ArrayList<>();
        for (Chapter chapter : classroom.edition().chapters()) {
            byte[] page = page(classroom, chapter, html -> sign(html, chapter), new OwnLetters());
            check(classroom, chapter, page);
            int number = classroom.edition().number(chapter);
            flyers.add(
                    classroom.artefact(
                            "flyer",
                            classroom
                                            .templates()
                                            .strings()
                                            .format("chapter", String.valueOf(number))
                                    + ": "
                                    + chapter.plainTitle(),
                            classroom.file(String.format(Locale.ROOT, "c%02d-flyer.html", number)),
                            Audience.PUPIL,
                            out -> out.write(page)));
        }
        return flyers;
    }

    /** Puts the chapter's emblem, if it has one, on a line above its number and its title. */
    private static void sign(Document page, Chapter chapter) {
        Element title = page.selectFirst("h1");
        if (title != null && chapter.emblem().isPresent()) {
            Element drawing = Jsoup.parseBodyFragment(chapter.emblem().get().svg()).body().child(0);
            drawing.attr("width", String.valueOf(Emblem.WIDTH));
            drawing.attr("height", String.valueOf(Emblem.HEIGHT));
            drawing.attr("aria-hidden", "true").attr("focusable", "false");
            Element line = new Element("p").addClass("kicker").appendChild(drawing);
            requireNonNullElse(title.previousElementSibling(), title).before(line);
        }
    }

    /** The chapter as one page, which is then changed by these passes. */
    static byte[] page(ClassroomContext classroom, Chapter chapter, HtmlPass... changes)
            throws IOException {
        Path page = classroom.site().resolve(chapter.url());
        String html = Files.readString(page);
        var whole =
                new OnePage(
                        address -> text(page.resolveSibling(address)),
                        address -> data(page.resolveSibling(address)),
                        classroom.templates().strings().get("class.outside"));
        List<HtmlPass> passes = new ArrayList<>(List.of(whole));
        passes.addAll(List.of(changes));
        return new Finishing(passes).finish(html).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture as a datum of a page's own. */
    public static String data(Path picture) {
        try {
            return "data:"
                    + MediaType.of(picture.toString())
                    + ";base64,"
                    + Base64.getEncoder().encodeToString(Files.readAllBytes(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(ClassroomContext classroom, Chapter chapter, byte[] page)
            throws IOException {
        for (Finding finding : classroom.audit("flyer.html", page)) {
            if (!finding.about().startsWith("data:")) {
                classroom.problems().error(chapter.place(), finding.message(), finding.hint());
            }
        }
        if (page.length > LARGEST) {
            classroom
                    .problems()
                    .warning(
                            chapter.place(),
                            "the chapter as a single page has "
                                    + page.length / 1000
                                    + " KB, more than telephones open at once",
                            "give its pictures fewer pixels");
        }
    }
}
