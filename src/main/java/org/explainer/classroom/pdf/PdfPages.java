package org.explainer.classroom.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.explainer.block.ArgumentKind;
import org.explainer.classroom.artefact.ClassroomContext;
import org.explainer.classroom.bundle.SinglePages;
import org.explainer.classroom.bundle.Worksheet;
import org.explainer.classroom.pdf.PrintedPage.Words;
import org.explainer.figure.Argument;
import org.explainer.figure.Drawings;
import org.explainer.manuscript.data.Question;
import org.explainer.manuscript.teaching.Sheet;
import org.explainer.manuscript.text.Chapter;
import org.explainer.page.Finishing;
import org.explainer.page.Insets;
import org.explainer.page.Lists;
import org.explainer.page.PaperNotes;
import org.explainer.template.Strings;

/** The pages that become PDF, complete in themselves. */
public record PdfPages(ClassroomContext classroom) {

    private static final String FOLDER = "pdf/";

    /** As deep as a poster has room for: conclusion, what it rests on, reasons, their reasons. */
    private static final int DEEP = 4;

    /** The folder of the site in which every link is written. */
    private static final String BASE = "chapters/";

    /**
     * What a worksheet has of a chapter. It has no {@link Sheet}, so that no template can print a
     * key by mistake.
     */
    public record Task(
            int number, Chapter chapter, Worksheet worksheet, List<Question> questions) {}

    /** What the key has of a chapter. */
    public record Key(int number, Chapter chapter, Sheet sheet, List<Question> questions) {}

    /** A finished page; nothing if the book has nothing to print on it. */
    Optional<String> of(String template, String variant) {
        Optional<Map<String, Object>> model = model(template, variant);
        return model.map(values -> finish(template, values));
    }

    private Optional<Map<String, Object>> model(String template, String variant) {
        Map<String, Object> model = new TreeMap<>();
        model.put("variant", variant);
        model.put("easy", variant.equals("easy"));
        return switch (template) {
            case "reader" -> with(model, "bodies", bodies(model));
            case "worksheets" -> with(model, "sheets", tasks());
            case "key" -> with(model, "keys", keys());
            case "poster-timeline" -> with(model, "events", classroom.edition().events());
            case "poster-argument" ->
                    argument().flatMap(argument -> with(model, "argument", argument));
            default -> with(model, "terms", classroom.edition().glossary());
        };
    }

    private static Optional<Map<String, Object>> with(
            Map<String, Object> model, String name, Object value) {
        model.put(name, value);
        boolean empty = value instanceof List<?> list && list.isEmpty();
        return empty ? Optional.empty() : Optional.of(model);
    }

    /** What the book says rests on what: the first map of an argument that a text of it shows. */
    private Optional<Argument> argument() {
        return classroom
                .edition()
                .texts()
                .flatMap(text -> text.body().all(ArgumentKind.PlacedArgument.class))
                .findFirst()
                .map(map -> new Drawings(classroom.edition()).argument(map.dataset(), DEEP));
    }

    private Map<String, String> bodies(Map<String, Object> model) {
        Map<String, String> bodies = new TreeMap<>();
        for (Chapter chapter : classroom.edition().chapters()) {
            bodies.put(chapter.id(), classroom.templates().fill(FOLDER, chapter, model));
        }
        return bodies;
    }

    private List<Task> tasks() {
        return keys().stream()
                .map(
                        key ->
                                new Task(
                                        key.number(),
                                        key.chapter(),
                                        Worksheet.of(key.sheet(), classroom.edition()),
                                        key.questions()))
                .toList();
    }

    private List<Key> keys() {
        return classroom.edition().chapters().stream()
                .flatMap(
                        chapter ->
                                classroom.edition().library().sheet(chapter).stream()
                                        .map(sheet -> key(chapter, sheet)))
                .toList();
    }

    private Key key(Chapter chapter, Sheet sheet) {
        return new Key(
                classroom.edition().number(chapter),
                chapter,
                sheet,
                classroom.edition().quizzes().of(chapter));
    }

    private String finish(String template, Map<String, Object> model) {
        String html =
                new String(
                        classroom.templates().render(FOLDER + template + ".ftlh", model),
                        StandardCharsets.UTF_8);
        Map<String, String> places = new TreeMap<>();
        classroom.edition().chapters().forEach(chapter -> places.put(chapter.url(), chapter.id()));
        Strings strings = classroom.templates().strings();
        var page =
                new PrintedPage(
                        BASE,
                        template.equals("reader") ? places : Map.of(),
                        classroom.settings().site() + "/",
                        address ->
                                SinglePages.data(classroom.site().resolve(BASE).resolve(address)),
                        new Words(
                                text -> strings.format("class.pdf.link", text),
                                address -> strings.format("class.pdf.link.web", address)));
        return new Finishing(
                        List.of(
                                new Insets(strings),
                                new Lists(),
                                new PaperSigns(),
                                new PaperNotes(),
                                page))
                .finish(html);
    }
}
