package org.explainer.reader.file;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.explainer.manuscript.text.Emblem;
import org.explainer.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes down the shapes of a drawing, and reports what is none: an emblem stands within pages, and
 * within pictures whose makers know no style sheet. What is taken down can hold no script, style,
 * address or word.
 */
final class EmblemShapes extends DefaultHandler {

    private static final String FIELD = "0 0 " + Emblem.WIDTH + " " + Emblem.HEIGHT;

    /** Of the outermost element: what says where it is drawn, and in which version. */
    private static final Set<String> FRAME =
            Set.of("xmlns", "viewBox", "width", "height", "version");

    private static final Set<String> SHAPES =
            Set.of("circle", "ellipse", "g", "line", "path", "polygon", "polyline", "rect");

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    ("cx cy d fill fill-opacity fill-rule height opacity points r rx ry stroke"
                                    + " stroke-dasharray stroke-linecap stroke-linejoin"
                                    + " stroke-opacity stroke-width transform width x x1 x2 y y1 y2")
                            .split(" "));

    private static final Pattern PLAIN = Pattern.compile("[-+#.,() A-Za-z0-9\\s]*");
    private static final Pattern COLOUR = Pattern.compile("none|#[0-9a-fA-F]{6}");
    private static final List<String> COLOURED = List.of("fill", "stroke");

    private final SourceFile file;
    private final Problems problems;
    private final StringBuilder shapes = new StringBuilder();
    private @Nullable Locator locator;
    private int depth;

    EmblemShapes(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Elements of SVG, on one line. */
    String taken() {
        return shapes.toString();
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        depth++;
        if (depth == 1) {
            frame(name, attributes);
        } else if (SHAPES.contains(name)) {
            shapes.append('<').append(name);
            for (int i = 0; i < attributes.getLength(); i++) {
                attribute(attributes.getQName(i), attributes.getValue(i));
            }
            shapes.append('>');
        } else {
            report("an emblem has no <" + name + ">", "draw it of shapes and save it as plain SVG");
        }
    }

    private void frame(String name, Attributes attributes) {
        if (!name.equals("svg") || !FIELD.equals(attributes.getValue("viewBox"))) {
            report(
                    "the drawing's field is not that of an emblem",
                    "begin it with <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\""
                            + FIELD
                            + "\">");
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            if (!FRAME.contains(attributes.getQName(i))) {
                refuse(attributes.getQName(i), "write it on the shapes");
            }
        }
    }

    private void attribute(String name, String value) {
        if (!ATTRIBUTES.contains(name) || !PLAIN.matcher(value).matches()) {
            refuse(name, "write colours and strokes as attributes, and save it as plain SVG");
        } else if (COLOURED.contains(name) && !COLOUR.matcher(value).matches()) {
            report("\"" + value + "\" is no colour of an emblem", "write it as #f5c542, or none");
        } else {
            String even = String.join(" ", Arrays.asList(value.strip().split("\\s+")));
            shapes.append(' ').append(name).append("=\"").append(even).append('"');
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        depth--;
        if (depth > 0 && SHAPES.contains(name)) {
            shapes.append("</").append(name).append('>');
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        String words = new String(text, start, length).strip();
        if (!words.isEmpty()) {
            report("\"" + words + "\" stands in an emblem", "draw signs only: nobody is read them");
        }
    }

    /** The parser's own report is thrown, and made by whoever asked for the shapes. */
    @Override
    public void fatalError(SAXParseException fault) throws SAXParseException {
        throw fault;
    }

    private void refuse(String attribute, String hint) {
        report("an emblem has the attribute " + attribute, hint);
    }

    private void report(String message, String hint) {
        int line = locator == null ? 0 : locator.getLineNumber();
        problems.error(file.at(line), message, hint);
    }
}
