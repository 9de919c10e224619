package org.explainer.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final Set<String> NAMES = Set.of("tarasenko", "yurchenko", "pavlin");

    @Test
    void findsASlipOfOneLetter() {
        assertThat(Nearest.of("taresenko", NAMES)).contains("tarasenko");
    }

    @Test
    void countsTwoSwappedLettersAsOneSlip() {
        // "abcd" is one swap from "abdc" and two changes from "abef".
        assertThat(Nearest.of("abdc", List.of("abef", "abcd"))).contains("abcd");
    }

    @Test
    void takesNoNoticeOfCapitals() {
        assertThat(Nearest.of("Pavlin", NAMES)).contains("pavlin");
    }

    @Test
    void guessesNothingWhereNoNameIsNear() {
        assertThat(Nearest.of("gorbachev", NAMES)).isEmpty();
        assertThat(Nearest.of("anything", Set.of())).isEmpty();
    }

    @Test
    void choosesTheFirstByAlphabetOfTwoEquallyNear() {
        assertThat(Nearest.of("cl01", List.of("cl03", "cl02"))).contains("cl02");
    }

    @Test
    void hintsAtTheNameOrOtherwiseSaysWhatElseToDo() {
        assertThat(Nearest.hint("pavlim", NAMES, "see the list"))
                .isEqualTo("did you mean \"pavlin\"?");
        assertThat(Nearest.hint("gorbachev", NAMES, "see the list")).isEqualTo("see the list");
    }
}
