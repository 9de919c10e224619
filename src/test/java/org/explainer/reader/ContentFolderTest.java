package org.explainer.reader;

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

class ContentFolderTest {

    @TempDir private Path root = Path.of("");

    private final Problems problems = new Problems();
    private final Set<String> unread = new TreeSet<>();

    @Test
    void listsFilesOfTheWantedKindsInTheOrderOfTheirNames() throws IOException {
        write("content/pages/b.adoc", "B");
        write("content/pages/a.adoc", "A");
        write("content/data/x.yaml", "[]");
        write("content/notes.txt", "");

        assertThat(read())
                .extracting(SourceFile::name)
                .containsExactly(
                        "content/data/x.yaml", "content/pages/a.adoc", "content/pages/b.adoc");
        assertThat(Typed.printed(problems)).isEmpty();
        assertThat(unread).isEmpty();
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
        return new ContentFolder(root, root.resolve("content"), unread, problems)
                .read(List.of(".adoc", ".yaml"));
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}
