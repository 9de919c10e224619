package org.explainer.channel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.explainer.edition.Edition;
import org.explainer.problem.Problems;
import org.explainer.template.Strings;

/**
 * What a channel works with.
 *
 * @param root the project's folder
 * @param cache for what is dear to make; may be deleted at any time
 * @param output an empty folder that is the channel's own; it replaces the last good one when
 *     nothing is wrong with any channel
 * @param made folders with the finished files of the channels that this one needs, by name
 * @param host the address under which the site will be published, if it is not to be that of {@code
 *     jbake.properties}
 */
public record ChannelContext(
        Path root,
        Path cache,
        Path output,
        Map<String, Path> made,
        Optional<String> host,
        Problems problems) {

    public ChannelContext {
        made = Map.copyOf(made);
    }

    /** The words of the interface, from the folders that {@code jbake.properties} names. */
    public Strings strings(Edition edition) throws IOException {
        return strings(root, edition, problems);
    }

    /** The colours of the edition. */
    public Theme theme() throws IOException {
        return Theme.read(root, SettingsFile.read(root, new Problems()));
    }

    /** As {@link #strings(Edition)}, for who has no context. */
    public static Strings strings(Path root, Edition edition, Problems problems)
            throws IOException {
        SettingsFile file = SettingsFile.read(root, problems);
        return Strings.of(
                root,
                file.text("template.folder", "templates"),
                file.text("content.folder", "content"),
                edition.essay(),
                edition.language());
    }
}
