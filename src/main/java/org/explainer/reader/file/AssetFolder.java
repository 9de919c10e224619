package org.explainer.reader.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.overlay.Overlay;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * The files of {@code assets/}, which are published as they are: only those that readers' browsers
 * need, each a file of the kind that its name says. {@link Leavings} are passed over.
 */
public record AssetFolder(Path root, Overlay files, Problems problems) {

    /** The endings that each folder may hold, and the folders in it; "" is {@code assets/}. */
    private static final Map<String, Set<String>> KINDS = new TreeMap<>();

    static {
        // Licences of fonts and scripts of others are published with them.
        KINDS.put("", Set.of("ico", "png", "svg"));
        KINDS.put("css", Set.of("css"));
        KINDS.put("fonts", Set.of("md", "txt", "woff2"));
        KINDS.put("js", Set.of("js", "md", "txt"));
        KINDS.put("media", MediaFile.ENDINGS);
    }

    private static final Pattern FONT_OF_SCRIPT = Pattern.compile("fonts/([a-z]{4})/.*");

    /** What every host and disk takes alike. */
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9./_-]+");

    /** What every edition must have. */
    private static final String SIGN = "icon.svg";

    /** What the press writes for itself beside sound and film when it makes them. */
    private static final Set<String> MADE = Set.of("media/narration.yaml", "media/takes.yaml");

    /**
     * The files to publish, as paths from {@code assets/}; all others are reported, but for fonts
     * of another script than {@code script}, a code of ISO 15924: {@code fonts/cyrl} is for
     * editions in Cyrillic letters only.
     */
    public List<String> read(String script) throws IOException {
        Path own = files.own();
        Set<Path> outward =
                Files.isDirectory(own) ? OutwardLinks.report(root, own, problems) : Set.of();
        List<String> published = new ArrayList<>();
        for (Map.Entry<String, Path> entry : files.files().entrySet()) {
            String name = entry.getKey();
            Path file = entry.getValue();
            boolean ours = file.startsWith(own);
            if (ours && (Leavings.holds(own.relativize(file)) || outward.contains(file))) {
                continue;
            }
            if (!MADE.contains(name) && isAllowed(name) && isOf(script, name)) {
                if (ours) {
                    look(name, file);
                }
                published.add(name);
            }
        }
        // Where there is no text at all, this is the least that is missing.
        if (!files.files().containsKey(SIGN) && Files.isDirectory(root.resolve("content"))) {
            problems.error(
                    place(SIGN),
                    "there is no such file",
                    "draw the edition's sign, a square SVG, of which its icons are made");
        }
        return published;
    }

    private void look(String name, Path file) throws IOException {
        MediaFile.fault(file).ifPresent(fault -> report(name, fault));
        warnOfPlaces(name, file);
        checkWords(name, file);
    }

    private static boolean isOf(String script, String name) {
        Matcher font = FONT_OF_SCRIPT.matcher(name);
        return !font.matches() || font.group(1).equalsIgnoreCase(script);
    }

    /** Reports a file that may not be published. */
    private boolean isAllowed(String name) {
        String folder = name.contains("/") ? name.substring(0, name.indexOf('/')) : "";
        Set<String> endings = KINDS.getOrDefault(folder, Set.of());
        String ending = MediaFile.ending(name);
        if (endings.contains(ending)) {
            return isPlain(name);
        }
        String small = ending.toLowerCase(Locale.ROOT);
        problems.error(
                place(name),
                "no such file is published from here",
                endings.contains(small)
                        ? "write its ending in small letters: ." + small
                        : otherwise(folder, endings));
        return false;
    }

    private boolean isPlain(String name) {
        if (ReservedName.isReported(name, place(name), problems)) {
            return false;
        }
        boolean plain = !name.startsWith("media/") || PLAIN.matcher(name).matches();
        if (!plain) {
            String better = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9./_-]+", "-");
            problems.error(
                    place(name),
                    "the name has a blank, a capital or a sign that some hosts take ill",
                    "call it " + better.substring(better.lastIndexOf('/') + 1));
        }
        return plain;
    }

    private static String otherwise(String folder, Set<String> endings) {
        return endings.isEmpty()
                ? "the folders of assets/ are: css, fonts, js, media"
                : "assets/%s may hold: %s"
                        .formatted(
                                folder.isEmpty() ? "" : folder + "/",
                                String.join(", ", new TreeSet<>(endings)));
    }

    private void warnOfPlaces(String name, Path file) throws IOException {
        if (PictureMetadata.mayHave(name) && PictureMetadata.isIn(Files.readAllBytes(file))) {
            problems.warning(
                    place(name),
                    "the picture tells where, when or with what it was taken",
                    "that is left out of what is published; save it without to be rid of it here");
        }
    }

    /** What is shown beside a sound is text, and a place in a film is left where it stands. */
    private void checkWords(String name, Path file) throws IOException {
        if (name.endsWith(".vtt")) {
            SourceFile.read(root, file, problems)
                    .ifPresent(
                            cues -> {
                                ControlCharacters.check(cues, problems);
                                CueMarkup.check(cues, problems);
                            });
        }
        if (FilmMetadata.tellsPlace(file)) {
            problems.error(
                    place(name),
                    "the recording tells where it was taken",
                    "save it without its metadata");
        }
    }

    private void report(String name, MediaFile.Fault fault) {
        problems.error(place(name), fault.message(), fault.hint());
    }

    private Place place(String name) {
        return Place.of(root, files.own().resolve(name), 0);
    }
}
