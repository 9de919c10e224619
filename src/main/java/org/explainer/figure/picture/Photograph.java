package org.explainer.figure.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.explainer.cache.FileCache;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.explainer.reader.file.MediaFile;
import org.explainer.reader.file.PictureMetadata;
import org.explainer.reader.file.PictureSize;

/**
 * A picture that an author put beside a text, as a letter takes it along: as it is, but for what a
 * camera wrote into it, and a JPEG no wider than twice what it shows.
 *
 * @param cache keeps what was made smaller
 */
public record Photograph(FileCache cache, Problems problems) {

    private static final int MOST = 2 * Renditions.WIDTH;

    /** Nothing if it is too heavy or no picture, which is reported. */
    public Optional<Rendition> of(Path file, String alt, Place place) throws IOException {
        byte[] bytes = bytes(file);
        String name = file.getFileName().toString();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        if (image == null) {
            problems.error(
                    place,
                    "a letter cannot show " + name,
                    "mail programs show PNG, JPEG and GIF: make it one of these");
        } else if (bytes.length > Renditions.LIMIT) {
            problems.error(
                    place,
                    "the picture "
                            + name
                            + " takes "
                            + bytes.length
                            + " bytes, and a letter has "
                            + Renditions.LIMIT,
                    "make it smaller: " + MOST + " pixels across are enough");
        } else {
            int width = Math.min(Renditions.WIDTH, image.getWidth());
            int height = Math.round((float) width * image.getHeight() / image.getWidth());
            return Optional.of(new Rendition(named(name, bytes), bytes, width, height, alt));
        }
        return Optional.empty();
    }

    private byte[] bytes(Path file) throws IOException {
        byte[] bytes = PictureMetadata.strip(Files.readAllBytes(file));
        boolean wide = PictureSize.of(file).filter(size -> size.width() > MOST).isPresent();
        boolean isJpeg = MediaFile.isJpeg(file.getFileName().toString());
        return wide && isJpeg ? SmallPhotograph.of(bytes, MOST, cache) : bytes;
    }

    private static String named(String name, byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        int dot = name.lastIndexOf('.');
        return String.format(
                Locale.ROOT,
                "%s-%08x%s",
                name.substring(0, dot).replaceAll("[^A-Za-z0-9-]", "-"),
                sum.getValue(),
                name.substring(dot));
    }
}
