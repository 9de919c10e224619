package org.explainer.overlay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The folders {@code press} of the class path: that of the press, and of each jar that extends it.
 */
public final class PressFiles {

    private static final String TOP = "press";

    /** Jars stay open for as long as the press runs. */
    private static final Map<Path, FileSystem> OPEN = new HashMap<>();

    private PressFiles() {}

    /** A folder of the press's own: {@code templates}, {@code skeleton}, {@code launcher}. */
    public static Path folder(String name) {
        return within(URI.create(String.valueOf(own()))).resolve(name);
    }

    /**
     * The folders of that name in the jars that extend the press, in the order of the class path.
     */
    static List<Path> extensions(String name) {
        List<Path> folders = new ArrayList<>();
        try {
            var loader = PressFiles.class.getClassLoader();
            for (var found : Collections.list(loader.getResources(TOP + "/" + name))) {
                String place = String.valueOf(found).replaceFirst("!/.*$", "");
                boolean packed = place.startsWith("jar:");
                URI top = URI.create(packed ? place.substring(4) : place);
                Path folder = packed ? within(top).resolve(name) : Path.of(top);
                if (!folder.equals(folder(name))) {
                    folders.add(folder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the class path cannot be read", e);
        }
        return folders;
    }

    private static URL own() {
        return PressFiles.class.getProtectionDomain().getCodeSource().getLocation();
    }

    /** The folder of a jar, or of a folder of classes. */
    private static synchronized Path within(URI source) {
        Path place = Path.of(source);
        if (Files.isDirectory(place)) {
            return place.resolve(TOP);
        }
        return OPEN.computeIfAbsent(place, PressFiles::open).getPath(TOP);
    }

    private static FileSystem open(Path jar) {
        try {
            return FileSystems.newFileSystem(jar);
        } catch (IOException e) {
            throw new UncheckedIOException("the press cannot read " + jar, e);
        }
    }
}
