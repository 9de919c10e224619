package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.Rows;
import org.explainer.TinyBook;
import org.junit.jupiter.api.Test;

class EvenLettersTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void acceptsSidesOfNearlyOneLength() {
        book.add(Rows.shortLetter("a", "c01", 100, 60), Rows.shortLetter("b", "c02", 60, 100));

        assertThat(Found.by(new EvenLetters(), book)).isEmpty();
    }

    @Test
    void reportsAnOtherViewThatIsTooShort() {
        book.add(Rows.shortLetter("a", "c01", 100, 59));

        assertThat(Found.by(new EvenLetters(), book))
                .containsExactly(
                        """
                        content/data/letters.yaml:3: error: the points of the letter have 100 words, and the other view has 59
                            give the shorter at least 60 % of the words of the other""");
    }

    @Test
    void reportsPointsThatAreTooShort() {
        book.add(Rows.shortLetter("a", "", 10, 40));

        assertThat(Found.by(new EvenLetters(), book))
                .singleElement()
                .asString()
                .contains("the points of the letter have 10 words, and the other view has 40");
    }

    @Test
    void reportsTwoLettersOfOneChapter() {
        book.add(Rows.shortLetter("a", "c01", 20, 20), Rows.shortLetter("b", "c01", 20, 20));

        assertThat(Found.by(new EvenLetters(), book))
                .containsExactly(
                        """
                        content/data/letters.yaml:3: error: chapter c01 has two short letters
                            delete one of them""");
    }
}
