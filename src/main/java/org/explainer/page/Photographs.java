package org.explainer.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.explainer.overlay.Overlay;
import org.explainer.reader.file.MediaFile;
import org.explainer.reader.file.PictureSize;

/**
 * The pictures that stand beside texts, and the widths in which they are published. A JPEG that is
 * wider than a page has two: so many pixels as a page can show, and half of them for telephones.
 *
 * @param sizes by the paths of pictures in {@code assets/}, as authors saved them
 */
public record Photographs(SortedMap<String, PictureSize> sizes) {

    /** Twice what the widest column of text shows, and half of it. */
    public static final int WIDE = 1440;

    public static final int NARROW = WIDE / 2;

    private static final Pattern BESIDE_TEXT =
            Pattern.compile("media/(?!people/)[^/]+/[^/]+\\.(?:gif|jpe?g|png)");

    /** Those among {@code names} that stand in the folder of a text. */
    public static Photographs of(Overlay assets, List<String> names) throws IOException {
        SortedMap<String, PictureSize> sizes = new TreeMap<>();
        for (String name : names) {
            if (BESIDE_TEXT.matcher(name).matches()) {
                Path file = assets.file(name);
                PictureSize.of(file).ifPresent(size -> sizes.put(name, size));
            }
        }
        return new Photographs(sizes);
    }

    public boolean isResized(String name) {
        return MediaFile.isJpeg(name) && size(name).isPresent() && size(name).get().width() > WIDE;
    }

    /** As the author saved it. */
    public Optional<PictureSize> size(String name) {
        return Optional.ofNullable(sizes.get(name));
    }

    /** The paths of the narrower ones. */
    public Stream<String> narrow() {
        return sizes.keySet().stream().filter(this::isResized).map(Photographs::narrow);
    }

    /** The path of the narrower one. */
    public static String narrow(String name) {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "-" + NARROW + name.substring(dot);
    }
}
