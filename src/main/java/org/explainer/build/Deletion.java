package org.explainer.build;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Removes folders with all that is in them, also what is read only, where it is ours. */
final class Deletion extends SimpleFileVisitor<Path> {

    private Deletion() {}

    /** Removes it, if it is there. */
    static void of(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new Deletion());
        }
    }

    /**
     * Lets files be moved and removed in a folder.
     *
     * @throws AccessDeniedException where it belongs to somebody else
     */
    static void unlock(Path folder) throws AccessDeniedException {
        if (Files.isDirectory(folder)
                && !Files.isWritable(folder)
                && !folder.toFile().setWritable(true)) {
            throw new AccessDeniedException(folder.toString());
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
            throws IOException {
        unlock(folder);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Files.delete(file);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
            throws IOException {
        if (failure != null) {
            throw failure;
        }
        Files.delete(folder);
        return FileVisitResult.CONTINUE;
    }
}
