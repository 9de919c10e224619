package org.explainer.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.regex.Pattern;
import org.explainer.reader.file.SafeXml;
import org.xml.sax.SAXParseException;

/**
 * What an SVG file must not hold: browsers run its scripts when it is opened by itself. It is read
 * as they read it, as XML, so that no entity, prefix or encoding hides an element.
 */
final class DrawingCheck {

    /** What the file says of its own encoding, if that is not the one in which it is read. */
    private static final Pattern OTHER_ENCODING =
            Pattern.compile(
                    "<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!utf-?8[\"']).*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private DrawingCheck() {}

    /** Nothing outside of the file is read, whatever it names. */
    static List<Finding> of(String file, byte[] svg) {
        var parts = new DrawingParts();
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(svg)).toString();
            String bare = text.startsWith("\ufeff") ? text.substring(1) : text;
            if (OTHER_ENCODING.matcher(bare).matches()) {
                parts.add("a drawing names another encoding than UTF-8");
            }
            read(bare, parts);
        } catch (CharacterCodingException e) {
            parts.add("a drawing is not UTF-8");
        }
        return parts.faults().stream().map(fault -> finding(file, fault)).toList();
    }

    private static void read(String svg, DrawingParts parts) {
        try {
            SafeXml.read(svg, SafeXml.Names.IN_NAMESPACES, parts);
        } catch (SAXParseException e) {
            parts.add("a drawing cannot be read at line " + e.getLineNumber() + ": " + said(e));
        }
    }

    private static String said(SAXParseException fault) {
        String message = String.valueOf(fault.getMessage());
        return message.contains("DOCTYPE") ? "it has a DOCTYPE" : message;
    }

    private static Finding finding(String file, String message) {
        return new Finding(
                file, "", message, "remove it, or save it as plain SVG: drawings only draw");
    }
}
