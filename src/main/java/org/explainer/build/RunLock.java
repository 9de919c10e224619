package org.explainer.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.explainer.problem.Place;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second run out of a folder in which one is at work: they would write into each other's
 * files. The system gives the lock back when its run ends, however it ends.
 */
public final class RunLock implements AutoCloseable {

    static final String FILE = "target/explainer.lock";

    /** Beyond what is written in the file, so that others may read that on every system. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock of the project in {@code root}; empty if another has it, which is reported. */
    static Optional<RunLock> take(Path root, Problems problems) throws IOException {
        Path file = root.resolve(FILE);
        Files.createDirectories(root.resolve("target"));
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            problems.error(
                    new Place(FILE, 0),
                    "another run is at work in this folder: process "
                            + Files.readString(file).strip(),
                    "wait until it is done, or end it");
            return Optional.empty();
        }
        channel.truncate(0);
        String process = ProcessHandle.current().pid() + "\n";
        channel.write(ByteBuffer.wrap(process.getBytes(StandardCharsets.UTF_8)));
        return Optional.of(new RunLock(channel));
    }

    /** Whether this was reported because another run holds the lock. */
    public static boolean isHeldByOther(Problem problem) {
        return problem.place().file().equals(FILE);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED, 1, false);
        } catch (OverlappingFileLockException e) {
            // The other run is this very process's.
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
