package org.explainer.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.explainer.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObjectCacheTest {

    private record Kept(String title, Map<String, List<String>> lists, Place place)
            implements Serializable {}

    private static final Kept SOMETHING =
            new Kept("Кельм", Map.of("points", List.of("one")), new Place("a.adoc", 7));

    @TempDir private Path folder = Path.of("");

    @Test
    void givesBackWhatWasPut() throws IOException {
        cache(Kept.class).put("key", SOMETHING);

        assertThat(cache(Kept.class).get("key")).contains(SOMETHING);
        assertThat(cache(Kept.class).get("other")).isEmpty();
    }

    @Test
    void refusesWhatIsNoneOfThePresssOwn() throws IOException {
        cache(File.class).put("key", new File("harm"));

        assertThatThrownBy(() -> cache(File.class).get("key"))
                .isInstanceOf(InvalidClassException.class);
    }

    private <T extends Serializable> ObjectCache<T> cache(Class<T> type) {
        return new ObjectCache<>(folder.resolve("kept"), type);
    }
}
