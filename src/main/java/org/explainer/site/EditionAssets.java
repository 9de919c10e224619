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
import org.explainer.cache.FileCache;
import org.explainer.cache.HardLink;
import org.explainer.channel.ChannelContext;
import org.explainer.edition.Edition;
import org.explainer.figure.picture.SmallPhotograph;
import org.explainer.overlay.Overlay;
import org.explainer.page.Photographs;
import org.explainer.reader.file.PictureMetadata;
import org.jbake.app.Asset;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * Copies the assets that the reader has seen, and nothing else. The stock one also copies whatever
 * lies in the folder of content and has no ending of a text. Sound and film that were published
 * before, as their size and time of change tell, are linked; pictures go without what they tell
 * beside what they show, and large photographs in two widths.
 */
final class EditionAssets extends Asset {

    /** What nobody writes into once it is copied. */
    private static final Pattern MEDIA =
            Pattern.compile(".*\\.(mp3|m4a|aac|ogg|opus|mp4|webm|woff2?)");

    private final List<String> names;
    private final Photographs photographs;
    private final Overlay from;
    private final Path to;

    /** The site as it was published last. */
    private final Path published;

    private final FileCache cache;
    private final List<Throwable> errors = new ArrayList<>();

    EditionAssets(
            Edition edition,
            Photographs photographs,
            JBakeConfiguration config,
            ChannelContext context) {
        super(config);
        this.names = edition.assets();
        this.photographs = photographs;
        this.from = context.settings().assetFiles(context.root());
        this.to = config.getDestinationFolder().toPath();
        this.published = context.published();
        this.cache = new FileCache(context.cache().resolve("photographs"));
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
        Path asset = from.file(name);
        Path before = published.resolve(name);
        if (photographs.isResized(name)) {
            byte[] jpeg = PictureMetadata.strip(Files.readAllBytes(asset));
            resize(jpeg, Photographs.WIDE, target);
            resize(jpeg, Photographs.NARROW, to.resolve(Photographs.narrow(name)));
        } else if (PictureMetadata.mayHave(name)) {
            Files.write(target, PictureMetadata.strip(Files.readAllBytes(asset)));
        } else if (!asset.startsWith(from.own()) || !MEDIA.matcher(name).matches()) {
            Files.copy(asset, target, StandardCopyOption.REPLACE_EXISTING);
        } else if (!isSame(asset, before) || !link(target, before)) {
            Files.copy(asset, target, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(target, Files.getLastModifiedTime(asset));
        }
    }

    private void resize(byte[] jpeg, int width, Path target) throws IOException {
        Files.write(target, SmallPhotograph.of(jpeg, width, cache));
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
