package org.explainer.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCacheTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void givesBackWhatWasPut() throws IOException {
        cache().put("key", new byte[] {1, 2, 3});

        assertThat(cache().get("key").orElseThrow()).hasBinaryContent(new byte[] {1, 2, 3});
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

    private FileCache cache() throws IOException {
        return new FileCache(folder.resolve("kept"));
    }
}
