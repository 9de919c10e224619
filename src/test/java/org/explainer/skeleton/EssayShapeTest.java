package org.explainer.skeleton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.language.Language;
import org.explainer.skeleton.EssayShape.Part;
import org.junit.jupiter.api.Test;

class EssayShapeTest {

    @Test
    void takesALineAloneThatEndsAsNoSentenceDoesForAHeading() {
        assertThat(
                        parts(
                                """
                                The Mill

                                Who built it

                                The town built it. It stood
                                by the river. It burned!

                                == What is left

                                A wall. “Nothing else.” he said.
                                """))
                .containsExactly(
                        new Part("Who built it", List.of(3)), new Part("What is left", List.of(2)));
    }

    @Test
    void cutsLongParagraphsEvenlyAndATextWithoutHeadingsInTwo() {
        assertThat(parts("A b. ".repeat(9) + "\n\nC d."))
                .containsExactly(new Part("", List.of(3, 3)), new Part("", List.of(3, 1)));
        assertThat(parts("A b. C d. E f."))
                .containsExactly(new Part("", List.of(2)), new Part("", List.of(1)));
        assertThat(parts("A b.")).containsExactly(new Part("", List.of(1)));
    }

    @Test
    void hasNoPartWithoutASentence() {
        assertThat(parts(" \n")).isEmpty();
        assertThat(parts("Only a heading")).isEmpty();
    }

    private static List<Part> parts(String text) {
        return EssayShape.of(text, Language.ENGLISH).parts();
    }
}
