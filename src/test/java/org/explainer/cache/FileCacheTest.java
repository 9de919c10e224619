package org.explainer.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCacheTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void givesBackWhatWasPut() throws IOException {
        cache().put("key", new byte[] {1, 2, 3});

        assertThat(cache().get("key").orElseThrow()).containsExactly(1, 2, 3);
        assertThat(cache().get("other")).isEmpty();
        assertThat(folder.resolve("kept")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void doesWithoutItsFolder() throws IOException {
        assertThat(cache().get("key")).isEmpty();
    }

    @Test
    void hasAnotherKeyForAnyOtherPartsOrTheirOrder() throws IOException {
        assertThat(
                        List.of(
                                cache().key(List.of("a", "b")),
                                cache().key(List.of("b", "a")),
                                cache().key(List.of("ab")),
                                cache().key(List.of("ab", ""))))
                .doesNotHaveDuplicates();
        assertThat(cache().key(List.of("a", "b"))).isEqualTo(cache().key(List.of("a", "b")));
    }

    @Test
    void forgetsWhatIsNotAsItWasPut() throws IOException {
        Path file = folder.resolve("kept/key");
        cache().put("key", "kept until the disk fails".getBytes(UTF_8));
        byte[] whole = Files.readAllBytes(file);

        for (int i = 0; i < whole.length; i++) {
            byte[] flipped = whole.clone();
            flipped[i] ^= 1;
            forgets(file, flipped);
            forgets(file, Arrays.copyOf(whole, i));
        }
        forgets(file, Arrays.copyOf(whole, whole.length + 1));
        Files.write(file, whole);
        assertThat(cache().get("key")).isPresent();
    }

    private void forgets(Path file, byte[] damaged) throws IOException {
        Files.write(file, damaged);

        assertThat(cache().get("key")).as("%s", Arrays.toString(damaged)).isEmpty();
        assertThat(file).doesNotExist();
    }

    private FileCache cache() throws IOException {
        return new FileCache(folder.resolve("kept"));
    }
}
