package org.explainer.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.explainer.channel.Channel;
import org.explainer.progress.Progress;

/** Puts what a run has made before readers, and remembers what it said of it. */
final class Publishing {

    private final StagingFolder staging;
    private final Progress progress;
    private final List<String> folders = new ArrayList<>();
    private final StringBuilder result = new StringBuilder();

    Publishing(StagingFolder staging, Progress progress) {
        this.staging = staging;
        this.progress = progress;
    }

    /** Publishes what was chosen, and takes away what was, while the edition had those channels. */
    void publish(ChannelOrder order) throws IOException {
        List<String> chosen =
                order.channels().stream().filter(order::isChosen).map(Channel::name).toList();
        staging.publish(chosen);
        for (String channel : chosen) {
            String name = "target/" + channel;
            folders.add(name);
            String said = "Published " + FolderSize.of(name, staging.output(channel));
            progress.say(said);
            result.append(said).append('\n');
        }
        for (String name : new TreeSet<>(order.without())) {
            if (staging.withdraw(name)) {
                progress.say(
                        "Removed target/"
                                + name
                                + ": it is not among the channels in jbake.properties");
            }
        }
    }

    /** What it published, from the project's folder. */
    List<String> folders() {
        return List.copyOf(folders);
    }

    /** A line for each of these. */
    String result() {
        return result.toString();
    }
}
