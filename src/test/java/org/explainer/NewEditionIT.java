package org.explainer;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An edition that was just begun is published at once, and has nothing of the one beside it. */
class NewEditionIT {

    private static final String ESSAY =
            """
            Чому трамвай зник

            The last tram left in 1962. Nobody counted what was lost.

            The first line came back in 2007.

            How it came back

            A dull report changed our minds. Rents rose.
            """;

    @TempDir Path temp;

    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource({
        "en, The Tram’s Return: a {story}, the-trams, CC BY-SA 4.0, licenses/by-sa/4.0/",
        "uk, Трамвай повернувся, essay, All rights reserved, ''"
    })
    void isPublishedAtOnce(String language, String title, String id, String licence, String address)
            throws IOException {
        Path other = TinyEdition.copyTo(temp.resolve("other"));
        Path root = temp.resolve("mine");
        Path text = Files.writeString(temp.resolve("essay.txt"), ESSAY);

        run(
                other,
                "new",
                root + "",
                "--title",
                title,
                "--authors",
                "Anna Berg, Joe Novak",
                "--language",
                language,
                "--text",
                text + "",
                "--licence",
                licence,
                "--published",
                "2015-05");
        showFigures(root);
        run(root, "build", "--strict");
        run(root, "leaks", other.toString());

        assertThat(err.toString()).isEmpty();
        assertThat(root.resolve("target/site/chapters/how-it-came-back.html")).exists();
        assertThat(root.resolve("target/classroom")).isNotEmptyDirectory();
        assertThat(root.resolve("templates")).doesNotExist();
        assertThat(licences(root)).isEqualTo(address.isEmpty() ? Set.of() : Set.of(address));
        assertThat(Files.readString(root.resolve("content/edition.adoc"))).contains(":id: " + id);
        assertThat(TinyEdition.texts(root.resolve("target")))
                .noneMatch(page -> page.contains("Nobody counted what was lost"));
    }

    /** Gives its terms a page of its own, which tells its licence, too. */
    private static void showFigures(Path root) throws IOException {
        String name = "quiz-c01";
        Files.writeString(
                root.resolve("content/data/figures.yaml"),
                "- {id: %s, title: Questions, subtitle: About the tram.}\n".formatted(name));
    }

    /** Where the licences that its files name can be read. */
    private static Set<String> licences(Path root) throws IOException {
        var address = Pattern.compile("https://creativecommons\\.org/([\\w/.-]*)");
        return LostLinks.texts(root.resolve("target")).values().stream()
                .flatMap(text -> address.matcher(text).results())
                .map(found -> found.group(1))
                .collect(toSet());
    }

    @Test
    void growsByRowsAndTexts() throws IOException {
        Path root = temp.resolve("mine");
        run(temp, "new", root + "", "--title", "The Mill", "--authors", "Anna Berg");
        for (String begun :
                List.of(
                        "chapter last-years",
                        "page thanks",
                        "person anna",
                        "term wheel",
                        "source archive",
                        "event fire",
                        "question",
                        "claim")) {
            List<String> words = new ArrayList<>(List.of("new"));
            words.addAll(List.of(begun.split(" ")));
            run(root, words.toArray(String[]::new));
        }
        assertThat(err.toString()).isEmpty();

        assertThat(TinyEdition.run(nobody(), new PrintWriter(err), "check", "--root", root + ""))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("add claim:cl03[] to the passage that makes it")
                .contains("1 error in 1 file");

        run(root, "new", "term", "wheel");
        assertThat(err.toString()).contains("glossary.yaml: error: there is a row wheel");
    }

    @Test
    void saysWhatItHasOfAnother() throws IOException {
        Path other = TinyEdition.copyTo(temp.resolve("other"));
        Path root = temp.resolve("mine");
        run(other, "new", root + "", "--title", "The Mill", "--authors", "Anna Berg");
        Files.copy(other.resolve("assets/icon.svg"), root.resolve("assets/mark.svg"));
        Files.writeString(
                root.resolve("content/words.properties"), "\nhome.chapters=By Ada Lovelace\n");

        run(root, "leaks", other.toString());

        assertThat(err.toString())
                .contains("assets/mark.svg: error: the other edition has this file as icon.svg")
                .contains("content/words.properties:2: error: \"Ada Lovelace\" is of the other");
    }

    @Test
    void refusesWhatCannotBePublished() throws IOException {
        run(temp, "new", temp.resolve("mine") + "", "--title", "The Mill");
        run(
                temp,
                "new",
                temp + "/a",
                "--title",
                "M",
                "--authors",
                "B",
                "--colour",
                "#ffffff",
                "--pages",
                "timetable",
                "--language",
                "fr");

        assertThat(err.toString())
                .contains("--authors: error: an edition needs a title and authors")
                .contains("--colour: error: letters would not stand out")
                .contains("--pages: error: there is no page \"timetable\"")
                .contains("--language: error: the press does not know \"fr\"");
        assertThat(temp.resolve("mine")).doesNotExist();
    }

    private void run(Path root, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--root", root.toString()));
        TinyEdition.run(nobody(), new PrintWriter(err), all.toArray(String[]::new));
    }

    private static PrintWriter nobody() {
        return new PrintWriter(new StringWriter());
    }
}
