package org.explainer.figure.picture;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.figure.Reel.Scene;
import org.explainer.language.Dates;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.PartialDate;

/** Draws leaves of a calendar, each rolled down over the one before it. */
final class CalendarPainter implements ShotPainter {

    private static final Rectangle2D LEAF = new Rectangle2D.Double(724, 150, 412, 440);
    private static final double HEAD = 92;
    private static final double MARGIN = 28;

    /** How long a leaf takes to come down. */
    private static final int ROLL = 420;

    private final List<Leaf> leaves;
    private final List<Integer> turns;
    private final FilmStyle style;

    /**
     * A leaf.
     *
     * @param head above the number
     * @param number large, in the middle
     * @param foot what happened
     */
    private record Leaf(String head, String number, String foot) {

        static Leaf of(Event event, Dates dates) {
            PartialDate date = event.date();
            String day = date.text().substring(date.toMonth().text().length());
            String year = dates.words(date.year().text());
            if (date.month().isEmpty()) {
                return new Leaf("", year, event.title());
            }
            return day.isEmpty()
                    ? new Leaf(year, dates.shortMonth(date.month()), event.title())
                    : new Leaf(
                            dates.words(date.toMonth().text()),
                            String.valueOf(Integer.parseInt(day.substring(1))),
                            event.title());
        }
    }

    CalendarPainter(Scene scene, List<Event> events, Dates dates, FilmStyle style) {
        this.leaves = events.stream().map(event -> Leaf.of(event, dates)).toList();
        this.turns = scene.turns(leaves.size());
        this.style = style;
    }

    @Override
    public Stream<String> words() {
        return leaves.stream().flatMap(leaf -> Stream.of(leaf.head, leaf.number, leaf.foot));
    }

    @Override
    public void draw(Canvas canvas, int time) {
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            // The first lies there from the start.
            double down = i == 0 ? 1 : FilmStyle.share(time - turns.get(i), ROLL);
            double high = LEAF.getHeight() * down * down * (3 - 2 * down);
            canvas.within(
                    new Rectangle2D.Double(LEAF.getX(), LEAF.getY(), LEAF.getWidth(), high),
                    () -> write(canvas, leaf));
        }
    }

    private void write(Canvas canvas, Leaf leaf) {
        Color dark = style.inks().sky();
        canvas.fill(LEAF, style.inks().paper());
        canvas.fill(
                new Rectangle2D.Double(LEAF.getX(), LEAF.getY(), LEAF.getWidth(), HEAD),
                style.inks().wheat());
        centre(canvas, style.small(40, dark), leaf.head, LEAF.getY() + 60);
        double size = Math.min(212, 0.8 * LEAF.getWidth() / style.display().width(leaf.number));
        centre(canvas, new Lettering(style.display(), size, dark), leaf.number, 430);
        foot(canvas, leaf.foot, dark);
    }

    private void foot(Canvas canvas, String words, Color ink) {
        Paragraph foot =
                Paragraph.fitting(words, style.text(), LEAF.getWidth() - 2 * MARGIN, 84, 30);
        foot.fill(canvas, style.text(), LEAF.getX() + MARGIN, LEAF.getMaxY() - 108, ink);
    }

    private static void centre(Canvas canvas, Lettering letters, String words, double y) {
        letters.write(canvas, words, LEAF.getCenterX() - letters.width(words) / 2, y);
    }
}
