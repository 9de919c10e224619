package org.explainer.reader.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFolderTest {

    @TempDir private Path root = Path.of("");

    private final Problems problems = new Problems();
    private final Set<String> unread = new TreeSet<>();

    @Test
    void listsFilesOfTheWantedKindsInTheOrderOfTheirNames() throws IOException {
        write("content/pages/b.adoc", "B");
        write("content/pages/a.adoc", "A");
        write("content/data/x.yaml", "[]");

        assertThat(read())
                .extracting(SourceFile::name)
                .containsExactly(
                        "content/data/x.yaml", "content/pages/a.adoc", "content/pages/b.adoc");
        assertThat(Typed.printed(problems)).isEmpty();
        assertThat(unread).isEmpty();
    }

    @Test
    void knowsTheWordsOfAnEditionInOnePlaceOnly() throws IOException {
        write("content/words.properties", "a=A");
        write("content/data/words.properties", "a=A");

        new ContentFolder(root, root.resolve("content"), unread, problems).reportStrays(Set.of());
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/words.properties: error: the press does not read this file
                            words of the interface stand in content/words.properties""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con.adoc",
                "pages/Aux.adoc",
                "com1/a.adoc",
                "data/lpt9.b.csv",
                "nul .yaml",
                "pages./a.adoc"
            })
    void refusesNamesThatWindowsReserves(String name) throws IOException {
        write("content/" + name, "A");
        write("content/pages/console.adoc", "A");
        write("content/pages/com10.adoc", "A");

        read();
        assertThat(problems.inReadingOrder())
                .singleElement()
                .hasToString(
                        """
                        content/%s: error: no Windows can have a file called "%s"
                            give it another name: what is published is unpacked there, too"""
                                .formatted(name, ReservedName.in(name).orElseThrow()));
    }

    @Test
    void followsALinkWithinTheFolder() throws IOException {
        write("content/a.adoc", "A");
        Files.createSymbolicLink(root.resolve("content/b.adoc"), Path.of("a.adoc"));

        assertThat(read()).extracting(SourceFile::text).containsExactly("A", "A");
        assertThat(Typed.printed(problems)).isEmpty();
    }

    @Test
    void reportsALinkThatLeavesTheFolder() throws IOException {
        write("secret.adoc", "SECRET");
        write("content/a.adoc", "A");
        Files.createSymbolicLink(root.resolve("content/b.adoc"), Path.of("../secret.adoc"));

        assertThat(read()).extracting(SourceFile::text).containsExactly("A");
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/b.adoc: error: this is a link that leaves content/
                            put a copy of the file in its place""");
        assertThat(unread).containsExactly("b.adoc");
    }

    @Test
    void reportsALinkToAFolderSinceNothingInItIsRead() throws IOException {
        write("content/pages/a.adoc", "A");
        Files.createSymbolicLink(root.resolve("content/more"), Path.of("pages"));

        assertThat(read()).extracting(SourceFile::text).containsExactly("A");
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/more: error: this is a link to a folder, which the press does not follow
                            put the files themselves in its place""");
    }

    @Test
    void passesOverWhatEditorsAndSystemsLeave() throws IOException {
        for (String name :
                List.of(
                        ".jbakeignore",
                        ".draft.adoc",
                        "._a.adoc",
                        ".a.adoc.swp",
                        ".git/x.adoc",
                        "a.adoc~",
                        "#a.adoc#",
                        "a.adoc.swp",
                        "a.yaml___jb_old___",
                        "~$a.docx",
                        "Thumbs.db",
                        "Desktop.ini",
                        ".DS_Store",
                        "__MACOSX/pages/a.adoc")) {
            write("content/pages/" + name, "\0");
        }
        Path lock = root.resolve("content/pages/.#a.adoc");
        Files.createSymbolicLink(lock, Path.of("ada@host.2199:1697969899"));

        assertThat(read()).isEmpty();
        folder().reportStrays(Set.of());

        assertThat(Typed.printed(problems)).isEmpty();
        assertThat(unread).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a.asciidoc    | name it a.adoc
                    a.ad          | name it a.adoc
                    a.ADOC        | name it a.adoc
                    a.adoc.txt    | name it a.adoc
                    events.yml    | name it events.yaml
                    events.YAML   | name it events.yaml
                    extra.CSV     | name it extra.csv
                    extra.csv.txt | name it extra.csv
                    a.adoc.orig   | delete it, or keep it outside content/
                    a.bak         | delete it, or keep it outside content/
                    a.yaml.rej    | delete it, or keep it outside content/
                    essay.txt     | write it as AsciiDoc in a file that ends in .adoc, or keep it outside content/
                    NEW.MD        | write it as AsciiDoc in a file that ends in .adoc, or keep it outside content/
                    a.html        | write it as AsciiDoc in a file that ends in .adoc, or keep it outside content/
                    rows.xlsx     | save it as .csv or .yaml, or keep it outside content/
                    square.png    | put pictures, sound and film into assets/media
                    evil.js       | texts end in .adoc, data in .yaml or .csv; keep all else outside content/
                    Makefile      | texts end in .adoc, data in .yaml or .csv; keep all else outside content/
                    """)
    void tellsWhatToDoWithAFileThatItDoesNotRead(String name, String hint) throws IOException {
        write("content/pages/" + name, "SECRET");

        assertThat(read()).isEmpty();
        folder().reportStrays(Set.of());

        assertThat(Typed.printed(problems))
                .containsExactly(
                        "content/pages/%s: error: the press does not read this file\n    %s"
                                .formatted(name, hint));
    }

    @Test
    void knowsWhatOnlyAMisnamedFileCanTell() throws IOException {
        write("content/data/events.yml", "[]");
        folder().reportStrays(Set.of());

        assertThat(unread).containsExactly("data/events.yaml");
    }

    @Test
    void readsAFileThatATextIncludes() throws IOException {
        write("content/pages/parts.txt", "A");
        folder().reportStrays(Set.of(root.resolve("content/pages/parts.txt")));

        assertThat(Typed.printed(problems)).isEmpty();
    }

    @Test
    void remembersAFileThatIsNotUtf8() throws IOException {
        write("content/a.adoc", "");
        Files.write(root.resolve("content/a.adoc"), "é".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read()).isEmpty();
        assertThat(unread).containsExactly("a.adoc");
    }

    @Test
    void reportsAFolderThatIsNotThere() throws IOException {
        assertThat(read()).isEmpty();
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content: error: there is no such folder
                            run the press where the folder content/ is""");
    }

    private List<SourceFile> read() throws IOException {
        return folder().read();
    }

    private ContentFolder folder() {
        return new ContentFolder(root, root.resolve("content"), unread, problems);
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}
