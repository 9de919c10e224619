package org.explainer.classroom.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.explainer.cache.FileCache;
import org.explainer.classroom.artefact.Artefact;
import org.explainer.classroom.artefact.ClassroomContext;
import org.explainer.classroom.artefact.Maker;
import org.explainer.manuscript.teaching.Audience;
import org.explainer.problem.Place;

/** The book on paper, each part for both sizes of paper. */
public final class PdfBooks implements Maker {

    /**
     * A part of the book.
     *
     * @param kind names it, as in {@link Artefact}
     * @param template in {@code templates/classroom/pdf}, without its ending
     * @param variant the stylesheet for what differs
     */
    record Book(String kind, String template, String variant, Audience audience) {}

    static final List<Book> BOOKS =
            List.of(
                    new Book("reader", "reader", "plain", Audience.PUPIL),
                    new Book("reader-easy", "reader", "easy", Audience.PUPIL),
                    new Book("worksheets", "worksheets", "sheet", Audience.PUPIL),
                    new Book("worksheets-lowink", "worksheets", "lowink", Audience.PUPIL),
                    new Book("glossary", "glossary", "plain", Audience.PUPIL),
                    new Book("key", "key", "plain", Audience.TEACHER));

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public List<Artefact> make(ClassroomContext classroom) throws IOException {
        var press =
                new PdfPrinter(
                        new FileCache(classroom.channel().cache().resolve("pdf")),
                        classroom.edition().cover().date(),
                        classroom.templates().strings().get("class.pdf.note"),
                        classroom.problems());
        var pages = new PdfPages(classroom);
        List<Artefact> made = new ArrayList<>();
        for (Book book : BOOKS) {
            Optional<String> html = pages.of(book.template(), book.variant());
            if (html.isPresent()) {
                made.addAll(make(classroom, press, book, html.get()));
            }
        }
        return made;
    }

    private static List<Artefact> make(
            ClassroomContext classroom, PdfPrinter press, Book book, String html)
            throws IOException {
        List<Artefact> made = new ArrayList<>();
        for (Paper paper : Paper.values()) {
            var place = new Place("templates/classroom/pdf/" + book.template() + ".ftlh", 0);
            Optional<Printed> printed = press.print(html, paper, place);
            if (printed.isEmpty()) {
                // A letter that one paper lacks, the other lacks as well.
                return List.of();
            }
            made.add(
                    new Artefact(
                            book.kind(),
                            classroom
                                    .templates()
                                    .strings()
                                    .format(
                                            "class.pdf." + paper.id(),
                                            String.valueOf(printed.get().pages())),
                            classroom.file(book.kind() + "-" + paper.id() + ".pdf"),
                            book.audience(),
                            printed.get().pdf()));
        }
        return made;
    }
}
