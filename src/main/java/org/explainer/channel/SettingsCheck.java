package org.explainer.channel;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.explainer.problem.Nearest;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * What no channel can do without in {@code jbake.properties}: an address, a template for each type
 * of text, keys that somebody reads, and values with which the site is what this press promises.
 * Which keys there are, and of what kind, JBake's own file of defaults tells. None of those
 * defaults is ever content.
 */
public final class SettingsCheck {

    /** A host by its letters, also of other scripts, or by its numbers; nobody's name before it. */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "https?://([\\p{L}\\p{M}\\p{N}._-]+|\\[[0-9a-fA-F:]+\\])(:\\d{1,5})?"
                            + "(/[^\\s?#\"'<>\\\\`{}|]*)?");

    private static final String HOST = "site.host";
    private static final String HOW = "write it as https://owner.github.io/repository";

    /** A template for a type of text: {@code template.chapter.file}. */
    private static final Pattern TEMPLATE = Pattern.compile("template\\.[a-z0-9-]+\\.file");

    /** Without them JBake would look for files of its own names. */
    private static final List<String> TEMPLATES =
            List.of(
                    "template.home.file",
                    "template.chapter.file",
                    "template.actor.file",
                    "template.page.file");

    /** What channels, rules and the build check themselves. */
    private static final List<String> CHANNELS =
            List.of("channels", "limits.", "newsletter.", "podcast.", "classroom.", Theme.PREFIX);

    /** Files that are read or made, and folders: none leaves the project. */
    private static final Pattern PATH = Pattern.compile("[a-z0-9.-]+\\.(?:file|folder)");

    /** JBake knows them, though they are not among its defaults. */
    private static final Set<String> MORE = Set.of("freemarker.timezone", "jvm.locale");

    /** Switched off whatever the file says: each is measured to go wrong (docs/decisions/0002). */
    public static final List<String> OFF =
            List.of(
                    "uri.noExtension",
                    "img.path.update",
                    "asciidoctor.attributes.export",
                    "render.archive",
                    "render.tags",
                    "render.index");

    /** All else breaks what pages, letters and bundles say of each other. */
    private static final Map<String, String> FIXED =
            Map.ofEntries(
                    Map.entry("render.encoding", "UTF-8"),
                    Map.entry("template.encoding", "UTF-8"),
                    Map.entry("freemarker.outputencoding", "UTF-8"),
                    Map.entry("output.extension", ".html"),
                    Map.entry("date.format", "yyyy-MM-dd"),
                    Map.entry("default.status", ""),
                    Map.entry("default.type", ""));

    private final SettingsFile file;
    private final Problems problems;
    private final Map<String, String> defaults = new TreeMap<>();

    private SettingsCheck(SettingsFile file, Problems problems) throws IOException {
        this.file = file;
        this.problems = problems;
        var jbake = new Properties();
        try (InputStream input = SettingsCheck.class.getResourceAsStream("/default.properties")) {
            if (input == null) {
                throw new IOException("JBake's default.properties is not on the class path");
            }
            jbake.load(input);
        }
        jbake.stringPropertyNames().forEach(key -> defaults.put(key, jbake.getProperty(key)));
    }

    /** Reports what is wrong with the file, and with the colours that it sets. */
    public static void check(SettingsFile file, Theme theme, Problems problems) throws IOException {
        if (file.isMissing()) {
            problems.error(
                    new Place(SettingsFile.NAME, 0),
                    "the site has no settings",
                    "write jbake.properties with at least site.host=https://…");
            return;
        }
        new SettingsCheck(file, problems).check();
        Set<String> colours = new TreeSet<>();
        theme.light().keySet().forEach(name -> colours.add(Theme.PREFIX + name));
        file.checkKeys(Theme.PREFIX, colours, "docs/extending.adoc names the colours");
        new ThemeCheck(theme, file, problems).check();
    }

    private void check() {
        Set<String> known = new TreeSet<>(defaults.keySet());
        known.addAll(MORE);
        known.addAll(TEMPLATES);
        Set<String> unknown = new TreeSet<>();
        for (String key : file.keys()) {
            if (known.contains(key) || TEMPLATE.matcher(key).matches()) {
                checkValue(key);
            } else if (CHANNELS.stream().noneMatch(key::startsWith)) {
                unknown.add(key);
                String hint = "docs/publishing.adoc names the settings";
                problems.error(
                        file.place(key),
                        "there is no setting " + key,
                        Nearest.hint(key, known, hint));
            }
        }
        for (String key : TEMPLATES) {
            if (file.text(key, "").isEmpty() && Nearest.of(key, unknown).isEmpty()) {
                problems.error(file.place(key), key + " is missing", "write " + key + "=pages/…");
            }
        }
        checkHost(unknown);
    }

    private void checkHost(Set<String> unknown) {
        String written = file.givenHost().orElseGet(() -> file.text(HOST, ""));
        if (file.givenHost().isPresent() && !isAddress(written)) {
            problems.error(
                    new Place(SettingsFile.NAME, 0),
                    "--host \"" + written + "\", given in place of site.host, is no address",
                    HOW);
        } else if (written.isEmpty() && Nearest.of(HOST, unknown).isEmpty()) {
            problems.error(
                    file.place(HOST),
                    "site.host is missing",
                    HOW.replace(" it as ", " site.host="));
        } else if (!written.isEmpty() && !isAddress(written)) {
            problems.error(file.place(HOST), "site.host \"" + written + "\" is no address", HOW);
        }
    }

    private static boolean isAddress(String text) {
        return ADDRESS.matcher(text.replaceAll("/+$", "")).matches();
    }

    /** A value is of the kind that JBake's own is of. */
    private void checkValue(String key) {
        String fixed = OFF.contains(key) ? "false" : FIXED.get(key);
        String otherwise = defaults.getOrDefault(key, "");
        if (fixed != null) {
            if (!file.text(key, "").equalsIgnoreCase(fixed)) {
                String hint = "this press needs \"" + fixed + "\"; write that, or delete the line";
                file.refuse(key, hint);
            }
        } else if (PATH.matcher(key).matches()) {
            if (!SettingsFile.isWithin(file.text(key, ""))) {
                file.refuse(key, "write a path within this project, with / and without ..");
            }
        } else if (otherwise.matches("true|false")) {
            file.oneOf(key, otherwise, Set.of("true", "false"));
        } else if (otherwise.matches("\\d+")) {
            file.number(key, 0, 0, 99_999);
        }
    }
}
