package org.explainer.channel.classroom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.explainer.manuscript.Cover;

/** By what reading systems know a book again: a new edition replaces the old one. */
final class BookId {

    private BookId() {}

    /** The same for every edition of a book in one language. */
    static String of(Room room) {
        Cover cover = room.edition().cover();
        String name =
                String.join(
                        "\n",
                        room.settings().name(),
                        cover.language(),
                        room.edition().essay().url().toString());
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
