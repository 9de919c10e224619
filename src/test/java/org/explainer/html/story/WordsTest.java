package org.explainer.html.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void haveOneBlankBetweenWordsAndNoneAtTheEnds() {
        var words = new Words(List.of(Run.plain(" \n one "), Run.plain(" two\n"), Run.plain(" ")));

        assertThat(words.text()).isEqualTo("one two");
    }

    @Test
    void keepBlanksThatMustNotBreak() {
        assertThat(Words.plain("62 %").text()).isEqualTo("62 %");
    }

    @Test
    void putRunsOfOneLookTogether() {
        var strong = new Run("b", true, false, "", "");

        assertThat(new Words(List.of(Run.plain("a"), Run.plain("a"), strong, strong)).runs())
                .containsExactly(Run.plain("aa"), new Run("bb", true, false, "", ""));
    }

    @Test
    void areJoinedOnlyWhereBothSaySomething() {
        List<Words> lines = List.of(Words.plain("NATO"), Words.NONE, Words.plain("Kyiv"));

        assertThat(Words.join(lines, " · ").text()).isEqualTo("NATO · Kyiv");
    }
}
