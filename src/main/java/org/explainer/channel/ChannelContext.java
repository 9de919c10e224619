package org.explainer.channel;

import java.nio.file.Path;
import java.util.Map;
import org.explainer.problem.Problems;
import org.explainer.progress.Stage;
import org.explainer.template.Strings;

/**
 * What a channel works with.
 *
 * @param root the project's folder
 * @param cache for what is dear to make; may be deleted at any time
 * @param output an empty folder that is the channel's own; it replaces the last good one when
 *     nothing is wrong with any channel
 * @param published what the channel published last; it may be missing
 * @param made folders with the finished files of the channels that this one needs, by name
 * @param settings report to {@code problems} what is wrong with them
 * @param strings the words of the interface, about this edition's essay
 * @param archive packs what the channel packs
 * @param stage is told of each step that the channel takes
 * @param pages is told of each page
 */
public record ChannelContext(
        Path root,
        Path cache,
        Path output,
        Path published,
        Map<String, Path> made,
        SettingsFile settings,
        Theme theme,
        Strings strings,
        Problems problems,
        Archive archive,
        Stage stage,
        PageListener pages) {

    public ChannelContext {
        made = Map.copyOf(made);
        settings = settings.reportingTo(problems);
    }
}
