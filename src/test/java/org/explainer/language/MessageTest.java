package org.explainer.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {

    private static final Language UKRAINIAN = Language.of("uk").orElseThrow();

    private static final String ROWS =
            "{1}: {0, plural, =0 {нічого} one {# рядок} few {# рядки} many {# рядків} other {# рядка}}.";

    @ParameterizedTest
    @CsvSource({
        "0, нічого",
        "1, 1 рядок",
        "2, 2 рядки",
        "5, 5 рядків",
        "11, 11 рядків",
        "21, 21 рядок",
        "22, 22 рядки",
        "25, 25 рядків",
        "101, 101 рядок",
        "1.5, '1,5 рядка'"
    })
    void choosesTheFormThatANumberAsksFor(String number, String words) {
        var value = new java.math.BigDecimal(number);
        assertThat(Message.of(ROWS).format(UKRAINIAN, value, "Усього"))
                .isEqualTo("Усього: " + words + ".")
                .isEqualTo(
                        new MessageFormat(ROWS, ULocale.forLanguageTag("uk"))
                                .format(new Object[] {value, "Усього"}));
    }

    @Test
    void printsAValueThatIsNoNumberAsItIs() {
        assertThat(Message.of("Chapter {0} of {1}").format(Language.ENGLISH, "3", 1200))
                .isEqualTo("Chapter 3 of 1,200");
        assertThat(
                        Message.of("{0, plural, one {# row} other {# rows}}")
                                .format(Language.ENGLISH, "1"))
                .isEqualTo("1 row");
    }

    @Test
    void tellsWhatItAsksFor() {
        assertThat(Message.of("{2} {0, plural, one {a {4}} other {b}}").asked())
                .containsExactly(0, 2, 4);
        assertThat(Message.of("{0, plural, one {a} two {b}}").missing(UKRAINIAN))
                .containsExactly("few", "many", "other");
        assertThat(Message.of("{0, plural, one {a} two {b}}").unused(UKRAINIAN))
                .containsExactly("two");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{0 | a brace is opened and not closed",
                "0} | a brace closes that was not opened",
                "{Name} | \"Name\" is no number of a value",
                "{0, choice, 1#a} | \"choice\" is not known; it can only be plural",
                "{0, plural} | \"plural\" is not known; it can only be plural",
                "{0, plural, ones {a}} | \"ones\" is no form of a plural",
                "{0, plural, one {a} one {b}} | the form one stands there twice",
                "{0, plural, one {a} b} | a plural has forms, as in one {# row}",
            })
    void saysWhatIsWrong(String pattern, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Message.of(pattern))
                .withMessage(message);
    }
}
