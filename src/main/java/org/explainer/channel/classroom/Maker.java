package org.explainer.channel.classroom;

import java.io.IOException;
import java.util.List;

/** Makes artefacts of one kind. What an author should mend goes to the room's problems. */
interface Maker {
    List<Artefact> make(Room room) throws IOException;
}
