package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.block.ListingKind;
import org.explainer.block.ListingKind.Listing;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.text.Block;
import org.junit.jupiter.api.Test;

class FilledListingsTest {

    private static final Block[] ALL =
            ListingKind.NAMES.stream()
                    .map(name -> new Listing(name, "", Texts.HERE))
                    .toArray(Block[]::new);

    @Test
    void acceptsEveryListOfACompleteBook() {
        var book = TinyBook.complete().replace(Texts.page("timeline", ALL));

        assertThat(Found.by(new FilledListings(), book)).isEmpty();
    }

    @Test
    void reportsEachListThatWouldBeEmpty() {
        var book = new TinyBook().add(Texts.page("timeline", ALL));

        assertThat(Found.by(new FilledListings(), book))
                .hasSize(12)
                .contains(
                        """
                        content/chapters/first.adoc:7: error: listing::gaps[] has nothing to list
                            write rows in content/data/caveats.yaml, or delete the line""",
                        """
                        content/chapters/first.adoc:7: error: listing::people[] has nothing to list
                            write rows in content/data/actors.yaml, or delete the line""");
        assertThat(Found.by(new FilledListings(), book.incomplete(Actor.class))).hasSize(10);
    }
}
