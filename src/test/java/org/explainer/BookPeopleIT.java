package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.explainer.edition.Edition;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.text.Chapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the book speaks of people, and beside which chapters it shows them. */
class BookPeopleIT {

    private static final Map<String, List<String>> SIDEBARS =
            Map.of(
                    "c06", List.of("saakashvili"),
                    "c07", List.of("tymoshenko", "yanukovych", "yushchenko"),
                    "c09", List.of("yanukovych"),
                    "c11", List.of("zelensky"),
                    "c12", List.of("zelensky"));

    /** Words of praise or blame, which the book does not use of a living person. */
    private static final List<String> JUDGING =
            List.of(
                    "strongman",
                    "puppet",
                    "hero",
                    "heroic",
                    "dictator",
                    "tyrant",
                    "corrupt",
                    "stooge",
                    "brave",
                    "brutal",
                    "courageous",
                    "cruel",
                    "notorious",
                    "infamous",
                    "charismatic",
                    "beloved",
                    "disgraced",
                    "evil",
                    "thug",
                    "autocrat",
                    "butcher",
                    "saviour",
                    "visionary",
                    "ruthless",
                    "honest",
                    "dishonest");

    @ParameterizedTest
    @MethodSource("org.explainer.Book#chapters")
    void showsTheKeyActorsWhereTheyArePlannedAndNowhereElse(Chapter chapter) {
        assertThat(new Edition(Book.MANUSCRIPT).keyActors(chapter))
                .extracting(Actor::id)
                .containsExactlyInAnyOrderElementsOf(
                        SIDEBARS.getOrDefault(chapter.id(), List.of()));
    }

    @Test
    void saysOfPeopleTwoNeutralSentencesAtMost() {
        assertThat(Book.MANUSCRIPT.library().rows(Actor.class))
                .hasSize(18)
                .allSatisfy(
                        actor -> {
                            assertThat(Book.sentences(actor.bio().replace("J. ", "J ")))
                                    .hasSizeLessThanOrEqualTo(2);
                            assertThat(Book.words(actor.bio().toLowerCase(Locale.ROOT)))
                                    .doesNotContainAnyElementsOf(JUDGING);
                        });
    }
}
