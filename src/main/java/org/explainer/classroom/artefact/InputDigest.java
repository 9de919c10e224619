package org.explainer.classroom.artefact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.explainer.cache.ContentSum;

/** All that makers read: the finished pages, texts and data, templates, licences and settings. */
public final class InputDigest {

    private InputDigest() {}

    /** Another text if any of it has changed. */
    public static String of(ClassroomContext classroom) throws IOException {
        Path root = classroom.channel().root();
        List<String> lines = new ArrayList<>();
        lines.add(classroom.settings().toString());
        lines.addAll(lines(classroom.site()));
        lines.addAll(lines(root.resolve(classroom.settings().content())));
        for (Map.Entry<String, Path> file :
                classroom.channel().settings().templateFiles(root).files().entrySet()) {
            lines.add(line(file.getKey(), file.getValue()));
        }
        for (String licence : List.of("LICENSE", "LICENSE-CONTENT")) {
            Path file = root.resolve(licence);
            if (Files.isRegularFile(file)) {
                lines.add(line(licence, file));
            }
        }
        return DigestUtils.sha256Hex(String.join("\n", lines));
    }

    private static List<String> lines(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                lines.add(line(folder.relativize(file).toString().replace('\\', '/'), file));
            }
        }
        return lines;
    }

    private static String line(String name, Path file) throws IOException {
        return name + "\n" + ContentSum.of(Files.readAllBytes(file));
    }
}
