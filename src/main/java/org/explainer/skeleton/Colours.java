package org.explainer.skeleton;

import java.util.regex.Pattern;

/**
 * The colours of a new edition, as {@code #rrggbb}.
 *
 * @param ground of the band, by day; letters on it are white
 * @param accent of what stands out on it
 */
public record Colours(String ground, String accent) {

    /** How a colour is written. */
    public static final Pattern FORM = Pattern.compile("#[0-9a-f]{6}");

    /** The ground by night: half as light. */
    String night() {
        var night = new StringBuilder("#");
        for (int at = 1; at < 7; at += 2) {
            night.append("%02x".formatted(Integer.parseInt(ground.substring(at, at + 2), 16) / 2));
        }
        return night.toString();
    }
}
