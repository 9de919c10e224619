package org.explainer.classroom.artefact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** All that makers read: the finished pages, texts and data, templates, licences and settings. */
public final class InputDigest {

    private final MessageDigest digest = DigestUtils.getSha256Digest();

    private InputDigest() {}

    /** Another text if any of it has changed. */
    public static String of(ClassroomContext classroom) throws IOException {
        Path root = classroom.channel().root();
        var all = new InputDigest();
        all.add(classroom.settings().toString(), new byte[0]);
        all.addFolder(classroom.site());
        all.addFolder(root.resolve(classroom.settings().content()));
        all.addFolder(root.resolve(classroom.settings().templates()));
        for (String licence : List.of("LICENSE", "LICENSE-CONTENT")) {
            Path file = root.resolve(licence);
            if (Files.isRegularFile(file)) {
                all.add(licence, Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(all.digest.digest());
    }

    private void addFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                add(name, Files.readAllBytes(file));
            }
        }
    }

    private void add(String name, byte[] content) {
        digest.update((name + "\n" + content.length + "\n").getBytes(UTF_8));
        digest.update(content);
    }
}
