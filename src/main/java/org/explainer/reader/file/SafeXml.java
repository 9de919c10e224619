package org.explainer.reader.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XML that a stranger may have written: with Java's own parser whatever lies beside it,
 * without a document type, and so without entities, and nothing outside of the text.
 */
public final class SafeXml {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** How a handler is told of names. */
    public enum Names {
        /** As they are typed, declarations of namespaces among the attributes. */
        TYPED,
        /** With the namespace that each belongs to. */
        IN_NAMESPACES
    }

    private SafeXml() {}

    /**
     * Tells {@code handler} what there is in turn; one that throws what it is told of as a fatal
     * error gets no more.
     */
    public static void read(String xml, Names names, DefaultHandler handler)
            throws SAXParseException {
        parsed(
                () -> {
                    var factory = SAXParserFactory.newDefaultInstance();
                    factory.setNamespaceAware(names == Names.IN_NAMESPACES);
                    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                    factory.setFeature(NO_DOCTYPE, true);
                    factory.newSAXParser().parse(input(xml), handler);
                    return handler;
                });
    }

    /** The whole as a tree. */
    public static Document document(String xml) throws SAXParseException {
        return parsed(
                () -> {
                    var factory = DocumentBuilderFactory.newDefaultNSInstance();
                    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                    factory.setFeature(NO_DOCTYPE, true);
                    var builder = factory.newDocumentBuilder();
                    builder.setErrorHandler(null);
                    return builder.parse(input(xml));
                });
    }

    /** What a parser of Java's makes of a text. */
    private interface Parsing<T> {
        T parse() throws IOException, SAXException, ParserConfigurationException;
    }

    private static <T> T parsed(Parsing<T> parsing) throws SAXParseException {
        try {
            return parsing.parse();
        } catch (SAXParseException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("a text cannot be read", e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("no XML can be read", e);
        }
    }

    private static InputSource input(String xml) {
        return new InputSource(new StringReader(xml));
    }
}
