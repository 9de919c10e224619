package org.explainer.newsletter;

import java.util.LinkedHashMap;
import java.util.Map;
import org.explainer.figure.picture.Rendition;

/**
 * A picture of a letter as templates show it.
 *
 * @param file its name, which a change of the picture changes
 * @param address where it is, absolute
 */
public record Picture(String file, String address, int width, int height) {

    /** Pictures that lie in {@code folder}, an absolute address without a final slash. */
    static Map<String, Picture> in(String folder, Map<String, Rendition> renditions, int room) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        renditions.forEach((key, made) -> pictures.put(key, of(folder, made, room)));
        return pictures;
    }

    private static Picture of(String folder, Rendition made, int room) {
        int width = Math.min(room, made.width());
        int height = Math.round((float) made.height() * width / made.width());
        return new Picture(made.name(), folder + "/" + made.name(), width, height);
    }
}
