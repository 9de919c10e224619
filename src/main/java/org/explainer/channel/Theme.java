package org.explainer.channel;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.explainer.overlay.Overlay;

/**
 * The colours of an edition, by name, as {@code #rrggbb}: those of the stylesheets' tokens, unless
 * {@code theme.NAME} in {@code jbake.properties} says otherwise.
 */
public record Theme(Map<String, String> light, Map<String, String> dark) {

    static final String PREFIX = "theme.";

    /** The form of a setting: one colour for day and night, or one for each. */
    static final Pattern FORM = Pattern.compile("#[0-9a-f]{6}( +#[0-9a-f]{6})?");

    private static final Pattern TOKEN =
            Pattern.compile(
                    "--([a-z0-9-]+): ?(?:light-dark\\((#[0-9a-f]{6}), ?(#[0-9a-f]{6})\\)|(#[0-9a-f]{6}))(?=[;}])");

    private static final int TONES = 20;
    private static final Pattern USE = Pattern.compile("var\\(--([a-z0-9-]+)\\)");

    public Theme {
        light = Map.copyOf(light);
        dark = Map.copyOf(dark);
    }

    /** The colours of the project in {@code root}. */
    public static Theme read(Path root, SettingsFile file) throws IOException {
        String first = text(file.templateFiles(root).file("first.css"));
        return of(first + styles(file.assetFiles(root)), file);
    }

    private static String text(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readString(file) : "";
    }

    /** All stylesheets, for the site's is joined from many. */
    private static String styles(Overlay assets) throws IOException {
        var all = new StringBuilder();
        for (Map.Entry<String, Path> file : assets.files().entrySet()) {
            if (file.getKey().startsWith("css/") && file.getKey().endsWith(".css")) {
                all.append(text(file.getValue()));
            }
        }
        return all.toString();
    }

    /** The colours of the tokens of {@code css}; a setting of another form changes none. */
    static Theme of(String css, SettingsFile file) {
        Map<String, String> light = new TreeMap<>();
        Map<String, String> dark = new TreeMap<>();
        TOKEN.matcher(css)
                .results()
                .forEach(
                        token -> {
                            String name = token.group(1);
                            String written = file.text(PREFIX + name, "");
                            String own = FORM.matcher(written).matches() ? written : "";
                            light.put(name, own.isEmpty() ? day(token) : own.substring(0, 7));
                            dark.put(
                                    name,
                                    own.isEmpty() ? night(token) : own.substring(own.length() - 7));
                        });
        return new Theme(light, dark);
    }

    /**
     * {@code css} with a colour in place of {@code var(--NAME)}, for reading systems, which know no
     * custom properties and choose the ground themselves: of the tones between day and night, the
     * one that stands out best from white and from black.
     */
    public String resolve(String css) {
        return USE.matcher(css)
                .replaceAll(
                        use ->
                                light.containsKey(use.group(1))
                                        ? onAnyGround(use.group(1))
                                        : use.group());
    }

    private String onAnyGround(String name) {
        return IntStream.rangeClosed(0, TONES)
                .mapToObj(
                        tone ->
                                mixed(
                                        byDay(name),
                                        requireNonNull(dark.get(name)),
                                        tone / (double) TONES))
                .max(Comparator.comparingDouble(Theme::leastContrast))
                .orElseThrow();
    }

    private static double leastContrast(String colour) {
        return Math.min(Contrast.of(colour, "#ffffff"), Contrast.of(colour, "#000000"));
    }

    /** {@code share} is that of {@code other}, from 0 to 1. */
    private static String mixed(String colour, String other, double share) {
        var mixed = new StringBuilder("#");
        for (int at = 1; at < 7; at += 2) {
            int one = Integer.parseInt(colour.substring(at, at + 2), 16);
            int two = Integer.parseInt(other.substring(at, at + 2), 16);
            mixed.append("%02x".formatted(Math.round(one + share * (two - one))));
        }
        return mixed.toString();
    }

    /** So much of a colour of the day laid over paper, in percent. */
    public String tint(String name, int percent) {
        return over("paper", name, percent);
    }

    /** So much of a colour of the day laid over a ground, in percent. */
    public String over(String ground, String name, int percent) {
        return mixed(byDay(ground), byDay(name), percent / 100.0);
    }

    private String byDay(String name) {
        return requireNonNull(light.get(name));
    }

    private static String day(MatchResult token) {
        return token.group(2) == null ? token.group(4) : token.group(2);
    }

    private static String night(MatchResult token) {
        return token.group(2) == null ? token.group(4) : token.group(3);
    }

    /** {@code css} with these colours for the tokens that it sets itself. */
    public String paint(String css) {
        return TOKEN.matcher(css)
                .replaceAll(
                        token -> {
                            String name = token.group(1);
                            String day = light.getOrDefault(name, day(token));
                            String night = dark.getOrDefault(name, night(token));
                            boolean one = token.group(2) == null && day.equals(night);
                            return "--%s:%s"
                                    .formatted(
                                            name,
                                            one ? day : "light-dark(" + day + "," + night + ")");
                        });
    }
}
