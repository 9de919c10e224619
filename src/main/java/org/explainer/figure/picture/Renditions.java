package org.explainer.figure.picture;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import org.explainer.cache.FileCache;
import org.explainer.figure.picture.Engraving.Label;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Makes pictures of drawings that were drawn for a small screen: 288 units wide, which is a screen
 * of 320 pixels less its margins. A picture is drawn once and then taken from the cache.
 */
public final class Renditions {

    /** How wide a picture is shown at most, in CSS pixels; a small one twice as wide as drawn. */
    public static final int WIDTH = 560;

    /** What a letter's picture may take, in bytes. */
    static final int LIMIT = 200_000;

    /** The least height of letters, where the drawing is shown at its own size. */
    static final double LEGIBLE = 12;

    private static final int DENSITY = 2;
    private static final double SMALL = 288;

    private final FileCache cache;
    private final Inks inks;
    private @Nullable Typeface face;

    public Renditions(FileCache cache, Inks inks) {
        this.cache = cache;
        this.inks = inks;
    }

    /**
     * The picture of a drawing, or nothing if its letters cannot be drawn or read, or if it is too
     * heavy, which is reported.
     *
     * @param stem what its name begins with
     * @param svg as {@link Engraving} reads it; colours in attributes, as six digits
     * @param place where the figure was written
     */
    public Optional<Rendition> of(
            String stem, String svg, String alt, Place place, Problems problems)
            throws IOException {
        Engraving drawing = Engraving.of(svg);
        Optional<byte[]> png = kept(svg, drawing, place, problems);
        png.filter(bytes -> bytes.length > LIMIT)
                .ifPresent(
                        bytes ->
                                problems.error(
                                        place,
                                        "the figure's picture takes %d bytes, and a letter has %d"
                                                .formatted(bytes.length, LIMIT),
                                        "show less of it"));
        return png.filter(bytes -> bytes.length <= LIMIT)
                .map(
                        bytes ->
                                new Rendition(
                                        name(stem, bytes),
                                        bytes,
                                        width(drawing),
                                        height(drawing),
                                        alt));
    }

    /** As shown. */
    private static int width(Engraving drawing) {
        return (int) Math.min(WIDTH, DENSITY * drawing.width());
    }

    private static int height(Engraving drawing) {
        return (int) Math.round(width(drawing) * drawing.height() / drawing.width());
    }

    private static String name(String stem, byte[] png) {
        var sum = new CRC32();
        sum.update(png);
        return String.format(Locale.ROOT, "%s-%08x.png", stem, sum.getValue());
    }

    /** From the cache, or drawn and put there; nothing if its letters are at fault. */
    private Optional<byte[]> kept(String svg, Engraving drawing, Place place, Problems problems)
            throws IOException {
        String key = cache.key(List.of("rendition", svg, inks.toString()));
        Optional<byte[]> kept = cache.get(key);
        if (kept.isPresent()) {
            return kept;
        }
        if (!isLegible(drawing, place, problems)) {
            return Optional.empty();
        }
        byte[] png = draw(drawing, svg);
        cache.put(key, png);
        return Optional.of(png);
    }

    private boolean isLegible(Engraving drawing, Place place, Problems problems) {
        boolean legible = true;
        for (Label label : drawing.labels()) {
            Optional<String> lacking = face().lacks(label.text());
            double shown = label.size() * SMALL / drawing.width();
            if (lacking.isPresent()) {
                problems.error(
                        place,
                        String.format(
                                Locale.ROOT,
                                "the figure's picture has no letter \"%s\" (U+%04X) for \"%s\"",
                                lacking.get(),
                                lacking.get().codePointAt(0),
                                label.text()),
                        "assets/fonts/README.md tells how to add a letter");
            } else if (shown < LEGIBLE) {
                problems.error(
                        place,
                        String.format(
                                Locale.ROOT,
                                "\"%s\" is %.1f pixels high in the figure's picture on a small screen",
                                label.text(),
                                shown),
                        "letters need 12: draw them larger");
            }
            legible &= lacking.isEmpty() && shown >= LEGIBLE;
        }
        return legible;
    }

    private byte[] draw(Engraving drawing, String svg) {
        var canvas = new Canvas(DENSITY * width(drawing), DENSITY * height(drawing), inks.paper());
        canvas.draw(drawing.drawn(face()), 1, Inks.in(svg));
        return canvas.png();
    }

    private Typeface face() {
        if (face == null) {
            face = Typeface.named("literata-text");
        }
        return face;
    }
}
