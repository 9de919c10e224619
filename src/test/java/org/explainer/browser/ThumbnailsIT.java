package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.explainer.Built;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The small pictures of web pages, which no build can draw and which are checked in, look like
 * their pages do today: {@code -Dgolden=update} draws them anew. No word can be read in them, so
 * that other words make none stale; another look does.
 */
@ExtendWith(Browsing.class)
class ThumbnailsIT {

    private static final Path FOLDER = Path.of("assets/media");

    /** They are looked at in so many parts across and down. */
    private static final int PARTS = 12;

    /** How far apart two are that are no longer the same page, of 255. */
    private static final double FAR = 9;

    private enum Page {
        SLIDES(960, 720, 0.375),
        FOLDER(960, 720, 0.375),
        PHONE(375, 500, 0.72);

        private final int width;
        private final int height;
        private final double scale;

        Page(int width, int height, double scale) {
            this.width = width;
            this.height = height;
            this.scale = scale;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private Path file() {
            return ThumbnailsIT.FOLDER.resolve("thumbnail-" + word() + ".png");
        }

        private Path shown(Path disk) throws IOException {
            return switch (this) {
                case SLIDES -> first(Unpacked.bundle("teacher", disk), "slides-");
                case FOLDER -> first(Unpacked.bundle("pupil-lite", disk), "START-HERE");
                case PHONE -> Built.bundle("-c01-flyer.html").toAbsolutePath();
            };
        }
    }

    @TempDir private Path disk;
    private final Chromium browser;

    ThumbnailsIT(Chromium browser) {
        this.browser = browser;
    }

    private static Path first(Path unpacked, String name) throws IOException {
        try (Stream<Path> files = Files.list(Unpacked.folder(unpacked))) {
            return files.filter(file -> file.getFileName().toString().startsWith(name))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private byte[] drawn(Page page) {
        return browser.picture(page.width, page.height, page.scale);
    }

    @ParameterizedTest
    @EnumSource(Page.class)
    void looksLikeItsPage(Page page) throws IOException {
        browser.screen(page.width);
        browser.visit(page.shown(disk).toUri().toString());
        byte[] today = drawn(page);
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.write(page.file(), today);
        }
        Assumptions.assumeTrue(Files.exists(page.file()), "this edition shows none");
        byte[] kept = Files.readAllBytes(page.file());

        assertThat(kept).hasSizeLessThan(30_000);
        assertThat(distance(kept, today)).as("stale; draw it with -Dgolden=update").isLessThan(FAR);

        browser.load("document.querySelector('h1').textContent = 'Quite another title'");
        assertThat(distance(kept, drawn(page))).as("other words").isLessThan(FAR);
        browser.medium("screen", "dark");
        assertThat(distance(kept, drawn(page))).as("another look").isGreaterThan(FAR);
    }

    @ParameterizedTest
    @EnumSource(Page.class)
    void isTheOneThatIsShown(Page page) throws IOException {
        Assumptions.assumeTrue(Files.exists(page.file()), "this edition shows none");
        var index = Jsoup.parse(Unpacked.BUNDLES.resolve("index.html"));
        var shown = index.select("img[data-of=web-" + page.word() + "]");

        assertThat(shown).isNotEmpty();
        assertThat(Base64.getDecoder().decode(shown.attr("src").replaceFirst(".*,", "")))
                .isEqualTo(Files.readAllBytes(page.file()));
    }

    /** How far the colours of two pictures are apart, part by part. */
    private static double distance(byte[] one, byte[] other) throws IOException {
        BufferedImage first = parts(one);
        BufferedImage second = parts(other);
        double sum = 0;
        for (int y = 0; y < PARTS; y++) {
            for (int x = 0; x < PARTS; x++) {
                var here = new Color(first.getRGB(x, y));
                var there = new Color(second.getRGB(x, y));
                sum += Math.abs(here.getRed() - there.getRed());
                sum += Math.abs(here.getGreen() - there.getGreen());
                sum += Math.abs(here.getBlue() - there.getBlue());
            }
        }
        return sum / (3 * PARTS * PARTS);
    }

    private static BufferedImage parts(byte[] picture) throws IOException {
        BufferedImage whole = ImageIO.read(new ByteArrayInputStream(picture));
        Image small = whole.getScaledInstance(PARTS, PARTS, Image.SCALE_AREA_AVERAGING);
        var parts = new BufferedImage(PARTS, PARTS, BufferedImage.TYPE_INT_RGB);
        var pen = parts.createGraphics();
        pen.drawImage(small, 0, 0, null);
        pen.dispose();
        return parts;
    }
}
