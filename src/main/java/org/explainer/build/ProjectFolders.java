package org.explainer.build;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.explainer.reader.file.Folders;

/**
 * Where a project keeps its files: as {@code jbake.properties} says, or where JBake's own default
 * is.
 */
public final class ProjectFolders {

    private ProjectFolders() {}

    public static Folders of(Path root) throws IOException {
        var settings = new Properties();
        Path file = root.resolve("jbake.properties");
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                settings.load(reader);
            }
        }
        return new Folders(
                root,
                root.resolve(settings.getProperty("content.folder", "content")),
                root.resolve(settings.getProperty("asset.folder", "assets")),
                root.resolve("target/cache"));
    }
}
