package org.explainer.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Waits until something in a project's folders changes. What has changed it does not say: systems
 * tell that in too many ways, and lose some of it.
 */
final class FolderWatch implements AutoCloseable {

    /** Editors write, rename and delete within some milliseconds for one save. */
    private static final long SETTLED = 25;

    /** Something that never rests, such as a log, must not keep a save from being seen. */
    private static final long LONGEST = 500;

    private final Path root;
    private final List<String> folders;
    private final WatchService service;

    /** Of what is in {@code root} itself, and of all that is in those of its folders. */
    FolderWatch(Path root, List<String> folders) throws IOException {
        this.root = root;
        this.folders = List.copyOf(folders);
        this.service = root.getFileSystem().newWatchService();
        register();
    }

    /** Registering a folder again changes nothing, and one that came back is found so. */
    private void register() throws IOException {
        register(root);
        for (String folder : folders) {
            if (Files.isDirectory(root.resolve(folder))) {
                Files.walkFileTree(
                        root.resolve(folder),
                        new SimpleFileVisitor<>() {
                            @Override
                            public FileVisitResult preVisitDirectory(
                                    Path visited, BasicFileAttributes attributes)
                                    throws IOException {
                                register(visited);
                                return FileVisitResult.CONTINUE;
                            }

                            @Override
                            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                                // It was deleted meanwhile, which is told by its folder.
                                return FileVisitResult.CONTINUE;
                            }
                        });
            }
        }
    }

    private void register(Path folder) throws IOException {
        try {
            folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
        } catch (NoSuchFileException e) {
            // It went between being found and being watched, which the folder around it tells.
            return;
        }
    }

    /** Whether something changed within so many milliseconds, and has settled since. */
    boolean sees(long milliseconds) throws IOException, InterruptedException {
        WatchKey key = service.poll(milliseconds, TimeUnit.MILLISECONDS);
        boolean seen = key != null;
        long latest = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST);
        while (key != null && System.nanoTime() < latest) {
            key.pollEvents();
            key.reset();
            key = service.poll(SETTLED, TimeUnit.MILLISECONDS);
        }
        if (seen) {
            register();
        }
        return seen;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
