package org.explainer.figure.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.explainer.figure.map.LetterSheet.Choice;
import org.explainer.figure.map.MapDrawing.Mark;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Finds room for the letters of a map. They keep their size on every screen, so what is free is
 * looked for on a small map and on a wide one, each by itself. Whoever comes first has the choice.
 */
final class LabelPlacement {

    /** How wide the map is on a screen of 320 pixels, and in a column of text. */
    private static final int SMALL = 288;

    private static final int WIDE = 570;
    private static final int LINE = 14;
    private static final int BASELINE = 11;
    private static final double LETTER = 7;
    private static final int MARGIN = 6;

    /** Fewer letters are a number. */
    private static final int NAME = 3;

    /** How far letters keep from the middle of a dot. */
    private static final int GAP = 4;

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
            List.of(new Side(0, 1), new Side(-1, 0), new Side(1, 0), new Side(0, -1));
    static final List<Side> WITHIN =
            List.of(new Side(0, 0), new Side(0, 1), new Side(0, -1), new Side(1, 0));

    /** Wherever a number has room; it is as narrow as that. */
    static final List<Side> ANYWHERE =
            Stream.concat(Stream.of(new Side(0, 0)), AROUND.stream()).toList();

    /**
     * A text to be placed.
     *
     * @param box what it stands beside, in units of the frame: a point, or the box round a shape
     */
    record Wish(String text, String below, Envelope box, List<Side> sides) {

        double width() {
            int letters = Math.max(text.length(), below.length());
            return letters * LETTER + (letters < NAME ? 1 : MARGIN);
        }

        int height() {
            return below.isEmpty() ? LINE : 2 * LINE;
        }
    }

    private final Envelope view;
    private final LetterSheet wide;
    private final LetterSheet small;

    /**
     * Keeps clear of dots, in units of the frame: of some on wide maps, of others on small ones.
     */
    LabelPlacement(Envelope view, List<Coordinate> wide, List<Coordinate> small) {
        this.view = view;
        this.wide = new LetterSheet(WIDE, view, wide);
        this.small = new LetterSheet(SMALL, view, small);
    }

    /** For letters that are shown beside those placed so far, instead of the ones to come. */
    LabelPlacement instead(List<Coordinate> shown) {
        var other = new LabelPlacement(view, shown, shown);
        other.wide.addAll(wide);
        other.small.addAll(small);
        return other;
    }

    /** Labels for as many wishes as possible, beside all that were placed before. */
    List<MapLabel> place(List<Wish> wishes) {
        return wishes.stream()
                .flatMap(
                        wish -> {
                            choose(wish);
                            return labels(wish, wide.of(wish), small.of(wish));
                        })
                .toList();
    }

    /** Labels for all wishes; where a map of some size has no room for a name, it has a number. */
    Placed placeAll(List<Wish> wishes) {
        wishes.forEach(this::choose);
        Map<Wish, Choice> wideNumbers = wide.numbers(wishes);
        Map<Wish, Choice> smallNumbers = small.numbers(wishes);
        List<MapLabel> names = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Wish wish : wishes) {
            labels(wish, wide.of(wish), small.of(wish)).forEach(names::add);
            Optional<Choice> onWide = Optional.ofNullable(wideNumbers.get(wish));
            Optional<Choice> onSmall = Optional.ofNullable(smallNumbers.get(wish));
            if (onWide.isPresent() || onSmall.isPresent()) {
                String number = String.valueOf(marks.size() + 1);
                var brief = new Wish(number, "", wish.box(), ANYWHERE);
                List<MapLabel> labels = labels(brief, onWide, onSmall).toList();
                marks.add(new Mark(wish.text(), number, labels, onWide.isEmpty()));
            }
        }
        return new Placed(names, marks);
    }

    /** Names, and numbers for those that have no room everywhere. */
    record Placed(List<MapLabel> names, List<Mark> marks) {}

    /** The same place on both maps, if it is free; what has none on a wide map has none at all. */
    private void choose(Wish wish) {
        wide.choose(wish, wish.sides())
                .ifPresent(
                        choice -> {
                            List<Side> sides = new ArrayList<>(List.of(choice.side()));
                            sides.addAll(wish.sides());
                            small.choose(wish, sides);
                        });
    }

    private Stream<MapLabel> labels(Wish wish, Optional<Choice> onWide, Optional<Choice> onSmall) {
        if (onWide.map(Choice::side).equals(onSmall.map(Choice::side))) {
            return onWide.map(choice -> label(wish, choice.side(), false, false)).stream();
        }
        return Stream.concat(
                onWide.map(choice -> label(wish, choice.side(), true, false)).stream(),
                onSmall.map(choice -> label(wish, choice.side(), false, true)).stream());
    }

    /** Whether letters on a small map lie on a point. */
    boolean isCoveredWhenSmall(Coordinate point) {
        return small.covers(point);
    }

    /** What the letters cover, in pixels of a map of that scale. */
    static Envelope room(Choice choice, double scale) {
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

    private MapLabel label(Wish wish, Side side, boolean spare, boolean narrow) {
        Coordinate at = point(wish.box(), side);
        return new MapLabel(
                wish.text(),
                wish.below(),
                percent(at.x / view.getWidth()),
                percent(at.y / view.getHeight()),
                right(side),
                rise(wish, side) + BASELINE,
                List.of("end", "middle", "start").get(side.across() + 1),
                spare,
                narrow);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
