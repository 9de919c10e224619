package org.explainer.newsletter.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StyledTextTest {

    @Test
    void haveOneBlankBetweenWordsAndNoneAtTheEnds() {
        var words =
                new StyledText(List.of(Run.plain(" \n one "), Run.plain(" two\n"), Run.plain(" ")));

        assertThat(words.text()).isEqualTo("one two");
    }

    @Test
    void keepBlanksThatMustNotBreak() {
        assertThat(StyledText.plain("62 %").text()).isEqualTo("62 %");
    }

    @Test
    void putRunsOfOneLookTogether() {
        var strong = new Run("b", true, false, "", "");

        assertThat(new StyledText(List.of(Run.plain("a"), Run.plain("a"), strong, strong)).runs())
                .containsExactly(Run.plain("aa"), new Run("bb", true, false, "", ""));
    }

    @Test
    void areJoinedOnlyWhereBothSaySomething() {
        List<StyledText> lines =
                List.of(StyledText.plain("LOTA"), StyledText.NONE, StyledText.plain("Kelm"));

        assertThat(StyledText.join(lines, " · ").text()).isEqualTo("LOTA · Kelm");
    }
}
