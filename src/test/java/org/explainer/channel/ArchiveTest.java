package org.explainer.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    @Test
    void holdsEachFileInTheOrderOfNames() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("images/б.png", new byte[] {1, 2});
        files.put("chapter.html", "<p>".getBytes());

        try (var zip = new ZipInputStream(new ByteArrayInputStream(Archive.of(files)))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("chapter.html");
            assertThat(zip.readAllBytes()).asString().isEqualTo("<p>");
            assertThat(zip.getNextEntry().getName()).isEqualTo("images/б.png");
            assertThat(zip.readAllBytes()).containsExactly(1, 2);
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    @Test
    void isTheSameInEveryTimeZone() {
        var here = TimeZone.getDefault();
        var files = Map.of("a", new byte[] {1}, "b", new byte[] {2});
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            byte[] east = Archive.of(files);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Adak"));
            assertThat(Archive.of(files)).isEqualTo(east);
        } finally {
            TimeZone.setDefault(here);
        }
    }
}
