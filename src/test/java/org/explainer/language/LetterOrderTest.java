package org.explainer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetterOrderTest {

    private static final LetterOrder UKRAINIAN = Language.of("uk").orElseThrow().letters();
    private static final LetterOrder ENGLISH = Language.ENGLISH.letters();

    @Test
    void sortsTheLettersOfTheLanguageWhereTheyStandInItsAlphabet() {
        assertThat(
                        sorted(
                                UKRAINIAN, "Яна", "Ґанна", "Ганна", "Їжак", "Ілля", "Йосип",
                                "Ирина", "Єва", "Едем"))
                .containsExactly(
                        "Ганна", "Ґанна", "Едем", "Єва", "Ирина", "Ілля", "Їжак", "Йосип", "Яна");
    }

    @Test
    void countsNoApostropheAndNoStress() {
        assertThat(sorted(UKRAINIAN, "п’ять", "пʼята", "пятак", "п'яний", "за́мок", "замок і"))
                .containsExactly("за́мок", "замок і", "п'яний", "пʼята", "пятак", "п’ять");
    }

    @Test
    void putsOtherScriptsBehind() {
        assertThat(sorted(UKRAINIAN, "LOTA", "2014", "Яна", "თბილისი"))
                .containsExactly("2014", "Яна", "LOTA", "თბილისი");
        assertThat(sorted(ENGLISH, "თბილისი", "Ющенко", "Їжак", "Zorenko", "Éva", "Eve"))
                .containsExactly("Éva", "Eve", "Zorenko", "Їжак", "Ющенко", "თბილისი");
    }

    @Test
    void listsUnderTheLettersOfTheAlphabet() {
        assertThat(List.of("Їжак", "йод", "Ґанок", "Éva", "’ять", "2014"))
                .extracting(UKRAINIAN::initial)
                .containsExactly("Ї", "Й", "Ґ", "E", "Я", "2");
        assertThat(ENGLISH.initial("Йосип")).isEqualTo("Й");
    }

    private static List<String> sorted(LetterOrder order, String... words) {
        List<String> sorted = List.of(words).stream().sorted(order).toList();
        assertThat(order.sorted(List.of(words), word -> word)).isEqualTo(sorted);
        return sorted;
    }
}
