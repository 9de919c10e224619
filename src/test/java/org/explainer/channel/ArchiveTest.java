package org.explainer.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it changes the locale or the time zone of all")
class ArchiveTest {

    @Test
    void holdsEachFileInTheOrderOfNames() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("images/б.png", new byte[] {1, 2});
        files.put("chapter.html", "<p>".getBytes());

        try (var zip = new ZipInputStream(new ByteArrayInputStream(Archive.TIGHT.of(files)))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("chapter.html");
            assertThat(zip.readAllBytes()).asString().isEqualTo("<p>");
            assertThat(zip.getNextEntry().getName()).isEqualTo("images/б.png");
            assertThat(zip.readAllBytes()).containsExactly(1, 2);
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    /** A reading system plays sound from the middle of a file that is not packed. */
    @Test
    void storesSoundAsItIs() throws IOException {
        byte[] zip = Archive.TIGHT.of(Map.of("a.mp3", new byte[1_000], "a.txt", new byte[1_000]));

        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            assertThat(entries.getNextEntry().getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(entries.getNextEntry().getMethod()).isEqualTo(ZipEntry.DEFLATED);
        }
    }

    @Test
    void holdsTheSameHoweverItIsPacked() throws IOException {
        byte[] loose = Archive.LOOSE.of(Map.of("a.txt", new byte[1_000]));

        assertThat(loose).hasSizeGreaterThan(1_000);
        try (var entries = new ZipInputStream(new ByteArrayInputStream(loose))) {
            assertThat(entries.getNextEntry().getName()).isEqualTo("a.txt");
            assertThat(entries.readAllBytes()).containsOnly(0).hasSize(1_000);
        }
    }

    @Test
    void isTheSameInEveryTimeZone() {
        var here = TimeZone.getDefault();
        var files = Map.of("a", new byte[] {1}, "b", new byte[] {2});
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            byte[] east = Archive.TIGHT.of(files);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Adak"));
            assertThat(Archive.TIGHT.of(files)).isEqualTo(east);
        } finally {
            TimeZone.setDefault(here);
        }
    }
}
