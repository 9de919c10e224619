package org.explainer.reader.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whoever writes rows by hand finds every file and its keys in one table. */
class RowKindTest {

    @Test
    void everyFileOfRowsIsDescribed() throws IOException {
        String page = Files.readString(Path.of("docs/extending.adoc"));

        assertThat(RowKind.ALL.stream().map(RowKind::file).filter(file -> file.startsWith("data/")))
                .hasSizeGreaterThan(30)
                .allMatch(file -> page.contains("`" + file.substring(5) + ".yaml`"));
    }
}
