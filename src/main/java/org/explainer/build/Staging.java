package org.explainer.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * The folders of {@code target/} that channels fill. A channel writes aside; what it wrote takes
 * the place of the last good output by renaming, so that a build that fails, or is killed, changes
 * nothing that readers see.
 */
final class Staging {

    private final Path target;

    Staging(Path target) {
        this.target = target;
    }

    /** What a build that was killed between two renames left without a name gets its name back. */
    void recover(String channel) throws IOException {
        Path last = last(channel);
        if (Files.isDirectory(last) && !Files.exists(output(channel))) {
            Files.move(last, output(channel));
        }
    }

    /** An empty folder for the channel to write in. */
    Path open(String channel) throws IOException {
        Path stage = stage(channel);
        delete(stage);
        return Files.createDirectories(stage);
    }

    /** Puts what was staged in the place of the last good output. */
    void publish(String channel) throws IOException {
        Path last = last(channel);
        delete(last);
        boolean replaces = Files.exists(output(channel));
        if (replaces) {
            SameFiles.link(output(channel), stage(channel));
            Files.move(output(channel), last);
        }
        try {
            Files.move(stage(channel), output(channel));
        } catch (IOException e) {
            if (replaces) {
                Files.move(last, output(channel));
            }
            throw e;
        }
        delete(last);
    }

    void discard(String channel) throws IOException {
        delete(stage(channel));
    }

    /** Removes what was published, and says whether there was anything. */
    boolean withdraw(String channel) throws IOException {
        delete(last(channel));
        boolean published = Files.exists(output(channel), LinkOption.NOFOLLOW_LINKS);
        delete(output(channel));
        return published;
    }

    Path output(String channel) {
        return target.resolve(channel);
    }

    private Path stage(String channel) {
        return target.resolve("stage").resolve(channel);
    }

    private Path last(String channel) {
        return target.resolve("stage").resolve(channel + "-last");
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path visited, @Nullable IOException failure) throws IOException {
                        if (failure != null) {
                            throw failure;
                        }
                        Files.delete(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
