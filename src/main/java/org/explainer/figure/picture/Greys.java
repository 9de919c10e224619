package org.explainer.figure.picture;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

/** Pictures of paper, which need no colours. */
public final class Greys {

    /** So many tones that letters are smooth, and so few that a page is small. */
    private static final int TONES = 12;

    private static final List<Integer> PALETTE =
            IntStream.rangeClosed(0, TONES)
                    .map(tone -> tone * 255 / TONES * 0x010101)
                    .boxed()
                    .toList();

    private Greys() {}

    /** The picture as PNG, in a few tones of grey. */
    public static byte[] png(BufferedImage picture) {
        int width = picture.getWidth();
        int[] pixels = new int[width * picture.getHeight()];
        for (int at = 0; at < pixels.length; at++) {
            int light = picture.getRaster().getSample(at % width, at / width, 0);
            pixels[at] = PALETTE.get((light * TONES + 127) / 255);
        }
        return Png.of(pixels, width, PALETTE);
    }
}
