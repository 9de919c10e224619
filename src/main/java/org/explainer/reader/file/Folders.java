package org.explainer.reader.file;

import java.nio.file.Path;
import org.explainer.overlay.Overlay;

/**
 * Where things are.
 *
 * @param assets published as they are; {@code assets/media} has a folder of pictures for each text
 * @param cache may be deleted at any time
 */
public record Folders(Path root, Path content, Path assets, Path cache) {

    /** What is published as it is: the edition's assets, and those of the press below them. */
    public Overlay published() {
        return Overlay.of(root, root.relativize(assets).toString(), "assets");
    }
}
