package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.explainer.block.PassageKind.Passage;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Entry;
import org.explainer.manuscript.data.Question;
import org.explainer.manuscript.data.Quotation;
import org.explainer.manuscript.data.Source;
import org.explainer.manuscript.text.Page;
import org.explainer.manuscript.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The book after an editor has renamed, added and removed something of each kind: it keeps all that
 * {@link BookIT} asks of it, so that no such change breaks a test.
 */
class EditedBookIT extends BookIT {

    /** What is laid over {@code content/}: rows are written behind those that are there. */
    private static final Path ADDED = Golden.ROOT.resolve("edited");

    @TempDir private static Path root;

    private static Book edited;

    @Override
    Book book() {
        return edited;
    }

    @BeforeAll
    static void edit() throws IOException {
        TinyEdition.copy(Path.of("content"), root.resolve("content"));
        renameRows();
        renameTexts();
        add();
        remove(Claim.class, "claims", "claim:%s\\[\\]\n", "");
        remove(Actor.class, "actors", "actor:%s\\[([^\\]]*)\\]", "$1");
        remove(Source.class, "sources", "(?<=[\\[\", ])%s,? |,? %<s(?=[\\]\"])", "");
        // What the film shows stands in two places.
        everywhere(text -> text.replaceAll("(?m)^  quotation: \\S+\n", ""));
        remove(Quotation.class, "quotations", "quotation:%s\\[([^\\]]*)\\]", "$1");
        remove(Question.class, "quiz", null, "");
        edited = Book.read(root);
    }

    /**
     * Recordings alone may be older than the words. The site is asked, and with {@code -Dbook}
     * every channel.
     */
    @Test
    void nothingIsWrongInIt() throws IOException {
        TinyEdition.copy(Path.of("templates"), root.resolve("templates"));
        TinyEdition.linkAssets(root);
        for (String file : List.of("jbake.properties", "LICENSE", "LICENSE-CONTENT")) {
            Files.copy(Path.of(file), root.resolve(file));
        }
        List<String> words = new ArrayList<>(List.of("check", "--root", root.toString()));
        if (!Boolean.getBoolean("book")) {
            words.addAll(List.of("--only", "site"));
        }
        var found = new StringWriter();
        var out = new PrintWriter(new StringWriter());

        int exit = TinyEdition.run(out, new PrintWriter(found), words.toArray(String[]::new));

        assertThat(exit).as(found.toString()).isZero();
    }

    private static void renameRows() throws IOException {
        Book before = Book.read(root);
        for (Class<? extends Entry> kind :
                List.of(Claim.class, Actor.class, Source.class, Quotation.class, Question.class)) {
            String id = before.manuscript().library().rows(kind).get(0).id();
            everywhere(text -> word(id).matcher(text).replaceAll("renamed-$0"));
            Path page = root.resolve("content/actors/" + id + ".adoc");
            if (Files.exists(page)) {
                Files.move(page, page.resolveSibling("renamed-" + id + ".adoc"));
            }
        }
    }

    /** The first chapter and the longest page, which no part of the press asks for by name. */
    private static void renameTexts() throws IOException {
        Book before = Book.read(root);
        rename("chapters", before.chapters().get(0));
        rename(
                "pages",
                before.manuscript().pages().stream()
                        .max(Comparator.comparingInt((Page page) -> page.body().html().length()))
                        .orElseThrow());
    }

    private static void rename(String folder, Text text) throws IOException {
        Pattern name =
                Pattern.compile(
                        "(?<=/|\\* |: |xref:|\\[|, )" + text.name() + "(?=\\.adoc|\\.html|\n|]|,)");
        everywhere(words -> name.matcher(words).replaceAll("renamed-$0"));
        Path file = root.resolve("content/" + folder + "/" + text.name() + ".adoc");
        Files.move(file, file.resolveSibling("renamed-" + text.name() + ".adoc"));
        Path emblem = root.resolve("content/emblems/" + text.name() + ".svg");
        if (Files.exists(emblem)) {
            Files.move(emblem, emblem.resolveSibling("renamed-" + text.name() + ".svg"));
        }
    }

    private static void add() throws IOException {
        for (Path file : files(ADDED)) {
            Path target = root.resolve("content").resolve(ADDED.relativize(file).toString());
            Files.writeString(
                    target,
                    Files.readString(file),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
        everywhere(
                text ->
                        text.replaceFirst(
                                "(?s)^.*\n\\[chapters]\n(?:\\.[^\n]*\n)?(?:\\* [^\n]*\n)+",
                                "$0* added\n"));
        everywhere(
                text -> text.replaceFirst("quiz::\\[questions=\"(\\S+ ){5,}[^\"]+", "$0 added-1"));
    }

    /**
     * Removes a row that one place names at most, and the mark of it there; of a question, one of a
     * chapter that has enough.
     */
    private static void remove(
            Class<? extends Entry> kind, String file, String mark, String instead)
            throws IOException {
        String all = all();
        Book before = Book.read(root);
        Entry row =
                before.manuscript().library().rows(kind).stream()
                        .filter(one -> isSpare(one, before))
                        .filter(one -> stands(one.id(), mark, all))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("nothing to remove of " + file));
        Path data = root.resolve("content/data/" + file + ".yaml");
        String rows = Files.readString(data);
        Files.writeString(
                data, rows.replaceFirst("(?m)^- id: " + row.id() + "\n(?:(?!- id:).*\n)*", ""));
        if (mark != null) {
            everywhere(text -> text.replaceAll(mark.formatted(row.id()), instead));
        }
    }

    /**
     * Whether the book can do without: a passage gives the quotation's sentence too, the question's
     * chapter has more than the three that it needs.
     */
    private static boolean isSpare(Entry row, Book book) {
        if (row instanceof Quotation quotation) {
            return book.chapters().stream()
                    .flatMap(chapter -> chapter.body().all(Passage.class))
                    .anyMatch(passage -> passage.seed().numbers().contains(quotation.seed()));
        }
        return !(row instanceof Question question)
                || book.manuscript().library().rows(Question.class).stream()
                                .filter(one -> one.chapter().equals(question.chapter()))
                                .count()
                        > 3;
    }

    private static boolean stands(String id, String mark, String all) {
        long marks =
                mark == null
                        ? 0
                        : Pattern.compile(mark.formatted(id)).matcher(all).results().count();
        return marks == (mark == null ? 0 : 1)
                && word(id).matcher(all).results().count() == marks + 1;
    }

    private static Pattern word(String id) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(id) + "(?![\\w-])");
    }

    private static String all() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files(root.resolve("content"))) {
            all.append(Files.readString(file));
        }
        return all.toString();
    }

    private static void everywhere(UnaryOperator<String> edit) throws IOException {
        for (Path file : files(root.resolve("content"))) {
            String text = Files.readString(file);
            String after = edit.apply(text);
            if (!after.equals(text)) {
                Files.writeString(file, after);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().matches(".*\\.(adoc|yaml|csv)"))
                    .sorted()
                    .toList();
        }
    }
}
