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

/** What a build has made, with what is packed in its archives. */
final class FinishedFiles {

    /** Takes one file after the other: all of them together may not find room. */
    interface Reader {
        void read(FinishedFile file) throws IOException;
    }

    private FinishedFiles() {}

    /** {@code made} has the folder of each channel, by its name. */
    static void read(Map<String, Path> made, Reader reader) throws IOException {
        for (Map.Entry<String, Path> channel : made.entrySet()) {
            for (Path path : paths(channel.getValue())) {
                String inside = channel.getValue().relativize(path).toString().replace('\\', '/');
                String name = channel.getKey() + "/" + inside;
                boolean isRead = Holdings.of(name).map(one -> one.form() != Form.NONE).orElse(true);
                byte[] content = isRead ? Files.readAllBytes(path) : new byte[0];
                reader.read(new FinishedFile(name, content));
                if (Holdings.of(name).filter(one -> one.form() == Form.ARCHIVE).isPresent()) {
                    unpack(name, content, reader);
                }
            }
        }
    }

    private static List<Path> paths(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
        }
    }

    private static void unpack(String archive, byte[] content, Reader reader) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    String name = archive + "!" + entry.getName();
                    boolean isRead =
                            Holdings.of(name).map(one -> one.form() != Form.NONE).orElse(true);
                    reader.read(new FinishedFile(name, isRead ? zip.readAllBytes() : new byte[0]));
                }
            }
        }
    }
}
