package org.explainer.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.explainer.channel.ChannelContext;
import org.explainer.channel.SettingsCheck;
import org.explainer.channel.SettingsFile;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/**
 * The site's settings, from {@code jbake.properties}.
 *
 * @param host absolute address of the home page's folder, without a final slash
 * @param jbake what the file says to JBake
 */
public record SiteSettings(String host, SettingsFile file, DefaultJBakeConfiguration jbake) {

    /** The folder of what is published as it is. */
    public Path assets() {
        return jbake.getAssetFolder().toPath();
    }

    /** Where the letters will be, which pages lead machines to; without a final slash. */
    public String letters() {
        return file.text("newsletter.url", host + "/newsletter").replaceAll("/+$", "");
    }

    /**
     * Where the bundles for classrooms are, without a final slash: absolute, or from the site's
     * root. Unless somebody says otherwise they lie beside the site, as the build makes them.
     */
    public String bundles() {
        return file.text("classroom.url", "../classroom").replaceAll("/+$", "");
    }

    /** With what the names of bundles begin. */
    public String bundle() {
        return file.text("classroom.name", "book");
    }

    /** Which Common Cartridge the bundles have, as their names say it: {@code 11}. */
    public String cartridge() {
        return file.text("classroom.cartridge", "1.1").replace(".", "");
    }

    /** Whether the edition has a channel; pages lead to no other. */
    public boolean publishes(String channel) {
        return isAmong("channels", channel);
    }

    /** Whether bundles of this name are made for classrooms. */
    public boolean packs(String bundle) {
        return publishes("classroom") && isAmong("classroom.bundles", bundle);
    }

    private boolean isAmong(String key, String word) {
        return List.of(file.text(key, word).split("\\s+")).contains(word);
    }

    /** Empty when the file has a mistake, which is reported. */
    static Optional<SiteSettings> read(ChannelContext context) {
        SettingsFile file = context.settings();
        try {
            var jbake =
                    new JBakeConfigurationFactory()
                            .createDefaultJbakeConfiguration(
                                    context.root().toFile(), context.output().toFile(), true);
            SettingsCheck.OFF.forEach(key -> jbake.setProperty(key, "false"));
            if (!jbake.getTemplateFolder().isDirectory()) {
                // JBake insists on a folder, though it reads no template itself.
                jbake.setTemplateFolder(jbake.getContentFolder());
            }
            if (checkCommas(file, jbake, context.problems())) {
                jbake.setProperty("site.host", file.host());
                return Optional.of(new SiteSettings(file.host(), file, jbake));
            }
        } catch (JBakeException e) {
            context.problems()
                    .error(new Place(SettingsFile.NAME, 0), String.valueOf(e.getMessage()), "");
        }
        return Optional.empty();
    }

    /**
     * JBake splits a value at every comma that has no backslash before it. It takes a mark of byte
     * order for a part of the first key, whose value is therefore given to it again.
     */
    private static boolean checkCommas(
            SettingsFile file, DefaultJBakeConfiguration jbake, Problems problems) {
        boolean good = true;
        for (String key : file.keys()) {
            if (jbake.get(key) instanceof List) {
                problems.error(
                        file.place(key),
                        key + " has a comma, at which JBake cuts it in two",
                        "write \\, for a comma");
                good = false;
            } else if (jbake.get("\ufeff" + key) != null) {
                jbake.setProperty(key, file.text(key, ""));
            }
        }
        return good;
    }
}
