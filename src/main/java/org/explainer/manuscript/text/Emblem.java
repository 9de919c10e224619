package org.explainer.manuscript.text;

import java.util.Optional;

/**
 * The sign of a chapter, which goes with its title wherever that is shown. It is ornament: whoever
 * does not see it misses nothing.
 *
 * @param shapes elements of SVG, in a field of {@link #WIDTH} by {@link #HEIGHT} that they fill;
 *     their colours and strokes stand in attributes, and nothing else does
 */
public record Emblem(String shapes) {

    public static final int WIDTH = 96;
    public static final int HEIGHT = 72;

    /** That of a text; only chapters have one. */
    public static Optional<Emblem> of(Text text) {
        return text instanceof Chapter chapter ? chapter.emblem() : Optional.empty();
    }

    /** A drawing of it that stands alone. */
    public String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\">%s</svg>"
                .formatted(WIDTH, HEIGHT, shapes);
    }
}
