package org.explainer.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that are there whole or not at all, whenever a run is killed. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes {@code folder/name} aside and renames it; the folder is made where it is missing. */
    public static void write(Path folder, String name, byte[] content) throws IOException {
        write(folder, name, out -> out.write(content));
    }

    /** What writes a file, part by part. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** The same of what is not held in memory. */
    static void write(Path folder, String name, Writing content) throws IOException {
        Files.createDirectories(folder);
        Path aside = Files.createTempFile(folder, "kept", ".part");
        try (OutputStream out = Files.newOutputStream(aside)) {
            content.to(out);
        }
        Files.move(aside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
