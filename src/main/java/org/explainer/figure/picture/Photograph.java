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
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** A picture that an author put beside a text, as a letter takes it along: its bytes unchanged. */
public final class Photograph {

    private Photograph() {}

    /** Nothing if it is too heavy or no picture, which is reported. */
    public static Optional<Rendition> of(Path file, String alt, Place place, Problems problems)
            throws IOException {
        byte[] bytes = Files.readAllBytes(file);
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
                    "make it smaller: " + 2 * Renditions.WIDTH + " pixels across are enough");
        } else {
            int width = Math.min(Renditions.WIDTH, image.getWidth());
            int height = Math.round((float) width * image.getHeight() / image.getWidth());
            return Optional.of(new Rendition(named(name, bytes), bytes, width, height, alt));
        }
        return Optional.empty();
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
