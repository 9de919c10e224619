package org.explainer.figure.picture;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.weisj.jsvg.SVGDocument;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.explainer.figure.Hundredth;

/**
 * A drawing that travels: below its title, above the names of the book and the licence, so that
 * whoever meets it alone knows what it is and whose.
 *
 * @param svg the drawing, as {@link Engraving} reads it, in letters of 288 units' width
 * @param title as plain text
 * @param key lines of plain text that say what its signs mean; they stand below it, not on a card
 * @param credit lines of plain text, the first of them the name of the book
 */
public record FigureSheet(String svg, String title, List<String> key, List<String> credit) {

    private static final double PAD = 16;
    private static final double WIDE = 288 + 2 * PAD;
    private static final int DENSITY = 7;
    private static final double TITLE = 17;
    private static final double KEY = 11;
    private static final double SMALL = 9.5;
    private static final double LEADING = 1.3;

    /** Of the panel that has the title, on a card. */
    private static final int PANEL = 456;

    private static final int EDGE = 48;

    public FigureSheet {
        key = List.copyOf(key);
        credit = List.copyOf(credit);
    }

    /**
     * The drawing with its words as SVG, for print; {@code paper} and {@code ink} as six digits.
     */
    public byte[] vector(String paper, String ink) {
        return drawn(paper, ink, Typeface.named("literata-text")).getBytes(UTF_8);
    }

    private String drawn(String paper, String ink, Typeface face) {
        Engraving inner = Engraving.of(svg);
        List<String> lines = lines(title, TITLE, face);
        List<String> meanings =
                key.stream().flatMap(line -> lines(line, KEY, face).stream()).toList();
        double top = PAD + lines.size() * TITLE * LEADING;
        double under = top + inner.height() * 288 / inner.width() + 6;
        double foot = under + meanings.size() * KEY * LEADING + (key.isEmpty() ? 0 : 6);
        double height = foot + credit.size() * SMALL * LEADING + PAD;
        var sheet = new StringBuilder();
        sheet.append(
                tag(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\""
                                + " font-family=\"Literata, Georgia, serif\">",
                        WIDE, height));
        sheet.append(tag("<rect width=\"%s\" height=\"%s\" fill=\"%s\"/>", WIDE, height, paper));
        write(sheet, lines, PAD, TITLE, ink);
        double scale = 288 / inner.width();
        sheet.append(
                tag(
                        "<clipPath id=\"sheet\"><rect width=\"%s\" height=\"%s\"/></clipPath>"
                                + "<g transform=\"translate(%s %s) scale(%s)\" clip-path=\"url(#sheet)\">%s</g>",
                        inner.width(), inner.height(), PAD, top, scale, inside()));
        write(sheet, meanings, under, KEY, ink);
        write(sheet, credit, foot, SMALL, ink);
        return sheet.append("</svg>\n").toString();
    }

    /** The same as a PNG, for a text. */
    public byte[] png(String paper, String ink) {
        Typeface face = Typeface.named("literata-text");
        String sheet = drawn(paper, ink, face);
        Engraving whole = Engraving.of(sheet);
        int width = (int) Math.round(WIDE * DENSITY / 2);
        int height = (int) Math.round(whole.height() * DENSITY / 2);
        var canvas = new Canvas(width, height, Inks.in(sheet).get(0));
        canvas.draw(whole.drawn(face), 1, Inks.in(sheet));
        return canvas.png();
    }

    /** A picture for sharing: the title on the colour of the book, beside the drawing. */
    public byte[] card(Inks inks) {
        Typeface display = Typeface.named("literata-display");
        Typeface face = Typeface.named("literata-text");
        var canvas = new Canvas(Painter.WIDTH, Painter.HEIGHT, inks.paper());
        canvas.fill(new Rectangle2D.Double(0, 0, PANEL, Painter.HEIGHT), inks.sky());
        if (display.lacks(title).isEmpty()) {
            Paragraph.fitting(title, display, PANEL - 2 * EDGE, 380, 64)
                    .fill(canvas, display, EDGE, EDGE, inks.paper());
        }
        double y = Painter.HEIGHT - EDGE - (credit.size() - 1) * 34;
        for (String line : credit) {
            double size = Math.min(26, (PANEL - 2 * EDGE) / face.width(line));
            boolean first = line.equals(credit.get(0));
            new Lettering(face, size, first ? inks.wheat() : inks.paper())
                    .write(canvas, line, EDGE, y);
            y += 34;
        }
        Engraving drawing = Engraving.of(svg);
        SVGDocument drawn = drawing.drawn(face);
        Inks.in(svg).forEach(ink -> canvas.fill(new Rectangle2D.Double(), ink));
        Rectangle2D room = room(drawing);
        canvas.within(room, () -> canvas.draw(drawn, room));
        return canvas.png();
    }

    /** As large as fits beside the panel, in the middle. */
    private static Rectangle2D room(Engraving drawing) {
        double wide = Painter.WIDTH - PANEL - 2 * EDGE;
        double high = Painter.HEIGHT - 2.0 * EDGE;
        double scale = Math.min(wide / drawing.width(), high / drawing.height());
        double width = drawing.width() * scale;
        double height = drawing.height() * scale;
        return new Rectangle2D.Double(
                PANEL + EDGE + (wide - width) / 2, EDGE + (high - height) / 2, width, height);
    }

    /** The words on lines that fit. */
    private static List<String> lines(String words, double size, Typeface face) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && face.width(longer) * size > 288) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private static void write(
            StringBuilder sheet, List<String> lines, double top, double size, String ink) {
        double y = top + size;
        for (String line : lines) {
            sheet.append(
                    tag(
                            "<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\">%s</text>",
                            PAD, y, size, ink, escaped(line)));
            y += size * LEADING;
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** What is between the first tag and the last. */
    private String inside() {
        int start = svg.indexOf('>', svg.indexOf("<svg")) + 1;
        return svg.substring(start, svg.lastIndexOf("</svg>")).strip();
    }

    private static String tag(String pattern, Object... values) {
        Object[] shown = values.clone();
        for (int i = 0; i < shown.length; i++) {
            if (shown[i] instanceof Double number) {
                shown[i] = Hundredth.trimmed(number);
            }
        }
        return String.format(Locale.ROOT, pattern, shown);
    }
}
