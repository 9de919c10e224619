package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.block.MapKind.PlacedMap;
import org.explainer.manuscript.data.City;
import org.junit.jupiter.api.Test;

/** The tiny book's events happened in Kelm. */
class MappedEventsTest {

    private final TinyBook book =
            TinyBook.complete()
                    .replace(
                            Texts.page(
                                    "timeline",
                                    new PlacedMap(
                                            "uland",
                                            List.of(),
                                            List.of("opal-2004"),
                                            false,
                                            "",
                                            Texts.HERE)));

    @Test
    void acceptsAnEventInACityOfTheData() {
        assertThat(Found.by(new MappedEvents(), book)).isEmpty();
    }

    @Test
    void reportsAnEventThatHappenedNowhere() {
        assertThat(Found.by(new MappedEvents(), book.withoutRow("kelm")))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: the map cannot show opal-2004: its place, "Kelm", names no city
                            add the city to content/data/cities.yaml, or name another place in the event""");
    }

    @Test
    void saysNothingOfCitiesThatCouldNotBeRead() {
        assertThat(Found.by(new MappedEvents(), book.withoutRow("kelm").incomplete(City.class)))
                .isEmpty();
    }
}
