package org.explainer.figure.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.coobird.thumbnailator.Thumbnails;
import org.apache.commons.codec.digest.DigestUtils;
import org.explainer.cache.FileCache;

/** A photograph at another size. */
public final class SmallPhotograph {

    /** Of JPEG, at which a photograph looks as it did. */
    private static final double QUALITY = 0.82;

    private SmallPhotograph() {}

    /**
     * A JPEG, {@code width} pixels across, the right side up and without what a camera writes.
     *
     * @param cache what keeps it, since to make it takes long
     * @param jpeg as {@link org.explainer.reader.file.PictureMetadata} leaves it, wider than that
     */
    public static byte[] of(byte[] jpeg, int width, FileCache cache) throws IOException {
        String sum = DigestUtils.sha256Hex(jpeg);
        return cache.of(cache.key(List.of(sum, width + " of " + QUALITY)), () -> made(jpeg, width));
    }

    private static byte[] made(byte[] jpeg, int width) {
        var out = new ByteArrayOutputStream();
        try {
            Thumbnails.of(new ByteArrayInputStream(jpeg))
                    .width(width)
                    .outputFormat("jpg")
                    .outputQuality(QUALITY)
                    .toOutputStream(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
