package org.explainer.page;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingCheckTest {

    private static final String START = "<svg xmlns=\"http://www.w3.org/2000/svg\">";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rect width='9' height='9' style='fill:#fff' transform='scale(2)'/>",
                "<linearGradient id='a'><stop offset='0'/></linearGradient><g fill='url(#a)'/>",
                "<clipPath id='b'><rect/></clipPath><use href='#a' xml:space='preserve'/>",
                "<title>See https://example.org/ (or not)</title><g aria-label='(https://a/)'/>",
                "<style>rect{fill:red}</style>",
                "<!-- a --><a xmlns:x='http://www.w3.org/1999/xlink' x:href='#a'><text>a</text></a>"
            })
    void letsPassWhatOnlyDraws(String part) {
        assertThat(faults(START + part + "</svg>")).isEmpty();
        assertThat(faults("\ufeff<?xml version='1.0' encoding='UTF-8'?>" + START + "</svg>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<s:script xmlns:s='http://www.w3.org/2000/svg'>a()</s:script>",
                "<h:script xmlns:h='http://www.w3.org/1999/xhtml'>a()</h:script>",
                "<h:iframe xmlns:h='http://www.w3.org/1999/xhtml' srcdoc='a'/>",
                "<h:meta xmlns:h='http://www.w3.org/1999/xhtml' http-equiv='refresh'/>",
                "<h:img xmlns:h='http://www.w3.org/1999/xhtml' src='//evil.example/a'/>",
                "<f:foreignObject xmlns:f='http://www.w3.org/2000/svg'/>",
                "<a href='#a'><animate attributeName='href' values='javascript:a()'/></a>",
                "<set attributeName='onclick' to='a()'/>",
                "<handler>a()</handler>",
                "<metadata>where and by whom</metadata>",
                "<g xmlns='urn:unknown'/>",
                "<use xmlns:y='http://www.w3.org/1999/xlink' y:href='//evil.example/a#b'/>",
                "<image href='data:image/png,a'/>",
                "<g onload='a()'/>",
                "<g xmlns:e='http://www.w3.org/2001/xml-events' e:event='load'/>",
                "<style>@import 'https://evil.example/a'</style>",
                "<style>*{fill:url(//evil<![CDATA[.example/a)}]]></style>",
                "<rect style='fill:url(https://evil.example/a)'/>",
                "<rect fill='url(https://evil.example/a#b)'/>",
                "<rect mask='u\\72l(//evil.example/a#b)'/>",
                "<?xml-stylesheet href='https://evil.example/a'?>"
            })
    void findsWhatRunsOrLoadsWhateverItIsCalled(String part) {
        assertThat(faults(START + part + "</svg>")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a '<script>a()</script>'>]>",
                "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'a()'>]>",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>"
            })
    void readsNoDoctype(String doctype) {
        assertThat(faults(doctype + START + "<text>&a;</text></svg>"))
                .containsExactly("a drawing cannot be read at line 1: it has a DOCTYPE");
    }

    @Test
    void findsWhatOtherEncodingsHide() {
        String svg = START + "<script>a()</script></svg>";

        assertThat(DrawingCheck.of("a.svg", svg.getBytes(UTF_16LE))).isNotEmpty();
        assertThat(faults("<?xml version='1.0' encoding='UTF-7'?>" + START + "</svg>"))
                .containsExactly("a drawing names another encoding than UTF-8");
        assertThat(DrawingCheck.of("a.svg", new byte[] {'<', (byte) 0xff}))
                .extracting(Finding::message)
                .containsExactly("a drawing is not UTF-8");
    }

    @Test
    void findsWhatIsNoDrawingAndWhatGoesTooDeep() {
        assertThat(faults("<html><b>a</b></html>")).isNotEmpty();
        assertThat(faults(START + "<rect>")).hasSize(1);
        assertThat(faults(START + "<g>".repeat(20_000) + "</g>".repeat(20_000) + "</svg>"))
                .containsExactly("elements lie more than 100 deep in each other in a drawing");
    }

    private static List<String> faults(String svg) {
        return DrawingCheck.of("a.svg", svg.getBytes(UTF_8)).stream()
                .map(Finding::message)
                .toList();
    }
}
