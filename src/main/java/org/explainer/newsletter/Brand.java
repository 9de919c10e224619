package org.explainer.newsletter;

import java.util.Locale;
import java.util.regex.Pattern;
import org.explainer.channel.Contrast;
import org.explainer.channel.SettingsFile;
import org.explainer.channel.Theme;

/** The colours of a letter that may be chosen, as #rrggbb, for a light background. */
public record Brand(String accent, String background, String text) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** What text needs on its ground: Web Content Accessibility Guidelines 2.2, 1.4.3. */
    private static final double READABLE = 4.5;

    static Brand read(SettingsFile file, Theme theme) {
        return new Brand(
                colour(
                        file,
                        "newsletter.brand.accent",
                        theme.light().getOrDefault("azure", "#3d4f63")),
                colour(
                        file,
                        "newsletter.brand.background",
                        theme.light().getOrDefault("paper", "#fdfdfd")),
                colour(
                        file,
                        "newsletter.brand.text",
                        theme.light().getOrDefault("ink", "#1a1a1a")));
    }

    private static String colour(SettingsFile file, String key, String otherwise) {
        String written = file.text(key, otherwise, COLOUR, "write it as #14489c");
        return COLOUR.matcher(written).matches() ? written.toLowerCase(Locale.ROOT) : otherwise;
    }

    /** Reports a colour that cannot be read on the background. */
    void check(SettingsFile file) {
        check(file, "newsletter.brand.text", text);
        check(file, "newsletter.brand.accent", accent);
    }

    private void check(SettingsFile file, String key, String colour) {
        double contrast = Contrast.of(colour, background);
        if (contrast < READABLE) {
            file.refuse(
                    key,
                    String.format(
                            Locale.ROOT,
                            "its contrast with %s is %.1f, and text needs %.1f",
                            background,
                            contrast,
                            READABLE));
        }
    }
}
