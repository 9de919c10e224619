package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.block.ListingKind.Listing;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ListingKindTest {

    private final Problems problems = new Problems();

    @Test
    void readsTheNameOfAList() {
        assertThat(new ListingKind().read(Calls.macro("listing", "glossary", Map.of()), problems))
                .contains(new Listing("glossary", "A <em>caption</em>", Calls.HERE));
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void guessesTheNameMeant() {
        assertThat(new ListingKind().read(Calls.macro("listing", "glosary", Map.of()), problems))
                .isEmpty();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: there is no listing "glosary"
                            did you mean "glossary"?""");
    }

    @Test
    void listsTheNamesWhereNoneIsNear() {
        assertThat(new ListingKind().read(Calls.macro("listing", "weather", Map.of()), problems))
                .isEmpty();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: there is no listing "weather"
                            there are: %s"""
                                .formatted(String.join(", ", ListingKind.NAMES)));
    }

    @Test
    void standsOnALineOfItsOwnAndTakesNoOption() {
        var call = Calls.inline("listing", "glossary", "");
        assertThat(new ListingKind().read(call, problems)).isEmpty();
        new ListingKind().read(Calls.macro("listing", "glossary", Map.of("a", "b")), problems);

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: listing is not written like this
                            write it as listing::glossary[]""",
                        """
                        content/chapters/first.adoc:7: error: listing has no option "a"
                            it takes none""");
    }

    @ParameterizedTest
    @MethodSource("names")
    void printsEachList(String name) throws IOException {
        Printing.assertPrints("listing/" + name, new Listing(name, "", Calls.HERE));
    }

    @Test
    void saysSoWhereNothingHasBeenCorrected() throws IOException {
        Printing.assertPrints(
                "listing/corrections-none",
                new Listing("corrections", "", Calls.HERE),
                TinyBook.complete().withoutRow("k1"));
    }

    @Test
    void offersTeachersWhatIsMadeForThem() throws IOException {
        Printing.assertPrints(
                "listing/bundles-taught",
                new Listing("bundles", "", Calls.HERE),
                TinyBook.complete().add(Rows.sheet("c01")));
    }

    @Test
    void showsAPortraitWithItsMakerAndLicenceWhereThereIsOne() throws IOException {
        Printing.assertPrints(
                "listing/people-portrait",
                new Listing("people", "", Calls.HERE),
                TinyBook.complete().add(Rows.portrayed("reed.jpg")));
    }

    static Iterable<String> names() {
        return ListingKind.NAMES;
    }
}
