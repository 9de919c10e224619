package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageCoverTest {

    @Test
    void everyElementStandsOnAPageThatIsChosen() {
        assertThat(
                        PageCover.of(
                                Map.of(
                                        "a", Set.of("p", "li"),
                                        "b", Set.of("p", "li", "td"),
                                        "c", Set.of("p", "h2"),
                                        "d", Set.of("h2"))))
                .containsExactly("b", "c");
    }

    @Test
    void pagesWithoutAnythingOfTheirOwnAreLeftOut() {
        assertThat(PageCover.of(Map.of("b", Set.of("p"), "a", Set.of("p")))).containsExactly("a");
        assertThat(PageCover.of(Map.of("a", Set.of()))).isEmpty();
    }
}
