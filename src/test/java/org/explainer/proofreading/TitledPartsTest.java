package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.manuscript.text.BookPart;
import org.explainer.problem.Place;
import org.junit.jupiter.api.Test;

class TitledPartsTest {

    private static List<String> found(String... titles) {
        List<BookPart> parts = new ArrayList<>();
        for (String title : titles) {
            var place = new Place("content/edition.adoc", 10 * (parts.size() + 1));
            parts.add(new BookPart(title, List.of("first"), place));
        }
        return Found.by(new TitledParts(), TinyBook.complete().replace(Texts.cover(parts)));
    }

    @Test
    void acceptsPartsWithTitlesAndABookWithoutParts() {
        assertThat(found("The plan", "The engine")).isEmpty();
        assertThat(found("")).isEmpty();
        assertThat(found()).isEmpty();
    }

    @Test
    void reportsThePartWithoutATitle() {
        assertThat(found("The plan", ""))
                .containsExactly(
                        """
                        content/edition.adoc:20: error: there are several lists [chapters], and this one has no title
                            write the title of the part below [chapters], as in .The first years""");
    }

    @Test
    void reportsAnOnlyPart() {
        assertThat(found("The plan"))
                .containsExactly(
                        """
                        content/edition.adoc:10: error: "The plan" is the only part
                            begin another list [chapters] with a title, or delete this title""");
    }

    @Test
    void reportsATitleThatIsThereTwice() {
        assertThat(found("The plan", "The engine", "The plan"))
                .containsExactly(
                        """
                        content/edition.adoc:30: error: two parts are called "The plan"
                            give one of them another title""");
    }
}
