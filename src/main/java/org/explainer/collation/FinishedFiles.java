package org.explainer.collation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.explainer.collation.Holding.Form;
import org.explainer.cores.Cores;

/** What a build has made, with what is packed in its archives. */
final class FinishedFiles {

    /** Reads a file, while others may read others: all of them together may not find room. */
    interface Reader<T> {
        T read(FinishedFile file) throws IOException;
    }

    private FinishedFiles() {}

    /** What is read of each file, in order; {@code made} has each channel's folder by its name. */
    static <T> List<T> read(Map<String, Path> made, Reader<T> reader) throws IOException {
        List<T> all = new ArrayList<>();
        for (Map.Entry<String, Path> channel : made.entrySet()) {
            Path folder = channel.getValue();
            Cores.map(
                            paths(folder),
                            path ->
                                    read(
                                            channel.getKey() + "/" + inside(folder, path),
                                            path,
                                            reader))
                    .forEach(all::addAll);
        }
        return all;
    }

    private static String inside(Path folder, Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private static <T> List<T> read(String name, Path path, Reader<T> reader) throws IOException {
        byte[] content = isRead(name) ? Files.readAllBytes(path) : new byte[0];
        List<T> read = new ArrayList<>(List.of(reader.read(new FinishedFile(name, content))));
        if (Holdings.of(name).filter(one -> one.form() == Form.ARCHIVE).isPresent()) {
            unpack(name, content, file -> read.add(reader.read(file)));
        }
        return read;
    }

    private static boolean isRead(String name) {
        return Holdings.of(name).map(one -> one.form() != Form.NONE).orElse(true);
    }

    private static List<Path> paths(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
        }
    }

    private static void unpack(String archive, byte[] content, Reader<?> reader)
            throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    String name = archive + "!" + entry.getName();
                    reader.read(
                            new FinishedFile(
                                    name, isRead(name) ? zip.readAllBytes() : new byte[0]));
                }
            }
        }
    }
}
