package org.explainer.classroom.artefact;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Makes artefacts of one kind. What an author should mend goes to the channel's problems. */
public interface Maker {

    /** What {@code classroom.bundles} of the settings calls it: one word. */
    String name();

    List<Artefact> make(ClassroomContext classroom) throws IOException;

    /** The program of the machine without which nothing of the kind can be made. */
    default Optional<Program> needs() {
        return Optional.empty();
    }
}
