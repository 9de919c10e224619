package org.explainer.reader.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.explainer.problem.Problems;
import org.explainer.reader.file.Folders;
import org.explainer.reader.file.SourceFile;
import org.explainer.reader.file.Typed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a draft is kept, and when its text is read anew. */
class DraftReaderTest {

    @TempDir private Path root = Path.of("");

    private Path content = Path.of("");
    private Problems problems = new Problems();

    @BeforeEach
    void write() throws IOException {
        content = Files.createDirectories(root.resolve("content"));
        part("Some words.");
        Files.writeString(content.resolve("text.adoc"), "= T\n\ninclude::_part.adoc[]\n");
    }

    @Test
    void keepsWhatIncludesAnotherFile() throws IOException {
        Draft draft = read();
        List<Object> kept = kept();
        assertThat(kept).hasSize(1);
        assertThat(read()).isEqualTo(draft);
        assertThat(kept()).isEqualTo(kept);
    }

    @Test
    void readsItAnewWhenThatFileHasChanged() throws IOException {
        read();
        part("Other words.");
        assertThat(read().html()).contains("Other words.");
    }

    @Test
    void missesThatFileWhenItHasGone() throws IOException {
        read();
        Files.delete(content.resolve("_part.adoc"));
        read();
        assertThat(Typed.printed(problems))
                .singleElement()
                .asString()
                .contains("text.adoc:3: error: there is no file _part.adoc to include");
    }

    @Test
    void stillJudgesThatFile() throws IOException {
        part("image::gone.png[A picture]");
        read();
        int found = problems.size();
        read();
        assertThat(kept()).hasSize(1);
        assertThat(found).isPositive();
        assertThat(problems.size()).isEqualTo(2 * found);
    }

    private void part(String words) throws IOException {
        Files.writeString(content.resolve("_part.adoc"), words + "\n");
    }

    private Draft read() throws IOException {
        var folders = new Folders(root, content, root.resolve("assets"), root.resolve("cache"));
        try (var reader = new DraftReader(folders, Set.of())) {
            Path text = content.resolve("text.adoc");
            SourceFile file = SourceFile.read(root, text, problems).orElseThrow();
            reader.prepare(List.of(file));
            Draft draft = reader.read(file, problems);
            if (Files.exists(content.resolve("_part.adoc"))) {
                assertThat(reader.included()).containsExactly(content.resolve("_part.adoc"));
            }
            return draft;
        }
    }

    /** Which files there are in the cache: one that is written again is another. */
    private List<Object> kept() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("cache/drafts"))) {
            List<Object> kept = new ArrayList<>();
            for (Path file : files.toList()) {
                kept.add(Files.getAttribute(file, "unix:ino"));
            }
            return kept;
        }
    }
}
