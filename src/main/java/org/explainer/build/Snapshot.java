package org.explainer.build;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.TreeSet;

/**
 * How files and folders stood at one moment: their names, and of each file its size, the time of
 * its last change and, where the file system has one, its inode. What has the same snapshot has not
 * been changed.
 *
 * <p>It is asked before the press has been loaded, so that no lambda, stream or format may be in
 * it: Java needs longer to start with these than to look at all files.
 *
 * @param text a line for each file, in the order of their names
 * @param newest when the last of them was changed, in milliseconds since 1970
 */
public record Snapshot(String text, long newest) {

    /** Of the files and folders below {@code root} that have these names; some may be missing. */
    public static Snapshot of(Path root, Iterable<String> names) throws IOException {
        var lines = new Lines(root);
        for (String name : names) {
            Path start = root.resolve(name);
            if (Files.exists(start)) {
                Files.walkFileTree(
                        start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, lines);
            }
        }
        return lines.snapshot();
    }

    private static final class Lines extends SimpleFileVisitor<Path> {

        private final Path root;
        private final TreeSet<String> lines = new TreeSet<>();
        private long newest;

        Lines(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            lines.add(root.relativize(folder).toString().concat("/"));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            FileTime changed = attributes.lastModifiedTime();
            newest = Math.max(newest, changed.toMillis());
            var line = new StringBuilder();
            line.append(root.relativize(file)).append('\t').append(attributes.size());
            line.append('\t').append(changed).append('\t').append(attributes.fileKey());
            lines.add(line.toString());
            return FileVisitResult.CONTINUE;
        }

        /**
         * A file that goes while it is looked for, as in a checkout, is not there; a link to a
         * folder that holds it is reported by whoever reads that folder.
         */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException
                    || failure instanceof FileSystemLoopException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }

        Snapshot snapshot() {
            var text = new StringBuilder();
            for (String line : lines) {
                text.append(line).append('\n');
            }
            return new Snapshot(text.toString(), newest);
        }
    }
}
