package org.explainer.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvictionTest {

    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

    @TempDir private Path folder = Path.of("");

    @Test
    void removesWhatWasUsedLeastRecentlyUntilTheRestIsSmallEnough() throws IOException {
        keep("pages/old", 40, 3);
        keep("pdf/older", 40, 4);
        keep("pdf/young", 40, 1);
        keep("pages/oldest", 40, 5);

        new Eviction(100, Duration.ofDays(30)).in(folder, NOW.toEpochMilli());

        assertThat(left()).containsExactly("pages/old", "pdf/young");
    }

    @Test
    void removesWhatNobodyHasUsedForLong() throws IOException {
        keep("pages/a", 1, 31);
        keep("pages/b", 1, 29);

        new Eviction(100, Duration.ofDays(30)).in(folder, NOW.toEpochMilli());

        assertThat(left()).containsExactly("pages/b");
    }

    @Test
    void knowsWhatIsInUse() throws IOException {
        var cache = new FileCache(folder.resolve("pages"));
        cache.put("used", new byte[10]);
        cache.put("unused", new byte[10]);
        for (String key : List.of("used", "unused")) {
            age(folder.resolve("pages").resolve(key), 2);
        }
        cache.get("used");

        new Eviction(30, Duration.ofDays(30)).in(folder, NOW.toEpochMilli());

        assertThat(left()).containsExactly("pages/used");
    }

    @Test
    void doesWithoutTheFolderAndFollowsALinkInItsPlace() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("cache"), folder.resolve("elsewhere"));
        new Eviction(0, Duration.ofDays(30)).in(link, NOW.toEpochMilli());
        keep("elsewhere/a", 1, 1);
        new Eviction(0, Duration.ofDays(30)).in(link, NOW.toEpochMilli());

        assertThat(folder.resolve("elsewhere")).isEmptyDirectory();
    }

    private void keep(String name, int size, int days) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[size]);
        age(file, days);
    }

    private static void age(Path file, int days) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofDays(days))));
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
