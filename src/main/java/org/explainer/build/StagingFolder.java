package org.explainer.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.cache.WholeFile;

/**
 * The folders of {@code target/} that channels fill. A channel writes aside; what it wrote takes
 * the place of the last good output by renaming, so that a build that fails, or is killed, changes
 * nothing that readers see. What belongs together is published together: a run that is killed
 * between two renamings leaves a mark by which the next one finishes the set. A folder may be a
 * link to another place, where the files then lie.
 */
final class StagingFolder {

    private final Path target;
    private final Path mark;

    StagingFolder(Path target) {
        this.target = target;
        this.mark = target.resolve("stage").resolve("publishing");
    }

    /** Finishes what a build that was killed had begun to publish. */
    void recover() throws IOException {
        if (Files.exists(mark)) {
            for (String channel : Files.readAllLines(mark)) {
                if (Files.isDirectory(stage(channel)) || Files.isDirectory(copy(channel))) {
                    makeWay(channel);
                    publish(channel);
                }
            }
            Files.delete(mark);
        }
    }

    /** An empty folder for the channel to write in. */
    Path open(String channel) throws IOException {
        Path stage = stage(channel);
        Deletion.of(stage);
        return Files.createDirectories(stage);
    }

    /** Puts what was staged for these in the place of their last good outputs. */
    void publish(List<String> channels) throws IOException {
        if (!channels.isEmpty()) {
            // Once the first has taken its place, none may be refused.
            for (String channel : channels) {
                makeWay(channel);
            }
            String names = String.join("\n", channels);
            WholeFile.write(target.resolve("stage"), "publishing", names.getBytes(UTF_8));
            for (String channel : channels) {
                publish(channel);
            }
            Files.delete(mark);
        }
    }

    /** So that what lies there can be moved aside. */
    private void makeWay(String channel) throws IOException {
        Deletion.unlock(output(channel));
        Deletion.of(last(channel));
    }

    private void publish(String channel) throws IOException {
        Path output = output(channel);
        Path last = last(channel);
        boolean replaces = Files.exists(output);
        if (replaces && Files.isDirectory(stage(channel))) {
            Path aside = target.resolve("stage").resolve(channel + "-link");
            SameFiles.link(output, stage(channel), aside);
        }
        Path fresh = beside(output, channel);
        if (replaces) {
            Files.move(output, last);
        }
        try {
            Files.move(fresh, output);
        } catch (IOException e) {
            if (replaces) {
                Files.move(last, output);
            }
            throw e;
        }
        discard(last);
    }

    /**
     * What was staged, where it can be renamed to {@code output}: a link may lead to another disk.
     * Once the copy is whole, nothing is staged any more, by one renaming.
     */
    private Path beside(Path output, String channel) throws IOException {
        Path folder = Files.createDirectories(requireNonNull(output.getParent()));
        Path stage = stage(channel);
        Path copy = copy(channel);
        if (!Files.exists(stage) && Files.exists(copy)) {
            return copy;
        }
        if (Files.getFileStore(folder).equals(Files.getFileStore(stage))) {
            return stage;
        }
        Deletion.of(copy);
        try (Stream<Path> files = Files.walk(stage)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(stage.relativize(file).toString()));
            }
        }
        Path copied = target.resolve("stage").resolve(channel + "-copied");
        Deletion.of(copied);
        Files.move(stage, copied, StandardCopyOption.ATOMIC_MOVE);
        Deletion.of(copied);
        return copy;
    }

    /** Where what was staged is copied to, if the output is on another disk. */
    private Path copy(String channel) throws IOException {
        Path output = output(channel);
        return output.resolveSibling(output.getFileName() + "-new");
    }

    /**
     * Removes what was staged and not published, lest a disk that was full stay full of it; but for
     * what the next run has to finish.
     */
    void clear() throws IOException {
        if (!Files.exists(mark)) {
            discard(target.resolve("stage"));
        }
    }

    /** Removes what nobody needs any more. */
    private static void discard(Path folder) {
        try {
            Deletion.of(folder);
        } catch (IOException e) {
            // What is published is whole. The next run meets what is left before it publishes.
            return;
        }
    }

    /** Removes what was published, and says whether there was anything. */
    boolean withdraw(String channel) throws IOException {
        Deletion.of(last(channel));
        Path output = target.resolve(channel);
        boolean published = Files.exists(output, LinkOption.NOFOLLOW_LINKS);
        Deletion.of(output(channel));
        Files.deleteIfExists(output);
        return published;
    }

    /** Where the files of a channel lie, or will; a link is followed. */
    Path output(String channel) throws IOException {
        Path output = target.resolve(channel);
        return Files.isSymbolicLink(output)
                ? target.resolve(Files.readSymbolicLink(output)).normalize()
                : output;
    }

    private Path stage(String channel) {
        return target.resolve("stage").resolve(channel);
    }

    /** Where the last output is kept while the new one takes its name. */
    private Path last(String channel) throws IOException {
        Path output = output(channel);
        return output.equals(target.resolve(channel))
                ? target.resolve("stage").resolve(channel + "-last")
                : output.resolveSibling(output.getFileName() + "-last");
    }
}
