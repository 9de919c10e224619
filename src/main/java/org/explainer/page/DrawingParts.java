package org.explainer.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Holds each part of an SVG file to the {@link Safelist}, by its namespace, whatever its prefix.
 */
final class DrawingParts extends DefaultHandler {

    private static final String XLINK = "http://www.w3.org/1999/xlink";

    /** Programs that draw a file go as deep as it does, and may not come back. */
    private static final int DEEPEST = 100;

    private final Safelist list = Safelist.get();
    private final Set<String> faults = new LinkedHashSet<>();
    private final StringBuilder style = new StringBuilder();
    private int depth;

    /** Each once, in the order in which they stand. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    void add(String fault) {
        faults.add(fault);
    }

    @Override
    public void startElement(String space, String local, String name, Attributes attributes) {
        if (++depth == DEEPEST + 1) {
            add("elements lie more than " + DEEPEST + " deep in each other in a drawing");
        }
        String plain = local.toLowerCase(Locale.ROOT);
        if (!space.equals(Parser.NamespaceSvg) || !list.has("svg", plain)) {
            add("a <" + name + "> stands in a drawing");
        } else {
            for (int i = 0; i < attributes.getLength(); i++) {
                String value = attributes.getValue(i);
                attribute(plain, key(attributes, i), attributes.getQName(i), value);
            }
        }
        style.setLength(0);
    }

    /** The name that the list has for an attribute; of an unknown namespace it has none. */
    private static String key(Attributes attributes, int index) {
        String local = attributes.getLocalName(index).toLowerCase(Locale.ROOT);
        return switch (attributes.getURI(index)) {
            case "" -> local;
            case XLINK -> "xlink:" + local;
            case Parser.NamespaceXml -> attributes.getQName(index);
            default -> attributes.getURI(index);
        };
    }

    private void attribute(String element, String key, String name, String value) {
        if (key.equals("href") || key.equals("xlink:href")) {
            if (!value.startsWith("#")) {
                add("a drawing has the attribute " + name);
            }
        } else if (!list.allows("svg", element, key) && !list.allows("drawing", element, key)) {
            add("a drawing has the attribute " + name);
        } else if (key.equals("style")) {
            style(value);
        } else {
            StyleCheck.fault(key, value).ifPresent(this::refuseStyle);
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        style.append(text, start, length);
    }

    @Override
    public void endElement(String space, String local, String name) {
        depth--;
        if (local.equalsIgnoreCase("style")) {
            style(style.toString());
        }
        style.setLength(0);
    }

    @Override
    public void processingInstruction(String target, String data) {
        add("a drawing has the instruction <?" + target + "?>");
    }

    /** The parser's own report is thrown, and made by whoever reads the drawing. */
    @Override
    public void fatalError(SAXParseException fault) throws SAXException {
        throw fault;
    }

    private void style(String css) {
        StyleCheck.fault(css).ifPresent(this::refuseStyle);
    }

    private void refuseStyle(String fault) {
        add("a drawing has a style that says \"" + fault + "\"");
    }
}
