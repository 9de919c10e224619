package org.explainer.figure.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.explainer.block.MapKind.PlacedMap;
import org.explainer.edition.Edition;
import org.explainer.figure.Drawings;
import org.explainer.figure.Reel;
import org.explainer.figure.Reel.Scene;
import org.explainer.manuscript.data.Quotation;
import org.explainer.manuscript.data.ShotPicture.Balance;
import org.explainer.manuscript.data.ShotPicture.Calendar;
import org.explainer.manuscript.data.ShotPicture.Line;
import org.explainer.manuscript.data.ShotPicture.MapOf;
import org.explainer.manuscript.data.ShotPicture.Quoted;

/** Draws the film, picture by picture; the same time always gives the same picture. */
public final class FilmPainter {

    /** Of a picture, in pixels. */
    public static final int WIDTH = FilmStyle.WIDTH;

    public static final int HEIGHT = FilmStyle.HEIGHT;

    /** How long one picture takes to become the next. */
    private static final int CROSSING = 360;

    private final Reel reel;
    private final Edition edition;
    private final String book;
    private final UnaryOperator<String> labels;
    private final FilmStyle style;
    private final ShotPainter line;
    private final List<ShotPainter> painters = new ArrayList<>();

    /**
     * @param reel what {@code edition} shows, in time
     * @param labels the words of a label, by its id
     */
    public FilmPainter(Edition edition, Reel reel, UnaryOperator<String> labels, Inks inks) {
        this.reel = reel;
        this.edition = edition;
        this.book = edition.cover().plainTitle();
        this.labels = labels;
        this.style = FilmStyle.of(inks);
        this.line = new LinePainter(reel, style);
        reel.scenes().forEach(scene -> painters.add(painter(scene)));
    }

    private ShotPainter painter(Scene scene) {
        // From Java 21 on, a switch over the kinds of picture.
        if (scene.shot().picture() instanceof MapOf map) {
            var chart =
                    new PlacedMap(
                            map.frame(),
                            List.of(),
                            scene.shot().marks(),
                            true,
                            "",
                            scene.shot().place());
            return new MapPainter(scene, map, new Drawings(edition).map(chart), style);
        } else if (scene.shot().picture() instanceof Calendar calendar) {
            return new CalendarPainter(
                    scene,
                    calendar.events().stream().map(edition::event).toList(),
                    edition.language().dates(),
                    style);
        } else if (scene.shot().picture() instanceof Quoted quoted) {
            Quotation words =
                    edition.library().row(Quotation.class, quoted.quotation()).orElseThrow();
            return new QuotationPainter(words, edition.language().quotes().open(), style);
        } else if (scene.shot().picture() instanceof Balance balance) {
            return new BalancePainter(scene, balance, style);
        }
        return line;
    }

    /** The first letter on the screen for which there is no outline. */
    public Optional<String> lacks() {
        return Stream.concat(
                        Stream.of(book),
                        Stream.concat(
                                reel.scenes().stream()
                                        .flatMap(scene -> Stream.of(scene.words(), label(scene))),
                                painters.stream().flatMap(ShotPainter::words)))
                .flatMap(words -> style.lacks(words).stream())
                .findFirst();
    }

    /**
     * The picture at {@code time}, in milliseconds: red, green, blue, from the top left, a byte
     * each.
     */
    public byte[] frame(int time) {
        Scene scene = reel.scene(time);
        int index = reel.scenes().indexOf(scene);
        Canvas canvas = picture(index, time);
        boolean crosses = index > 0 && painters.get(index) != painters.get(index - 1);
        double gone = FilmStyle.share(time - scene.start(), CROSSING);
        if (crosses && gone < 1) {
            canvas.blend(picture(index - 1, scene.start() - 1), 1 - gone);
        }
        words(canvas, scene, time);
        return canvas.rgb();
    }

    /** The whole line of years with the words of the last shot, as a PNG. */
    public byte[] poster() {
        int end = reel.length() - FilmStyle.FADE;
        var canvas = new Canvas(WIDTH, HEIGHT, style.inks().sky());
        line.draw(canvas, end);
        words(canvas, reel.scene(end), end);
        return canvas.png();
    }

    private Canvas picture(int index, int time) {
        var canvas = new Canvas(WIDTH, HEIGHT, style.inks().sky());
        painters.get(index).draw(canvas, time);
        return canvas;
    }

    private void words(Canvas canvas, Scene scene, int time) {
        style.small(26, style.haze(0.85)).write(canvas, book, FilmStyle.PAD, 78);
        boolean last = scene.end() == reel.length();
        double come = FilmStyle.share(time - scene.start());
        double shown = Math.min(come, last ? 1 : FilmStyle.share(scene.end() - time));
        style.small(30, Inks.faded(style.inks().wheat(), shown))
                .write(canvas, label(scene), FilmStyle.PAD, 158);
        place(scene).fill(canvas, face(scene), FilmStyle.PAD, top(scene), style.haze(shown));
    }

    /** Over the whole width above the line, below a quotation, else beside the picture. */
    private Paragraph place(Scene scene) {
        double all = WIDTH - 2.0 * FilmStyle.PAD;
        double beside = FilmStyle.STAGE.getX() - 1.5 * FilmStyle.PAD;
        if (scene.shot().picture() instanceof Line) {
            return Paragraph.fitting(scene.words(), face(scene), all, 170, 84);
        }
        return scene.shot().picture() instanceof Quoted
                ? Paragraph.fitting(scene.words(), face(scene), all, 80, 34)
                : Paragraph.fitting(scene.words(), face(scene), beside, 330, 68);
    }

    private Typeface face(Scene scene) {
        return scene.shot().picture() instanceof Quoted ? style.text() : style.display();
    }

    private static double top(Scene scene) {
        return scene.shot().picture() instanceof Quoted ? 590 : 186;
    }

    private String label(Scene scene) {
        return scene.label().isEmpty() ? "" : labels.apply(scene.label());
    }
}
