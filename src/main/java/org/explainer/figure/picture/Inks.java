package org.explainer.figure.picture;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The colours of pictures: those of an edition by day. */
public record Inks(Color sky, Color wheat, Color paper) {

    /** Laid over sky, it lights a span of years, as the page does. */
    static final Color LIGHT = new Color(255, 255, 255, 33);

    private static final Pattern WRITTEN = Pattern.compile("\"#([0-9a-fA-F]{6})\"");

    /** From colours by name, as {@code #rrggbb}. */
    public static Inks of(Map<String, String> colours) {
        return new Inks(
                Color.decode(colours.getOrDefault("sky", "#000000")),
                Color.decode(colours.getOrDefault("wheat", "#ffffff")),
                Color.decode(colours.getOrDefault("paper", "#ffffff")));
    }

    /** Those that a drawing names in its attributes, as six digits. */
    static List<Color> in(String svg) {
        return WRITTEN.matcher(svg)
                .results()
                .map(ink -> new Color(Integer.parseInt(ink.group(1), 16)))
                .toList();
    }

    /** The same ink, so much of it as {@code share} says: 0 for none, 1 for all. */
    static Color faded(Color ink, double share) {
        int alpha = (int) Math.round(share * 255);
        return new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), alpha);
    }
}
