package org.explainer.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that are there whole or not at all, whenever a run is killed. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes {@code folder/name} aside and renames it; the folder is made where it is missing. */
    public static void write(Path folder, String name, byte[] content) throws IOException {
        Files.createDirectories(folder);
        Path aside = Files.createTempFile(folder, "kept", ".part");
        Files.write(aside, content);
        Files.move(aside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
