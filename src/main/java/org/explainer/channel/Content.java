package org.explainer.channel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file holds that is to be packed; it is read when its turn comes. */
@FunctionalInterface
public interface Content {

    byte[] bytes() throws IOException;

    /** What is at hand. */
    static Content of(byte[] bytes) {
        return () -> bytes;
    }

    /** What lies in {@code file}. */
    static Content in(Path file) {
        return () -> Files.readAllBytes(file);
    }
}
