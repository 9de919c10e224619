package org.explainer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A stranger reads in each package what it is for. */
class PackageInfoTest {

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        assertThat(speechless(Path.of("src/main/java"))).isEmpty();
        assertThat(speechless(Path.of("src/test/resources/size"))).hasSize(1);
    }

    /** The folders with code in which no {@code package-info} begins with a sentence. */
    private static List<Path> speechless(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> folders =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .map(file -> requireNonNull(file.getParent()))
                            .distinct()
                            .toList();
            List<Path> found = new ArrayList<>();
            for (Path folder : folders) {
                Path sign = folder.resolve("package-info.java");
                if (!Files.exists(sign)
                        || !Files.readString(sign).startsWith("/**")
                        || !Files.readString(sign).contains(".")) {
                    found.add(folder);
                }
            }
            return found;
        }
    }
}
