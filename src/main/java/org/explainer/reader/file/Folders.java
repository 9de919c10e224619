package org.explainer.reader.file;

import java.nio.file.Path;

/**
 * Where things are.
 *
 * @param assets published as they are; {@code assets/media} has a folder of pictures for each text
 * @param cache may be deleted at any time
 */
public record Folders(Path root, Path content, Path assets, Path cache) {}
