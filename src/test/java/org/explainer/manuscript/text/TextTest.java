package org.explainer.manuscript.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.Texts;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void isPublishedWhereItsFileStands() {
        Text chapter = Texts.chapter("c07", "opal-evening");

        assertThat(chapter.name()).isEqualTo("opal-evening");
        assertThat(chapter.url()).isEqualTo("chapters/opal-evening.html");
        assertThat(chapter.root()).isEqualTo("../");
    }

    @Test
    void isTheHomePageIfItIsTheCover() {
        assertThat(Texts.cover().url()).isEqualTo("index.html");
        assertThat(Texts.cover().root()).isEmpty();
    }

    @Test
    void isAtTheRootIfItIsThePageForMissingPages() {
        assertThat(Texts.page("404").url()).isEqualTo("404.html");
        assertThat(Texts.page("404").root()).isEmpty();
        assertThat(Texts.page("timeline").url()).isEqualTo("pages/timeline.html");
    }

    @Test
    void keepsFullStopsInItsName() {
        assertThat(Texts.page("v1.2").url()).isEqualTo("pages/v1.2.html");
    }
}
