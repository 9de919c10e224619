package org.explainer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a{color:red;scroll-behavior:smooth}",
                "a{background:url(../a.png)}",
                "a{background:url(\"data:image/svg+xml,%3Csvg"
                        + " xmlns='http://www.w3.org/2000/svg'/%3E\")}",
                "/* https://example.org/ */ a{clip-path:url(#b)}",
                "@font-face{src:url(../fonts/a.woff2)}",
                "a::after{content:'/*'}b::after{content:'*/'}",
                "a::after{content:'Note: a/b \\\\ c'}",
                "a{background:url('data:image/svg+xml,a)b')}"
            })
    void letsPassWhatStaysWithin(String css) {
        assertThat(StyleCheck.fault(css)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import 'a.css'",
                "@\\69mport url(a.css)",
                "a{background:url(https://evil.example/a)}",
                "a{background:u\\72l(//evil.example/a)}",
                "a{background:url(/**/ '//evil.example')}",
                "a{background:image-set('http://evil.example/a' 1x)}",
                "a{background:url(data:text/html,a)}",
                "a{background:src('//evil.example')}",
                "a{width:expression(alert(1))}",
                "a{-moz-binding:url(a.xml)}",
                "a{behavior:url(a.htc)}",
                "a{background:url(javascript:a())}",
                "a{content:'/*'}b{background:url(https://evil.example/a)}c{content:'*/'}",
                "a{content:'url(\"data:image/'}b{background:url(//evil.example)}c{content:'\")'}",
                "a{background:url('https:\\\\\\\\evil.example/a')}",
                "a{background:url(https:evil.example/a)}",
                "a{background:url(https:/evil.example/a)}",
                "a{background:url('/\\9 /evil.example/a')}",
                "a{background:url('/\\\n/evil.example/a')}",
                "a{background:url( /\\\\evil.example/a)}",
                "a{background:url(\\1 //evil.example/a)}",
                "a{background:image-set('https:evil.example/a' 1x)}",
                "a{background:image-set('/\\a /evil.example/a' 1x)}"
            })
    void findsWhatLeadsOutOrRuns(String css) {
        assertThat(StyleCheck.fault(css)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/*", "/*/", "\\", "a{background:url('data:image/", "@import-", "a:"})
    void takesTimeInProportionToTheLength(String part) {
        String css = part.repeat(100_000 / part.length());
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> StyleCheck.fault(css));
    }

    @Test
    void readsEscapesAsBrowsersDo() {
        assertThat(StyleCheck.fault("a{background:\\55RL(\\2f /evil.example)}")).isPresent();
    }
}
