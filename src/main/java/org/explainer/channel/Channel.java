package org.explainer.channel;

import java.io.IOException;
import java.util.List;
import org.explainer.edition.Edition;

/** One way in which readers receive the edition. Channels do not know of each other. */
public interface Channel {

    /** The folder below {@code target/} that the channel fills: one word. */
    String name();

    /**
     * Names of the channels whose files this one packs. They are made before it in the same run,
     * and it is not made at all when something is wrong with one of them.
     */
    default List<String> needs() {
        return List.of();
    }

    /**
     * Names of the channels whose files tell this one what it may say of {@code edition}. They are
     * made before it in the same run; unlike those that it {@link #needs}, it is made even when
     * something is wrong with them, and then does without.
     */
    default List<String> asks(Edition edition) {
        return List.of();
    }

    /**
     * Whether the build looks in its files for words that they lost. It knows how to read those of
     * the press; a channel from outside says no.
     */
    default boolean collated() {
        return true;
    }

    /**
     * Writes the channel's files; what an author should mend goes to {@code context.problems()}.
     */
    void publish(Edition edition, ChannelContext context) throws IOException;
}
