package org.explainer.classroom.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.explainer.cache.FileCache;
import org.explainer.channel.WrittenPlaces;
import org.explainer.classroom.artefact.Artefact;
import org.explainer.classroom.artefact.ClassroomContext;
import org.explainer.classroom.artefact.Maker;
import org.explainer.cores.Cores;
import org.explainer.manuscript.teaching.Audience;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.explainer.template.Strings;

/** The book on paper: each part for both sizes of sheets, and posters. */
public final class PdfBooks implements Maker {

    /**
     * A part of the book.
     *
     * @param kind names it, as in {@link Artefact}
     * @param template in {@code templates/classroom/pdf}, without its ending
     * @param variant the stylesheet for what differs
     */
    record Book(String kind, String template, String variant, Audience audience) {

        List<Paper> papers() {
            return variant.equals("poster") ? List.of(Paper.A3) : Paper.SHEETS;
        }
    }

    static final List<Book> BOOKS =
            List.of(
                    new Book("reader", "reader", "plain", Audience.PUPIL),
                    new Book("reader-easy", "reader", "easy", Audience.PUPIL),
                    new Book("worksheets", "worksheets", "sheet", Audience.PUPIL),
                    new Book("worksheets-lowink", "worksheets", "lowink", Audience.PUPIL),
                    new Book("glossary", "glossary", "plain", Audience.PUPIL),
                    new Book("poster-timeline", "poster-timeline", "poster", Audience.PUPIL),
                    new Book("poster-argument", "poster-argument", "poster", Audience.PUPIL),
                    new Book("key", "key", "plain", Audience.TEACHER));

    /** How the file of the chapters for the commonest paper ends. */
    public static final String READER = "reader-" + Paper.A4.id() + ".pdf";

    private static final String NAME = "pdf";

    @Override
    public String name() {
        return NAME;
    }

    /**
     * The chapters on {@link Paper#A4}, if the edition publishes them. What is wrong with them is
     * told when they are made.
     */
    public static Optional<byte[]> reader(ClassroomContext classroom) throws IOException {
        Book reader = BOOKS.get(0);
        Optional<String> html =
                classroom.settings().bundles().contains(NAME)
                        ? new PdfPages(classroom).of(reader.template(), reader.variant())
                        : Optional.empty();
        if (html.isEmpty()) {
            return Optional.empty();
        }
        return press(classroom, new Problems())
                .print(html.get(), Paper.A4, place(reader))
                .map(Printed::pdf);
    }

    /** What was made of a book, and what is wrong with it. */
    private record Made(List<Artefact> papers, Problems problems) {}

    @Override
    public List<Artefact> make(ClassroomContext classroom) throws IOException {
        List<Artefact> all = new ArrayList<>();
        for (Made book : Cores.map(BOOKS, book -> make(book, classroom))) {
            all.addAll(book.papers());
            book.problems().inReadingOrder().forEach(classroom.problems()::add);
        }
        return all;
    }

    private static Made make(Book book, ClassroomContext classroom) throws IOException {
        var made = new Made(new ArrayList<>(), new Problems());
        Optional<String> html = new PdfPages(classroom).of(book.template(), book.variant());
        if (html.isPresent()) {
            print(book, html.get(), classroom, made);
        }
        return made;
    }

    private static void print(Book book, String html, ClassroomContext classroom, Made made)
            throws IOException {
        Strings strings = classroom.templates().strings();
        PdfPrinter press = press(classroom, made.problems());
        for (Paper paper : book.papers()) {
            Optional<Printed> printed = press.print(html, paper, place(book));
            if (printed.isEmpty()) {
                // A letter that one paper lacks, the other lacks as well.
                return;
            }
            made.papers()
                    .add(
                            classroom.artefact(
                                    book.kind(),
                                    strings.format(
                                            "class.pdf." + paper.id(),
                                            String.valueOf(printed.get().pages())),
                                    classroom.file(book.kind() + "-" + paper.id() + ".pdf"),
                                    book.audience(),
                                    out -> out.write(printed.get().pdf())));
        }
    }

    private static PdfPrinter press(ClassroomContext classroom, Problems problems) {
        return new PdfPrinter(
                new FileCache(classroom.channel().cache().resolve("pdf")),
                classroom.edition().cover().date(),
                classroom.templates().strings().get("class.pdf.note"),
                new WrittenPlaces(classroom.channel().root(), classroom.settings().content()),
                problems);
    }

    private static Place place(Book book) {
        return new Place("templates/classroom/pdf/" + book.template() + ".ftlh", 0);
    }
}
