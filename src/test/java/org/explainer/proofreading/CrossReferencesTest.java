package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.manuscript.text.Link;
import org.junit.jupiter.api.Test;

class CrossReferencesTest {

    private static final Set<String> ANCHORS = Set.of("p-c02-3", "what-followed");

    @Test
    void acceptsLinksToTextsAndToTheirAnchors() {
        assertThat(
                        Found.by(
                                new CrossReferences(),
                                book(
                                        link("chapters/first.adoc", ""),
                                        link("edition.adoc", ""),
                                        link("chapters/second.adoc", "what-followed"))))
                .isEmpty();
    }

    @Test
    void reportsALinkToATextThatIsNotPublished() {
        assertThat(Found.by(new CrossReferences(), book(link("chapters/frist.adoc", ""))))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: the link leads to chapters/frist.adoc, which is not published
                            did you mean "chapters/first.adoc"?""");
    }

    @Test
    void reportsALinkToAnAnchorThatIsNotThere() {
        assertThat(
                        Found.by(
                                new CrossReferences(),
                                book(
                                        link("chapters/second.adoc", "p-c02-4"),
                                        link("chapters/first.adoc", "the-weather"))))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: there is no "p-c02-4" in chapters/second.adoc
                            did you mean "p-c02-3"?""",
                        """
                        content/chapters/first.adoc:7: error: there is no "the-weather" in chapters/first.adoc
                            name a section or a passage of that text""");
    }

    @Test
    void saysNothingOfATextThatCouldNotBeRead() {
        assertThat(
                        Found.by(
                                new CrossReferences(),
                                book(link("chapters/third.adoc", "x"))
                                        .unread("chapters/third.adoc")))
                .isEmpty();
    }

    private static TinyBook book(Link... links) {
        return TinyBook.complete()
                .replace(Texts.chapter("c02", "second", "In brief.", Texts.linked(ANCHORS, links)));
    }

    private static Link link(String file, String anchor) {
        return new Link(file, anchor, Texts.HERE);
    }
}
