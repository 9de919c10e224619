package org.explainer.cache;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Second names of files. */
public final class HardLink {

    private HardLink() {}

    /** Makes {@code link} another name of {@code file}, or says no: sticks have no links. */
    public static boolean make(Path link, Path file) throws IOException {
        try {
            Files.createLink(link, file);
            return true;
        } catch (UnsupportedOperationException | FileSystemException e) {
            return false;
        }
    }
}
