package org.explainer.channel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.explainer.overlay.Overlay;
import org.explainer.problem.Nearest;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.explainer.reader.file.Folders;
import org.explainer.template.PropertiesFile;

/** The values of {@code jbake.properties}, each refused at its own line. */
public final class SettingsFile {

    public static final String NAME = "jbake.properties";

    private static final String HOST = "site.host";

    /** A path from a disk's root, of another disk, or through the folder above. */
    private static final Pattern OUTWARD = Pattern.compile("^/|[\\\\:]|(?:^|/)\\.\\.(?:/|$)");

    private final boolean missing;
    private final PropertiesFile values;
    private final Map<String, String> overrides;
    private final Problems problems;

    private SettingsFile(
            boolean missing,
            PropertiesFile values,
            Map<String, String> overrides,
            Problems problems) {
        this.missing = missing;
        this.values = values;
        this.overrides = Map.copyOf(overrides);
        this.problems = problems;
    }

    /** A project without the file has no settings at all. */
    public static SettingsFile read(Path root, Problems problems) throws IOException {
        return read(root, Map.of(), problems);
    }

    /**
     * The file's settings, with another address in place of its own where {@code overrides} has a
     * {@code site.host}.
     */
    public static SettingsFile read(Path root, Map<String, String> overrides, Problems problems)
            throws IOException {
        Path file = root.resolve(NAME);
        return new SettingsFile(
                !Files.isRegularFile(file),
                PropertiesFile.read(file, NAME, problems),
                overrides,
                problems);
    }

    /** The same values, refused to others. */
    public SettingsFile reportingTo(Problems others) {
        return new SettingsFile(missing, values, overrides, others);
    }

    public boolean isMissing() {
        return missing;
    }

    /** The address that is used in place of the file's. */
    public Optional<String> givenHost() {
        return Optional.ofNullable(overrides.get(HOST));
    }

    /** Absolute address of the home page's folder, without a final slash; may be empty. */
    public String host() {
        return givenHost().orElseGet(() -> text(HOST, "")).replaceAll("/+$", "");
    }

    /** The folder of templates, as a path from the project's root. */
    public String templates() {
        return folder("template.folder", "templates");
    }

    /** The folder of texts and data, likewise. */
    public String content() {
        return folder("content.folder", "content");
    }

    /** The folder of what is published as it is, likewise. */
    public String assets() {
        return folder("asset.folder", "assets");
    }

    /** One that leaves the project is refused, and not even looked into before that. */
    private String folder(String key, String otherwise) {
        String written = text(key, otherwise);
        return isWithin(written) ? written : otherwise;
    }

    /** Whether a path stays in the folder from which it counts, on every system. */
    static boolean isWithin(String path) {
        return OUTWARD.matcher(path).results().findAny().isEmpty();
    }

    /** The templates of the project in {@code root}, over those of the press. */
    public Overlay templateFiles(Path root) {
        return Overlay.of(root, templates(), "templates");
    }

    /** What is published of it as it is, over what the press has for every edition. */
    public Overlay assetFiles(Path root) {
        return Overlay.of(root, assets(), "assets");
    }

    /** All that authors write, as paths from the project's root: this file and three folders. */
    public List<String> sources() {
        return List.of(NAME, content(), templates(), assets());
    }

    /** Where the project in {@code root} keeps its files. */
    public Folders folders(Path root) {
        return new Folders(
                root,
                root.resolve(content()),
                root.resolve(assets()),
                root.resolve("target/cache"));
    }

    /** In the order written. */
    public List<String> keys() {
        return values.keys();
    }

    /** The value, or {@code otherwise} where the key is absent or empty. */
    public String text(String key, String otherwise) {
        String value =
                Optional.ofNullable(overrides.get(key))
                        .or(() -> values.value(key))
                        .orElse("")
                        .strip();
        return value.isEmpty() ? otherwise : value;
    }

    /** A text of a form; what has another is a problem. */
    public String text(String key, String otherwise, Pattern form, String hint) {
        String value = text(key, otherwise);
        if (!value.isEmpty() && !form.matcher(value).matches()) {
            refuse(key, hint);
        }
        return value;
    }

    /** A number from {@code least} to {@code most}; what is none is a problem. */
    public int number(String key, int otherwise, int least, int most) {
        String value = text(key, String.valueOf(otherwise));
        boolean clear = value.matches("\\d{1,9}");
        int number = clear ? Integer.parseInt(value) : otherwise;
        if (!clear || number < least || number > most) {
            refuse(key, "write a number from " + least + " to " + most);
        }
        return number;
    }

    /** One of {@code words}; any other is a problem. */
    public String oneOf(String key, String otherwise, Set<String> words) {
        String value = text(key, otherwise);
        if (!words.contains(value)) {
            String all = String.join(", ", new TreeSet<>(words));
            refuse(key, Nearest.hint(value, words, "write one of " + all));
        }
        return value;
    }

    /**
     * Words of {@code known} with blanks between them; all of these where the key is absent, and
     * where there is any other word, which is a problem.
     */
    public Set<String> someOf(String key, Set<String> known) {
        String value = text(key, String.join(" ", known));
        Set<String> words = new TreeSet<>(List.of(value.split("\\s+")));
        for (String word : words) {
            if (!known.contains(word)) {
                String all = String.join(" ", new TreeSet<>(known));
                refuse(key, Nearest.hint(word, known, "write some of: " + all));
                return known;
            }
        }
        return words;
    }

    /** Reports every key that begins with {@code prefix} and that nobody reads. */
    public void checkKeys(String prefix, Set<String> known, String hint) {
        for (String key : values.keys()) {
            if (key.startsWith(prefix) && !known.contains(key)) {
                problems.error(
                        place(key), "there is no setting " + key, Nearest.hint(key, known, hint));
            }
        }
    }

    /** Reports a value at the line of its key. */
    public void refuse(String key, String hint) {
        String written = text(key, "").replaceAll("\\R", "\\\\n");
        problems.error(place(key), key + " \"" + written + "\" will not do", hint);
    }

    /** The line that sets the key, or the file as a whole. */
    public Place place(String key) {
        return values.place(key);
    }
}
