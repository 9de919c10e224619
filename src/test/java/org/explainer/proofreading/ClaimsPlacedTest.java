package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.Rows;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.junit.jupiter.api.Test;

class ClaimsPlacedTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void acceptsAClaimMadeOnceInALabelledPassageOfItsChapter() {
        assertThat(Found.by(new ClaimsPlaced(), book)).isEmpty();
    }

    @Test
    void reportsAClaimThatNoPassageMakes() {
        assertThat(Found.by(new ClaimsPlaced(), book.add(Rows.claim("cl02", "c02"))))
                .containsExactly(
                        """
                        content/data/claims.yaml:3: error: no passage of c02 makes the claim cl02
                            add claim:cl02[] to the passage that makes it""");
    }

    @Test
    void reportsAClaimThatAnotherChapterMakes() {
        book.withoutRow("cl01").add(Rows.claim("cl01", "c02"));

        assertThat(Found.by(new ClaimsPlaced(), book))
                .containsExactly(
                        """
                        content/data/claims.yaml:3: error: no passage of c02 makes the claim cl01
                            add claim:cl01[] to the passage that makes it""");
    }

    @Test
    void reportsAClaimMadeTwice() {
        book.replace(Texts.chapter("c02", "second", Texts.claim("cl01", "forecast", "p-c02-3")));

        assertThat(Found.by(new ClaimsPlaced(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: the claim cl01 is made twice, first at content/chapters/first.adoc:7
                            leave the mark where the claim is made in full""");
    }

    @Test
    void reportsAClaimInAParagraphWithoutALabel() {
        book.replace(Texts.chapter("c01", "first", Texts.claim("cl01", "", "")));

        assertThat(Found.by(new ClaimsPlaced(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: claim:cl01[] stands where no label says what it is
                            put it in a passage such as [authors-claim,seed=57]""");
    }

    @Test
    void reportsAClaimInABoxOfTheEditors() {
        book.replace(Texts.chapter("c01", "first", Texts.claim("cl01", "counterpoint", "x")));

        assertThat(Found.by(new ClaimsPlaced(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: claim:cl01[] stands where no label says what it is
                            put it in a passage such as [authors-claim,seed=57]""");
    }

    @Test
    void waitsForAChapterThatIsNotPublished() {
        assertThat(Found.by(new ClaimsPlaced(), book.add(Rows.claim("cl99", "c99")))).isEmpty();
    }
}
