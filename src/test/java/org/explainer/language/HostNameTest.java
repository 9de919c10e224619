package org.explainer.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "müller.example",
                "пример.рф",
                "пример.com",
                "xn--e1afmkfd.com",
                "παράδειγμα.gr",
                "例え.jp",
                "東京tower.jp",
                "한국abc.kr",
                "127.0.0.1",
                "a_b.example",
                "საქართველო.ge"
            })
    void takesHostsOfOneScript(String host) {
        assertThat(HostName.fault(host)).isEmpty();
    }

    @Test
    void refusesLettersOfAnotherScript() {
        assertThat(HostName.fault("krеmlin.ru"))
                .contains("mixes letters of Cyrillic and Latin in \"krеmlin\"");
        assertThat(HostName.fault("www.gοogle.com"))
                .contains("mixes letters of Greek and Latin in \"gοogle\"");
        assertThat(HostName.fault("kr%D0%B5mlin.ru")).isPresent();
        assertThat(HostName.fault("xn--krmlin-6of.ru")).isPresent();
    }

    @Test
    void refusesAWordOfAnotherScriptThatReadsAsLatin() {
        assertThat(HostName.fault("аррӏе.com"))
                .contains("has \"аррӏе\" in letters of Cyrillic, which reads like \"apple\"");
        assertThat(HostName.fault("xn--80ak6aa92e.com")).isPresent();
    }
}
