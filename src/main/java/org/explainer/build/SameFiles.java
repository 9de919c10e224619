package org.explainer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.cache.HardLink;

/**
 * Lets files that a channel made again as they were be those that lie there already, with their
 * time of change: what copies or caches an edition then sees what is new in it.
 */
final class SameFiles {

    private SameFiles() {}

    /**
     * Puts a link to a file of {@code last} in the place of each file of {@code made} that is the
     * same to the byte. Where the file system has no links, all stay as they were made.
     *
     * @param aside a name for a moment, outside of {@code made}, lest a run that is killed leaves
     *     it there to be published
     */
    static void link(Path last, Path made, Path aside) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(made)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path old = last.resolve(made.relativize(file));
            if (isSame(old, file) && !replace(file, old, aside)) {
                return;
            }
        }
    }

    private static boolean isSame(Path old, Path file) throws IOException {
        return Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS)
                && !Files.isSameFile(old, file)
                && Files.mismatch(old, file) == -1;
    }

    private static boolean replace(Path file, Path old, Path aside) throws IOException {
        Files.deleteIfExists(aside);
        if (!HardLink.make(aside, old)) {
            return false;
        }
        // Any other way to replace a file removes it first: killed then, a run would lose a page.
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        // Renaming does nothing where both names are of one file, and leaves both: POSIX, rename().
        Files.deleteIfExists(aside);
        return true;
    }
}
