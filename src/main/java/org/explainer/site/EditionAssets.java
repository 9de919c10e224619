package org.explainer.site;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.explainer.cache.HardLink;
import org.explainer.edition.Edition;
import org.jbake.app.Asset;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * Copies the assets that the reader has seen, and nothing else. The stock one also copies whatever
 * lies in the folder of content and has no ending of a text. Sound, film and pictures that were
 * published before, as their size and time of change tell, are linked.
 */
final class EditionAssets extends Asset {

    /** What nobody writes into once it is copied. */
    private static final Pattern MEDIA =
            Pattern.compile(".*\\.(mp3|m4a|aac|ogg|opus|mp4|webm|woff2?|png|jpe?g|webp)");

    private final List<String> names;
    private final Path from;
    private final Path to;
    private final Path published;
    private final List<Throwable> errors = new ArrayList<>();

    /** {@code published} is the site as it was published last. */
    EditionAssets(Edition edition, JBakeConfiguration config, Path published) {
        super(config);
        this.names = edition.assets();
        this.from = config.getAssetFolder().toPath();
        this.to = config.getDestinationFolder().toPath();
        this.published = published;
    }

    @Override
    public void copy() {
        try {
            for (String name : names) {
                Path target = to.resolve(name);
                Files.createDirectories(requireNonNull(target.getParent()));
                place(name, target);
            }
        } catch (IOException e) {
            errors.add(e);
        }
    }

    private void place(String name, Path target) throws IOException {
        Path asset = from.resolve(name);
        Path before = published.resolve(name);
        if (!MEDIA.matcher(name).matches()) {
            Files.copy(asset, target, StandardCopyOption.REPLACE_EXISTING);
        } else if (!isSame(asset, before) || !link(target, before)) {
            Files.copy(asset, target, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(target, Files.getLastModifiedTime(asset));
        }
    }

    private static boolean link(Path target, Path before) throws IOException {
        Files.deleteIfExists(target);
        return HardLink.make(target, before);
    }

    private static boolean isSame(Path asset, Path before) throws IOException {
        return Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS)
                && Files.size(asset) == Files.size(before)
                && Files.getLastModifiedTime(asset).equals(Files.getLastModifiedTime(before));
    }

    @Override
    public List<Throwable> getErrors() {
        return List.copyOf(errors);
    }
}
