package org.explainer.channel;

import java.io.IOException;
import org.explainer.edition.Edition;

/** One way in which readers receive the edition. Channels do not know of each other. */
public interface Channel {

    /** The folder below {@code target/} that the channel fills: one word. */
    String name();

    /** Writes the channel's files; what an author should mend goes to {@code desk.problems()}. */
    void publish(Edition edition, Desk desk) throws IOException;
}
