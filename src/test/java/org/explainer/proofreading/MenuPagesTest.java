package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.manuscript.text.Cover;
import org.explainer.manuscript.text.Menu;
import org.explainer.manuscript.text.Page;
import org.junit.jupiter.api.Test;

class MenuPagesTest {

    private static Cover choosing(List<String> bar, List<String> menu) {
        Cover cover = Texts.cover("first", "second");
        return new Cover(
                cover.front(),
                cover.id(),
                cover.version(),
                cover.language(),
                cover.licence(),
                cover.editors(),
                cover.banner(),
                cover.years(),
                cover.parts(),
                new Menu(bar, menu, List.of(), List.of()),
                cover.body());
    }

    @Test
    void reportsPagesThatAreNotThereOrTwice() {
        var cover = choosing(List.of("timelin", "glossary"), List.of("timeline", "timeline"));
        assertThat(Found.by(new MenuPages(), TinyBook.complete().replace(cover)))
                .containsExactlyInAnyOrder(
                        """
                        content/edition.adoc: error: [bar] lists "glossary", which is no published page
                            write content/pages/glossary.adoc, or delete the line""",
                        """
                        content/edition.adoc: error: [bar] lists "timelin", which is no published page
                            did you mean "timeline"?""",
                        """
                        content/edition.adoc: error: [menu] lists timeline twice
                            delete one of them""");
    }

    @Test
    void anEditionThatChoosesNoneLeadsToAllThatIsListed() {
        var edition = TinyBook.complete().edition();
        assertThat(edition.menus().menu()).extracting(Page::name).containsExactly("timeline");
        assertThat(edition.menus().tools()).extracting(Page::name).containsExactly("timeline");
        assertThat(edition.menus().bar()).isEmpty();
    }

    @Test
    void aChosenMenuIsInTheOrderWritten() {
        var book = TinyBook.complete().add(Texts.page("claims"));
        var cover = choosing(List.of(), List.of("timeline", "claims"));
        assertThat(Found.by(new MenuPages(), book.replace(cover))).isEmpty();
        assertThat(book.edition().menus().menu())
                .extracting(Page::name)
                .containsExactly("timeline", "claims");
    }
}
