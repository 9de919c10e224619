package org.explainer.figure.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Finds room for the letters of a map. They keep their size on every screen, so what is free is
 * looked for on a small map first; what finds no room there may find some on a wide one. Whoever
 * comes first has the choice.
 */
final class LabelPlacement {

    /** How wide the map is on a screen of 320 pixels, and in a column of text. */
    private static final int SMALL = 288;

    private static final int WIDE = 570;
    private static final int LINE = 14;
    private static final int BASELINE = 11;
    private static final double LETTER = 7;
    private static final int MARGIN = 6;

    /** How far letters keep from the middle of a dot, and the dots' own size. */
    private static final int GAP = 4;

    private static final int DOT = 3;

    /** On which side of its point a text stands: 1 is right or below, 0 in the middle. */
    record Side(int across, int down) {}

    static final List<Side> AROUND =
            List.of(
                    new Side(1, 0),
                    new Side(-1, 0),
                    new Side(0, 1),
                    new Side(0, -1),
                    new Side(1, 1),
                    new Side(1, -1),
                    new Side(-1, 1),
                    new Side(-1, -1));
    static final List<Side> BESIDE =
            List.of(new Side(-1, 0), new Side(0, 1), new Side(1, 0), new Side(0, -1));
    static final List<Side> WITHIN =
            List.of(new Side(0, 0), new Side(0, 1), new Side(0, -1), new Side(1, 0));

    /**
     * A text to be placed.
     *
     * @param box what it stands beside, in units of the frame: a point, or the box round a shape
     */
    record Wish(String text, String below, Envelope box, List<Side> sides) {

        double width() {
            return Math.max(text.length(), below.length()) * LETTER + MARGIN;
        }

        int height() {
            return below.isEmpty() ? LINE : 2 * LINE;
        }
    }

    private record Choice(Wish wish, Side side, boolean spare) {}

    private final Envelope view;
    private final List<Coordinate> dots;
    private final List<Choice> choices = new ArrayList<>();

    /** Keeps clear of {@code dots}, in units of the frame. */
    LabelPlacement(Envelope view, List<Coordinate> dots) {
        this.view = view;
        this.dots = List.copyOf(dots);
    }

    /** Labels for as many wishes as possible, beside all that were placed before. */
    List<MapLabel> place(List<Wish> wishes) {
        List<Choice> before = List.copyOf(choices);
        for (boolean spare : new boolean[] {false, true}) {
            for (Wish wish : wishes) {
                if (choices.stream().noneMatch(choice -> choice.wish().equals(wish))) {
                    choice(wish, spare).ifPresent(choices::add);
                }
            }
        }
        return choices.stream()
                .filter(choice -> !before.contains(choice))
                .sorted(Comparator.comparing(choice -> wishes.indexOf(choice.wish())))
                .map(this::label)
                .toList();
    }

    /** For letters that are shown beside those placed so far, instead of the ones to come. */
    LabelPlacement instead(List<Coordinate> shown) {
        var other = new LabelPlacement(view, shown);
        other.choices.addAll(choices);
        return other;
    }

    private Optional<Choice> choice(Wish wish, boolean spare) {
        return wish.sides().stream()
                .map(side -> new Choice(wish, side, spare))
                .filter(choice -> isFree(choice, WIDE) && (spare || isFree(choice, SMALL)))
                .findFirst();
    }

    /** Whether the letters have room on a map so many pixels wide. */
    private boolean isFree(Choice choice, int width) {
        double scale = width / view.getWidth();
        Envelope room = room(choice, scale);
        return new Envelope(0, width, 0, view.getHeight() * scale).covers(room)
                && dots.stream().noneMatch(dot -> room.intersects(dot(dot, scale)))
                && choices.stream()
                        .filter(other -> width == WIDE || !other.spare())
                        .noneMatch(other -> room.intersects(room(other, scale)));
    }

    private static Envelope dot(Coordinate place, double scale) {
        var dot = new Envelope(new Coordinate(place.x * scale, place.y * scale));
        dot.expandBy(DOT);
        return dot;
    }

    /** What the letters cover, in pixels of a map of that scale. */
    private static Envelope room(Choice choice, double scale) {
        Wish wish = choice.wish();
        Side side = choice.side();
        Coordinate at = point(wish.box(), side);
        double left = at.x * scale + right(side) - wish.width() * (1 - side.across()) / 2;
        double top = at.y * scale + rise(wish, side);
        return new Envelope(left, left + wish.width(), top, top + wish.height());
    }

    private static Coordinate point(Envelope box, Side side) {
        return new Coordinate(
                box.centre().x + side.across() * box.getWidth() / 2,
                box.centre().y + side.down() * box.getHeight() / 2);
    }

    private static int right(Side side) {
        return side.across() * (side.down() == 0 ? GAP + 3 : GAP);
    }

    /** From the point up or down to the upper edge of the letters. */
    private static int rise(Wish wish, Side side) {
        return side.down() * (side.across() == 0 ? GAP + 1 : 3)
                - wish.height() * (1 - side.down()) / 2;
    }

    private MapLabel label(Choice choice) {
        Wish wish = choice.wish();
        Side side = choice.side();
        Coordinate at = point(wish.box(), side);
        return new MapLabel(
                wish.text(),
                wish.below(),
                percent(at.x / view.getWidth()),
                percent(at.y / view.getHeight()),
                right(side),
                rise(wish, side) + BASELINE,
                List.of("end", "middle", "start").get(side.across() + 1),
                choice.spare());
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
