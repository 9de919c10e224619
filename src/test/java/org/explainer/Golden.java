package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares output with a checked-in file; {@code -Dgolden=update} rewrites it for review. */
public final class Golden {

    /** The folder in which the expected outputs lie. */
    public static final Path ROOT = Path.of("src/test/resources").toAbsolutePath();

    private Golden() {}

    public static void assertMatches(String name, String actual) throws IOException {
        Path file = ROOT.resolve(name);
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(file).as("golden file; rewrite it with -Dgolden=update").exists();
        assertThat(actual).as("golden file %s", file).isEqualTo(Files.readString(file));
    }
}
