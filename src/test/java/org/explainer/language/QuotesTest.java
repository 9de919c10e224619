package org.explainer.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

    private static final Quotes UKRAINIAN = Language.of("uk").orElseThrow().quotes();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "He said \"no\". | He said “no”.",
                "(\"no\") ['no'] | (“no”) [‘no’]",
                "\"'No', he said\" | “‘No’, he said”",
                "'\"No\" is a word' | ‘“No” is a word’",
                "Pavlin's and the authors' case | Pavlin’s and the authors’ case",
                "“as it was” | “as it was”",
            })
    void setsThemInEnglish(String straight, String set) {
        assertThat(Language.ENGLISH.quotes().set(straight)).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Він сказав: \"ні\". | Він сказав: «ні».",
                "п'ять і п’ять | п’ять і п’ять",
                "\"роман 'Тигролови' п'ятий\" | «роман „Тигролови“ п’ятий»",
                "“так пише Asciidoctor”, і ‘так’ | «так пише Asciidoctor», і „так“",
                "«слово „в слові“ і п'ять» | «слово „в слові“ і п’ять»",
                "п’ятниця ’ | п’ятниця ’",
            })
    void setsThemInUkrainian(String straight, String set) {
        assertThat(UKRAINIAN.set(straight)).isEqualTo(set);
    }

    @Test
    void remembersWhatStoodBefore() {
        var setter = new QuoteSetter(UKRAINIAN);
        assertThat(setter.set("Читали \"")).isEqualTo("Читали «");
        assertThat(setter.set("Кобзар")).isEqualTo("Кобзар");
        setter.skip("code");
        assertThat(setter.set("\" і")).isEqualTo("» і");
    }
}
