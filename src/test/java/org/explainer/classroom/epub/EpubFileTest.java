package org.explainer.classroom.epub;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.explainer.channel.Archive;
import org.explainer.channel.Compression;
import org.explainer.channel.Content;
import org.junit.jupiter.api.Test;

class EpubFileTest {

    /**
     * Systems know the format by these bytes:
     * https://www.w3.org/TR/epub-33/#sec-zip-container-mime.
     */
    @Test
    void beginsWithItsTypeAsItIs() throws IOException {
        byte[] book = book("package.opf", "a.xhtml");

        assertThat(new String(book, 30, 28, US_ASCII)).isEqualTo("mimetypeapplication/epub+zip");
    }

    @Test
    void holdsTheBookInAFolderThatTheContainerNames() throws IOException {
        List<String> names = new ArrayList<>();
        String container = "";
        byte[] book = book("package.opf", "c/a.xhtml");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                container = entry.getName().endsWith("container.xml") ? text(zip) : container;
            }
        }

        assertThat(names)
                .containsExactly(
                        "mimetype", "EPUB/c/a.xhtml", "EPUB/package.opf", "META-INF/container.xml");
        assertThat(container).contains("full-path=\"EPUB/package.opf\"");
    }

    private static byte[] book(String... names) throws IOException {
        Map<String, Content> files = new TreeMap<>();
        Stream.of(names).forEach(name -> files.put(name, Content.of(new byte[3])));
        var out = new ByteArrayOutputStream();
        EpubFile.write(files, Archive.TIGHT, Compression.anew(), out);
        return out.toByteArray();
    }

    private static String text(ZipInputStream zip) throws IOException {
        return new String(zip.readAllBytes(), US_ASCII);
    }

    @Test
    void needsAListOfItsFiles() {
        assertThatIllegalArgumentException().isThrownBy(() -> book());
    }

    @Test
    void knowsAFileByItsEnding() {
        Item font = Item.of("fonts/noto-georgian.woff2", "");

        assertThat(font)
                .isEqualTo(
                        new Item("i-fonts-noto-georgian-woff2", font.href(), "font/woff2", "", ""));
        assertThat(font.isPage()).isFalse();
        assertThat(Item.of("c/a.xhtml", "").isPage()).isTrue();
        assertThat(Item.of("a.unknown", "").type()).isEqualTo("application/octet-stream");
    }
}
