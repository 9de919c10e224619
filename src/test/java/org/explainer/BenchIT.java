package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The edition that the benchmarks measure is one, whatever editions have to have by now. */
class BenchIT {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir private Path folder = Path.of("");

    /** With two chapters of it, as with a thousand: they differ in their number alone. */
    @Test
    void nothingIsWrongWithItsEdition() throws IOException, InterruptedException {
        int exit =
                new ProcessBuilder(JAVA, "--source", "17", "bench/edition", "2", folder.toString())
                        .inheritIO()
                        .start()
                        .waitFor();
        assertThat(exit).isZero();

        var found = new StringWriter();
        TinyEdition.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(found),
                "check",
                "--only",
                "site",
                "--root",
                folder.toString());
        assertThat(found.toString()).isEmpty();
    }
}
