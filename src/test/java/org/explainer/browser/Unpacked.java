package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.explainer.Built;

/** Bundles for classrooms as a class unpacks them. */
final class Unpacked {

    static final Path BUNDLES = Path.of("target", "classroom");

    private Unpacked() {}

    /** Unpacks the bundle of that kind into a folder of its name. */
    static Path bundle(String kind, Path disk) throws IOException {
        Path folder = Files.createDirectory(disk.resolve(kind));
        try (InputStream file = Files.newInputStream(Built.bundle("-" + kind + ".zip"))) {
            unpack(new ZipInputStream(file), folder);
        }
        return folder;
    }

    /** Unpacks the small book for e-readers. */
    static void book(Path folder) throws IOException {
        try (InputStream file = Files.newInputStream(Built.bundle("-book-lite.epub"))) {
            unpack(new ZipInputStream(file), folder);
        }
    }

    /** As on a disk that knows no difference of case: two names that fold into one fail. */
    private static void unpack(ZipInputStream zip, Path folder) throws IOException {
        Set<String> folded = new HashSet<>();
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            assertThat(entry.getName()).hasSizeLessThanOrEqualTo(120).doesNotContain("..", "\\");
            assertThat(folded.add(entry.getName().toLowerCase(Locale.ROOT)))
                    .as(entry.getName())
                    .isTrue();
            Path file = folder.resolve(entry.getName());
            Files.createDirectories(file.getParent());
            Files.copy(zip, file);
        }
    }

    /** The one folder that a bundle unpacks into. */
    static Path folder(Path unpacked) throws IOException {
        try (Stream<Path> files = Files.list(unpacked)) {
            return files.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    /** Every page below the folder, by name. */
    static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }
}
