package org.explainer.figure.picture;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.explainer.figure.Reel.Scene;
import org.explainer.figure.map.MapDrawing;
import org.explainer.figure.map.MapDrawing.Dot;
import org.explainer.figure.map.MapDrawing.Step;
import org.explainer.manuscript.data.ShotPicture.MapOf;

/**
 * Draws a map: members as of a year, those who join after it round by round, cities that light up.
 */
final class MapPainter implements ShotPainter {

    /** How long a country takes to fill. */
    private static final int FILL = 400;

    /** How much wider or higher than its part of the picture a map may be. */
    private static final double LOSS = 1.1;

    private final FilmStyle style;
    private final MapDrawing map;
    private final Rectangle2D sheet;
    private final List<Step> joining;
    private final List<Integer> turns;
    private final List<Dot> cities;
    private final List<Integer> lights;
    private final List<Canvas> states = new ArrayList<>();

    MapPainter(Scene scene, MapOf asked, MapDrawing map, FilmStyle style) {
        this.style = style;
        this.map = map;
        this.sheet = cover(map.ground().width(), map.ground().height());
        List<Step> members =
                map.steps().stream().filter(step -> year(step) <= asked.from()).toList();
        this.joining =
                map.steps().stream()
                        .filter(step -> year(step) > asked.from() && year(step) <= asked.until())
                        .toList();
        this.turns = scene.turns(joining.size());
        this.cities = map.dots().stream().filter(dot -> !dot.regional()).toList();
        this.lights = scene.turns(cities.size());
        for (int i = 0; i <= joining.size(); i++) {
            states.add(state(members, joining.subList(0, i)));
        }
    }

    private static int year(Step step) {
        return step.round().date().firstDay().getYear();
    }

    /** The map from its middle: it fills its part of the picture, or loses little of its width. */
    private static Rectangle2D cover(double width, double height) {
        Rectangle2D stage = FilmStyle.STAGE;
        double wide = stage.getWidth() / width;
        double high = stage.getHeight() / height;
        double scale = Math.min(Math.max(wide, high), LOSS * Math.min(wide, high));
        return new Rectangle2D.Double(
                stage.getCenterX() - width * scale / 2,
                stage.getCenterY() - height * scale / 2,
                width * scale,
                height * scale);
    }

    @Override
    public Stream<String> words() {
        return Stream.concat(
                joining.stream().map(step -> step.round().date().year().text()),
                cities.stream().map(Dot::city));
    }

    @Override
    public void draw(Canvas canvas, int time) {
        canvas.within(
                FilmStyle.STAGE,
                () -> {
                    canvas.blend(states.get(0), 1);
                    for (int i = 0; i < joining.size(); i++) {
                        double there = FilmStyle.share(time - turns.get(i), FILL);
                        canvas.blend(states.get(i + 1), there);
                    }
                    cities(canvas, time);
                });
        latest(canvas, time);
    }

    /** The year of those who joined last, beside the map. */
    private void latest(Canvas canvas, int time) {
        for (int i = joining.size() - 1; i >= 0; i--) {
            if (time >= turns.get(i)) {
                String year = joining.get(i).round().date().year().text();
                double shown = FilmStyle.share(time - turns.get(i));
                new Lettering(style.display(), 88, Inks.faded(style.inks().wheat(), shown))
                        .write(canvas, year, FilmStyle.PAD, 640);
                return;
            }
        }
    }

    private void cities(Canvas canvas, int time) {
        for (int i = 0; i < cities.size(); i++) {
            double shown = FilmStyle.share(time - lights.get(i));
            Color ink = Inks.faded(style.inks().wheat(), shown);
            double x = x(cities.get(i).left());
            double y = y(cities.get(i).top());
            canvas.fill(new Ellipse2D.Double(x - 13, y - 13, 26, 26), ink);
            style.small(34, style.haze(shown)).write(canvas, cities.get(i).city(), x + 24, y + 12);
        }
    }

    private double x(String percent) {
        return sheet.getX() + Double.parseDouble(percent) * sheet.getWidth() / 100;
    }

    private double y(String percent) {
        return sheet.getY() + Double.parseDouble(percent) * sheet.getHeight() / 100;
    }

    /** The map once {@code joined} have joined; the last of them are the ones who are looked at. */
    private Canvas state(List<Step> members, List<Step> joined) {
        var svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(map.ground().width() + " " + map.ground().height() + "\">");
        Color land = mixed(0.22);
        area(svg, map.ground().land(), land);
        map.steps().forEach(step -> area(svg, step.path(), land));
        area(svg, map.ground().focus(), mixed(0.42));
        Color member = mixed(0.86);
        members.forEach(step -> area(svg, step.path(), member));
        for (int i = 0; i < joined.size(); i++) {
            boolean last = i == joined.size() - 1;
            area(svg, joined.get(i).path(), last ? style.inks().wheat() : member);
        }
        border(svg, map.ground().borders(), "");
        border(svg, map.ground().disputed(), " stroke-dasharray=\"5 4\"");
        var canvas = new Canvas(FilmStyle.WIDTH, FilmStyle.HEIGHT, style.inks().sky());
        canvas.draw(Engraving.of(svg.append("</svg>").toString()).drawn(style.text()), sheet);
        return canvas;
    }

    private static void area(StringBuilder svg, String path, Color ink) {
        if (!path.isEmpty()) {
            svg.append("<path fill-rule=\"evenodd\" fill=\"").append(hex(ink)).append("\" d=\"");
            svg.append(path).append("\"/>");
        }
    }

    private void border(StringBuilder svg, String path, String dashes) {
        if (!path.isEmpty()) {
            svg.append("<path fill=\"none\" stroke-width=\"1.5\" stroke=\"");
            svg.append(hex(style.inks().sky())).append('"').append(dashes);
            svg.append(" d=\"").append(path).append("\"/>");
        }
    }

    /** So much of paper's colour in the sky's. */
    private Color mixed(double share) {
        Color sky = style.inks().sky();
        Color paper = style.inks().paper();
        return new Color(
                mixed(sky.getRed(), paper.getRed(), share),
                mixed(sky.getGreen(), paper.getGreen(), share),
                mixed(sky.getBlue(), paper.getBlue(), share));
    }

    private static int mixed(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private static String hex(Color ink) {
        return String.format(Locale.ROOT, "#%06x", ink.getRGB() & 0xffffff);
    }
}
