package org.explainer.channel.classroom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.explainer.manuscript.Cover;

/** By what reading systems know a book again: a new edition replaces the old one. */
final class BookId {

    private BookId() {}

    /** The same for every edition of a book in one language, and another for each kind of it. */
    static String of(Room room, String kind) {
        Cover cover = room.edition().cover();
        String name =
                String.join(
                        "\n",
                        room.settings().name(),
                        kind,
                        cover.language(),
                        room.edition().essay().url().toString());
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
