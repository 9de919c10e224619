package org.explainer.figure.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Set;
import java.util.TreeSet;

/** A picture in the making. */
final class Canvas {

    private final BufferedImage image;
    private final Graphics2D pen;
    private final Set<Integer> inks = new TreeSet<>();

    /** A canvas full of {@code ground}. */
    Canvas(int width, int height, Color ground) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        dip(ground);
        pen.fillRect(0, 0, width, height);
    }

    /**
     * Takes over everything that was drawn on {@code other}, which is as large, and forgets what
     * was drawn here: a picture has the inks of no picture before it.
     */
    void copy(Canvas other) {
        inks.clear();
        System.arraycopy(other.pixels(), 0, pixels(), 0, pixels().length);
        inks.addAll(other.inks);
    }

    void fill(Shape shape, Color ink) {
        dip(ink);
        pen.fill(shape);
    }

    /** Fills {@code shape}, drawn around the origin, at another place. */
    void fill(Shape shape, double x, double y, Color ink) {
        fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape), ink);
    }

    /** Draws along {@code line}; {@code cap} is one of {@link BasicStroke}. */
    void draw(Shape line, double width, int cap, Color ink) {
        pen.setStroke(new BasicStroke((float) width, cap, BasicStroke.JOIN_ROUND));
        dip(ink);
        pen.draw(StraightStrokes.straight(line, 1));
    }

    /**
     * Draws a whole drawing in the middle of the canvas.
     *
     * @param share how much of the width and height it takes: 1 for all
     * @param colours the inks that it is made of
     */
    void draw(SVGDocument drawing, double share, Iterable<Color> colours) {
        dip(colours);
        double wide = image.getWidth() * share;
        double high = image.getHeight() * share;
        double left = (image.getWidth() - wide) / 2;
        draw(drawing, new Rectangle2D.Double(left, (image.getHeight() - high) / 2, wide, high));
    }

    /** Draws a whole drawing so that it fills {@code room} from side to side and top to bottom. */
    void draw(SVGDocument drawing, Rectangle2D room) {
        var view =
                new ViewBox(
                        (float) room.getX(),
                        (float) room.getY(),
                        (float) room.getWidth(),
                        (float) room.getHeight());
        // JSVG leaves the room as what may be drawn on.
        var own = (Graphics2D) pen.create();
        drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, new StraightStrokes(own), view);
        own.dispose();
    }

    /**
     * Lays {@code other}, which is as large, over this one, so much of it as {@code share} says.
     */
    void blend(Canvas other, double share) {
        pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) share));
        pen.drawImage(other.image, 0, 0, null);
        pen.setComposite(AlphaComposite.SrcOver);
    }

    /** What {@code work} draws is left out beyond {@code shape}. */
    void within(Shape shape, Runnable work) {
        Shape before = pen.getClip();
        pen.clip(shape);
        work.run();
        pen.setClip(before);
    }

    /** Says of which inks the drawing is made that comes next. */
    void dip(Iterable<Color> colours) {
        colours.forEach(this::dip);
    }

    private void dip(Color ink) {
        pen.setColor(ink);
        inks.add(ink.getRGB() & 0xffffff);
    }

    byte[] png() {
        return Png.of(pixels(), image.getWidth(), inks);
    }

    /** Red, green and blue of every pixel, a byte each. */
    byte[] rgb() {
        int[] pixels = pixels();
        byte[] rgb = new byte[3 * pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            rgb[3 * i] = (byte) (pixels[i] >> 16);
            rgb[3 * i + 1] = (byte) (pixels[i] >> 8);
            rgb[3 * i + 2] = (byte) pixels[i];
        }
        return rgb;
    }

    private int[] pixels() {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
