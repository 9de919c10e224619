package org.explainer.reader.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

class SafeXmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
                "<!DOCTYPE a SYSTEM 'https://evil.example/a.dtd'><a/>",
                "<a>&b;</a>",
                "<a>"
            })
    void takesNoDocumentTypeAndNoEntities(String xml) {
        assertThatThrownBy(() -> SafeXml.document(xml)).isInstanceOf(SAXParseException.class);
        for (SafeXml.Names names : SafeXml.Names.values()) {
            assertThatThrownBy(() -> SafeXml.read(xml, names, new Stopping()))
                    .isInstanceOf(SAXParseException.class);
        }
    }

    @Test
    void readsTheRest() throws SAXException {
        String xml = "<a xmlns:b='urn:b'><b:c>&amp;&#65;</b:c></a>";

        assertThat(SafeXml.document(xml).getDocumentElement().getTextContent()).isEqualTo("&A");
        assertThat(SafeXml.document(xml).getElementsByTagNameNS("urn:b", "c").getLength())
                .isEqualTo(1);
    }

    private static final class Stopping extends DefaultHandler {
        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }
}
