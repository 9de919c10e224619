package org.explainer.channel.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.channel.Desk;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/**
 * The site's settings, from {@code jbake.properties}.
 *
 * @param host absolute address of the home page's folder, without a final slash
 */
public record SiteSettings(String host, DefaultJBakeConfiguration jbake) {

    /** Where the letters will be, which pages lead machines to; without a final slash. */
    public String letters() {
        return text("newsletter.url", host + "/newsletter").replaceAll("/+$", "");
    }

    /**
     * Where the bundles for classrooms are, without a final slash: absolute, or from the site's
     * root. GitHub keeps them in the repository's latest release; elsewhere they lie beside the
     * site, as the build makes them.
     */
    public String bundles() {
        String set = text("classroom.url", "");
        Matcher pages = GITHUB_PAGES.matcher(host);
        if (!set.isEmpty()) {
            return set.replaceAll("/+$", "");
        }
        return pages.matches()
                ? pages.replaceFirst("https://github.com/$1/$2/releases/latest/download")
                : "../classroom";
    }

    /** With what the names of bundles begin. */
    public String bundle() {
        return text("classroom.name", "book");
    }

    /** Which Common Cartridge the bundles have, as their names say it: {@code 11}. */
    public String cartridge() {
        return text("classroom.cartridge", "1.1").replace(".", "");
    }

    private String text(String key, String otherwise) {
        Object value = jbake.get(key);
        return value == null || value.toString().isBlank() ? otherwise : value.toString().strip();
    }

    private static final Pattern GITHUB_PAGES =
            Pattern.compile("https://([^./]+)\\.github\\.io/([^/]+)");

    static final String FILE = "jbake.properties";

    /** Switched off whatever the file says: each is measured to go wrong (docs/decisions/0002). */
    private static final List<String> OFF =
            List.of(
                    "uri.noExtension",
                    "img.path.update",
                    "asciidoctor.attributes.export",
                    "render.archive",
                    "render.tags",
                    "render.index");

    /** Empty when the file has a mistake, which is reported. */
    static Optional<SiteSettings> read(Desk desk) throws IOException {
        Path file = desk.root().resolve(FILE);
        if (!Files.isRegularFile(file)) {
            desk.problems()
                    .error(
                            new Place(FILE, 0),
                            "the site has no settings",
                            "write jbake.properties with at least site.host=https://…");
            return Optional.empty();
        }
        try {
            var jbake =
                    new JBakeConfigurationFactory()
                            .createDefaultJbakeConfiguration(
                                    desk.root().toFile(), desk.output().toFile(), true);
            OFF.forEach(key -> jbake.setProperty(key, "false"));
            String host = desk.host().orElse(jbake.getSiteHost()).replaceAll("/+$", "");
            if (checkCommas(file, jbake, desk.problems())
                    && checkHost(file, host, desk.problems())) {
                jbake.setProperty("site.host", host);
                return Optional.of(new SiteSettings(host, jbake));
            }
        } catch (JBakeException e) {
            desk.problems().error(new Place(FILE, 0), String.valueOf(e.getMessage()), "");
        }
        return Optional.empty();
    }

    /** JBake splits a value at every comma that has no backslash before it. */
    private static boolean checkCommas(
            Path file, DefaultJBakeConfiguration jbake, Problems problems) throws IOException {
        boolean good = true;
        for (Iterator<String> keys = jbake.getKeys(); keys.hasNext(); ) {
            String key = keys.next();
            int line = lineOf(file, key);
            if (line > 0 && jbake.get(key) instanceof List) {
                problems.error(
                        new Place(FILE, line),
                        key + " has a comma, at which JBake cuts it in two",
                        "write \\, for a comma");
                good = false;
            }
        }
        return good;
    }

    private static boolean checkHost(Path file, String host, Problems problems) throws IOException {
        boolean good = host.matches("https?://[^\\s/]+(/[^\\s?#]*)?");
        if (!good) {
            problems.error(
                    new Place(FILE, lineOf(file, "site.host")),
                    "site.host \"" + host + "\" is no address",
                    "write it as https://owner.github.io/repository");
        }
        return good;
    }

    /** The line on which {@code key} is set; 0 if the file does not set it. */
    private static int lineOf(Path file, String key) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(key)
                    && lines.get(i).strip().substring(key.length()).matches("\\s*[=:].*")) {
                return i + 1;
            }
        }
        return 0;
    }
}
