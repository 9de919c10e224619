package org.explainer;

import java.util.List;
import org.explainer.manuscript.data.Boundary;
import org.explainer.manuscript.data.Entry;
import org.explainer.manuscript.data.Frame;

/** Countries like boxes, and three frames that show some of them. */
public final class TinyMaps {

    private TinyMaps() {}

    /** A frame of the tiny book. */
    public static Frame frame(String id) {
        return List.of(
                        frame("europe", 52, 20, new Frame.Reach(2560, 2300, 2420, 2240), 1280, ""),
                        frame("east", 44, 27, new Frame.Reach(1640, 1800, 1660, 1860), 500, ""),
                        frame("uland", 48.7, 31.5, new Frame.Reach(740, 800, 510, 470), 800, "XUL"))
                .stream()
                .filter(frame -> frame.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Frame frame(
            String id,
            double latitude,
            double longitude,
            Frame.Reach reach,
            int width,
            String focus) {
        return new Frame(
                id,
                "the lands of " + id,
                longitude,
                latitude,
                reach,
                width,
                1.2,
                12,
                focus,
                focus.isEmpty()
                        ? List.of()
                        : List.of(
                                new Frame.Country("Poland", 21.6, 51.8),
                                new Frame.Country("Romania", 21.6, 46.2)),
                "Outlines: ours.",
                Rows.origin("frames.yaml"));
    }

    /** What the tiny book has. */
    static Entry[] all() {
        return new Entry[] {
            frame("europe"),
            frame("east"),
            frame("uland"),
            boundary("EST", "24 58, 24 60, 28 60, 28 58"),
            boundary("EST LVA", "24 58, 28 58"),
            boundary("FIN", "22 61, 30 61, 30 65, 22 65, 22 61"),
            boundary("XGE", "41 41, 44 41, 44 43, 41 43"),
            boundary("XGE XGE.arden", "41 41, 41 43"),
            boundary("XGE.arden", "41 41, 40 41, 40 43, 41 43"),
            boundary("LVA", "24 58, 24 56, 28 56, 28 58"),
            boundary("POL", "20 49, 20 52, 24 52"),
            boundary("POL ROU", "20 49, 24 49"),
            boundary("POL XUL", "24 49, 24 52"),
            boundary("ROU", "20 49, 20 46, 24 46"),
            boundary("ROU XUL", "24 46, 24 49"),
            boundary("XRU", "38 46, 50 46, 50 52, 38 52"),
            boundary("XRU XUL", "38 46, 38 52"),
            boundary("XUL", "24 52, 38 52", "24 46, 33 46", "36 46, 38 46"),
            boundary("XUL XUL.karst", "33 46, 36 46"),
            boundary("XUL.karst", "33 46, 33 44.5, 36 44.5, 36 46")
        };
    }

    /** {@code sides} are areas with a blank between. */
    public static Boundary boundary(String sides, String... lines) {
        return new Boundary(
                List.of(sides.split(" ")), false, List.of(lines), Rows.origin("boundaries.yaml"));
    }
}
