package org.explainer.overlay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of an edition, laid over what the press brings: a file of the edition takes the place of
 * the press's of the same name.
 *
 * @param folders where files are looked for, the edition's folder first; any may be missing
 */
public record Overlay(List<Path> folders) {

    /** In it the press is its own edition, whose files are newer than those that were packed. */
    private static final String PRESS = "src/main/java/org/explainer";

    public Overlay {
        folders = List.copyOf(folders);
    }

    /**
     * A folder of the project in {@code root} over those of what extends the press, and the
     * press's.
     *
     * @param own the folder's path from there
     * @param name what the press calls it: {@code templates}, {@code assets}
     */
    public static Overlay of(Path root, String own, String name) {
        List<Path> folders = new ArrayList<>(List.of(root.resolve(own)));
        folders.addAll(PressFiles.extensions(name));
        if (!Files.isDirectory(root.resolve(PRESS))) {
            folders.add(PressFiles.folder(name));
        }
        return new Overlay(folders);
    }

    /** A folder with nothing below it. */
    public static Overlay alone(Path folder) {
        return new Overlay(List.of(folder));
    }

    /** The file of that name, a path with slashes; where there is none, the place for it. */
    public Path file(String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElse(own().resolve(name));
    }

    /** Whether there is a file of that name. */
    public boolean has(String name) {
        return Files.isRegularFile(file(name));
    }

    /** The edition's own folder, in which the press may have nothing. */
    public Path own() {
        return folders.get(0);
    }

    /** All files by their names, paths with slashes. */
    public SortedMap<String, Path> files() throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> walk = Files.walk(folder)) {
                    walk.filter(Files::isRegularFile)
                            .forEach(file -> files.putIfAbsent(name(folder, file), file));
                }
            }
        }
        return files;
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
