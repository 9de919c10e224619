package org.explainer.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it changes the locale or the time zone of all")
class ArchiveTest {

    @Test
    void holdsEachFileInTheOrderOfNames() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("images/б.png", new byte[] {1, 2});
        files.put("chapter.html", "<p>".getBytes());

        byte[] packed = packed(Archive.TIGHT, files);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
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
        byte[] zip =
                packed(Archive.TIGHT, Map.of("a.mp3", new byte[1_000], "a.txt", new byte[1_000]));

        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            assertThat(entries.getNextEntry().getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(entries.getNextEntry().getMethod()).isEqualTo(ZipEntry.DEFLATED);
        }
    }

    @Test
    void holdsTheSameHoweverItIsPacked() throws IOException {
        byte[] loose = packed(Archive.LOOSE, Map.of("a.txt", new byte[1_000]));

        assertThat(loose).hasSizeGreaterThan(1_000);
        try (var entries = new ZipInputStream(new ByteArrayInputStream(loose))) {
            assertThat(entries.getNextEntry().getName()).isEqualTo("a.txt");
            assertThat(entries.readAllBytes()).containsOnly(0).hasSize(1_000);
        }
    }

    @Test
    void isTheSameInEveryTimeZone() throws IOException {
        var here = TimeZone.getDefault();
        var files = Map.of("a", new byte[] {1}, "b", new byte[] {2});
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            byte[] east = packed(Archive.TIGHT, files);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Adak"));
            assertThat(packed(Archive.TIGHT, files)).isEqualTo(east);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void isTheSameOfWhatWasCompressedBefore(@TempDir Path cache) throws IOException {
        byte[] text = "a word and another ".repeat(1_000).getBytes();
        byte[] anew = packed(Archive.TIGHT, Map.of("a.txt", text));

        for (int i = 0; i < 2; i++) {
            var out = new ByteArrayOutputStream();
            Map<String, Content> files = Map.of("a.txt", Content.of(text));
            Archive.TIGHT.write(files, Compression.keptIn(cache), out);
            assertThat(out.toByteArray()).isEqualTo(anew);
        }
        assertThat(cache.resolve("packed")).isNotEmptyDirectory();
    }

    /** An edition of a thousand chapters with their sound is larger than the memory. */
    @Test
    void readsAFileWhenTheOneBeforeIsWritten() throws IOException {
        var out = new ByteArrayOutputStream();
        Map<String, Content> files = new LinkedHashMap<>();
        files.put("a.mp3", Content.of(new byte[10_000]));
        files.put(
                "b.mp3",
                () -> {
                    assertThat(out.size()).isGreaterThan(10_000);
                    return new byte[1];
                });

        Archive.TIGHT.write(files, Compression.anew(), out);

        assertThat(out.size()).isGreaterThan(10_001);
    }

    private static byte[] packed(Archive archive, Map<String, byte[]> files) throws IOException {
        Map<String, Content> contents = new LinkedHashMap<>();
        files.forEach((name, content) -> contents.put(name, Content.of(content)));
        var out = new ByteArrayOutputStream();
        archive.write(contents, Compression.anew(), out);
        return out.toByteArray();
    }
}
