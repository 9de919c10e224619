package org.explainer.reader.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.text.Heading;
import org.explainer.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftCacheTest {

    private static final Place HERE = new Place("content/chapters/first.adoc", 7);

    private static final Draft DRAFT =
            new Draft(
                    "Title",
                    Map.of("id", "c07"),
                    "<p>Київ</p>",
                    List.of(RawCall.of(Form.INLINE, "actor", "putin", -1, HERE)),
                    Map.of("key-points", List.of("one")),
                    List.of(new Heading("why", "Why?", 1)),
                    Set.of("why"),
                    List.of(HERE),
                    Set.of(4, 5));

    @TempDir private Path folder = Path.of("");

    @Test
    void givesBackWhatWasPut() throws IOException {
        cache().put("key", DRAFT);

        assertThat(cache().get("key")).contains(DRAFT);
        assertThat(cache().get("other")).isEmpty();
        assertThat(folder.resolve("drafts")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void doesWithoutItsFolder() throws IOException {
        assertThat(cache().get("key")).isEmpty();
    }

    @Test
    void forgetsWhatWasCutShortOrIsNoDraft() throws IOException {
        cache().put("key", DRAFT);
        Path file = folder.resolve("drafts/key");
        byte[] bytes = Files.readAllBytes(file);

        for (int length : new int[] {0, 3, 20, bytes.length / 2, bytes.length - 1}) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertThat(cache().get("key")).as("%d bytes", length).isEmpty();
        }
        Files.writeString(file, "something else entirely");
        assertThat(cache().get("key")).isEmpty();
    }

    private DraftCache cache() throws IOException {
        return new DraftCache(folder.resolve("drafts"));
    }
}
