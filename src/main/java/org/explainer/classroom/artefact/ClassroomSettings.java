package org.explainer.classroom.artefact;

import static java.util.Collections.unmodifiableSortedSet;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.explainer.channel.ChannelContext;
import org.explainer.channel.SettingsFile;
import org.explainer.problem.Problems;

/**
 * What {@code jbake.properties} says of the bundles for classrooms.
 *
 * @param name with which the names of all bundles begin; also the folder that a bundle is unpacked
 *     into, so it is short
 * @param site absolute address of the site's home folder, without a final slash
 * @param templates the folder of templates, as a path from the project's root
 * @param content the folder of texts and data, likewise
 * @param cartridge which Common Cartridge is made, {@code 1.1} or {@code 1.3}
 * @param bundles the names of the makers that are asked
 */
public record ClassroomSettings(
        String name,
        String site,
        String templates,
        String content,
        String cartridge,
        Set<String> bundles) {

    public ClassroomSettings {
        // In order: bundles are kept by these settings, as text.
        bundles = unmodifiableSortedSet(new TreeSet<>(bundles));
    }

    /** Where the site looks for the bundles. */
    private static final Pattern ADDRESS = Pattern.compile("https://\\S+|[^\\s:/][^\\s:]*");

    private static final Pattern SHORT = Pattern.compile("[a-z0-9]{1,8}");

    /**
     * Empty when something is wrong, which is reported.
     *
     * @param makers the names of all makers
     */
    public static Optional<ClassroomSettings> read(ChannelContext context, Set<String> makers) {
        var problems = new Problems();
        SettingsFile file = context.settings().reportingTo(problems);
        file.text("classroom.url", "", ADDRESS, "write https://… or a path from the site's root");
        file.checkKeys(
                "classroom.",
                new TreeSet<>(
                        Set.of(
                                "classroom.name",
                                "classroom.cartridge",
                                "classroom.url",
                                "classroom.bundles")),
                "docs/classroom.adoc lists them");
        var settings =
                new ClassroomSettings(
                        file.text(
                                "classroom.name",
                                "book",
                                SHORT,
                                "write at most eight letters of a-z and digits"),
                        file.host(),
                        file.templates(),
                        file.content(),
                        file.oneOf("classroom.cartridge", "1.1", Set.of("1.1", "1.3")),
                        file.someOf("classroom.bundles", makers));
        problems.inReadingOrder().forEach(context.problems()::add);
        return problems.hasErrors() ? Optional.empty() : Optional.of(settings);
    }
}
