package org.explainer.figure.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.explainer.reader.file.SafeXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXParseException;

/**
 * An SVG drawing whose words can become outlines, so that no font of the machine is asked for them.
 * A {@code text} holds one line and says for itself {@code x}, {@code y} and {@code font-size};
 * {@code text-anchor} if it does not begin there. A stroke of it lies below it.
 */
final class Engraving {

    /** Words, and the height of their letters in units of the drawing. */
    record Label(String text, double size) {}

    private final Document drawing;

    private Engraving(Document drawing) {
        this.drawing = drawing;
    }

    /**
     * Reads a drawing.
     *
     * @throws IllegalArgumentException when it is no XML, or has a document type
     */
    static Engraving of(String svg) {
        try {
            return new Engraving(SafeXml.document(svg));
        } catch (SAXParseException e) {
            throw new IllegalArgumentException("the drawing cannot be read: " + e.getMessage(), e);
        }
    }

    List<Label> labels() {
        return texts().stream()
                .map(text -> new Label(text.getTextContent().strip(), number(text, "font-size")))
                .toList();
    }

    double width() {
        return box(2);
    }

    double height() {
        return box(3);
    }

    /** One of the four numbers of the view box, which begins at 0 0. */
    private double box(int number) {
        String[] box = drawing.getDocumentElement().getAttribute("viewBox").split(" ");
        if (box.length != 4) {
            throw new IllegalArgumentException("the drawing has no viewBox of four numbers");
        }
        return Double.parseDouble(box[number]);
    }

    /**
     * The drawing, its words as outlines of letters of {@code face}.
     *
     * @throws IllegalArgumentException when it is no SVG
     */
    SVGDocument drawn(Typeface face) {
        SVGDocument drawn =
                new SVGLoader().load(outlined(face), null, LoaderContext.createDefault());
        if (drawn == null) {
            throw new IllegalArgumentException("the drawing is no SVG");
        }
        return drawn;
    }

    private InputStream outlined(Typeface face) {
        for (Element text : texts()) {
            Shape letters = place(text, face);
            if (text.hasAttribute("stroke")) {
                replacement(text, letters);
                text.removeAttribute("stroke");
            }
            replacement(text, letters);
            text.getParentNode().removeChild(text);
        }
        try {
            var file = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(drawing), new StreamResult(file));
            return new ByteArrayInputStream(file.toByteArray());
        } catch (TransformerException e) {
            throw new IllegalStateException("a drawing that was read cannot be written", e);
        }
    }

    private List<Element> texts() {
        NodeList found = drawing.getElementsByTagNameNS("*", "text");
        List<Element> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add((Element) found.item(i));
        }
        return texts;
    }

    private static Shape place(Element text, Typeface face) {
        String words = text.getTextContent().strip();
        double size = number(text, "font-size");
        double share =
                switch (text.getAttribute("text-anchor")) {
                    case "middle" -> 0.5;
                    case "end" -> 1;
                    default -> 0;
                };
        double left = number(text, "x") - share * face.width(words) * size;
        return AffineTransform.getTranslateInstance(left, number(text, "y"))
                .createTransformedShape(face.outline(words, size));
    }

    private void replacement(Element text, Shape letters) {
        Element path = drawing.createElementNS(text.getNamespaceURI(), "path");
        path.setAttribute("d", SvgPath.text(letters));
        for (String kept : List.of("fill", "stroke", "stroke-width", "stroke-linejoin")) {
            if (text.hasAttribute(kept)) {
                path.setAttribute(kept, text.getAttribute(kept));
            }
        }
        text.getParentNode().insertBefore(path, text);
    }

    private static double number(Element element, String name) {
        try {
            return Double.parseDouble(element.getAttribute(name));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "\"" + element.getTextContent().strip() + "\" has no " + name + " in numbers",
                    e);
        }
    }
}
