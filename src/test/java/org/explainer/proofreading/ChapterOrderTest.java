package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.Texts;
import org.explainer.TinyBook;
import org.junit.jupiter.api.Test;

class ChapterOrderTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void acceptsACoverThatListsEveryChapterOnce() {
        assertThat(Found.by(new ChapterOrder(), book)).isEmpty();
    }

    @Test
    void reportsAMissingCover() {
        assertThat(Found.by(new ChapterOrder(), book.withoutText("edition")))
                .containsExactly(
                        """
                        content/edition.adoc: error: the edition has no cover
                            write content/edition.adoc with :jbake-type: home, published""");
    }

    @Test
    void reportsAMisspeltChapterAndTheOneThatIsNotListed() {
        assertThat(Found.by(new ChapterOrder(), book.replace(Texts.cover("first", "secnod"))))
                .containsExactly(
                        """
                        content/chapters/second.adoc: error: the chapter is not in the edition's order
                            add "* second" to [chapters] in content/edition.adoc""",
                        """
                        content/edition.adoc: error: [chapters] lists "secnod", which is no published chapter
                            did you mean "second"?""");
    }

    @Test
    void reportsAChapterThatIsNotWritten() {
        var cover = Texts.cover("first", "second", "opal-evening");
        assertThat(Found.by(new ChapterOrder(), book.replace(cover)))
                .containsExactly(
                        """
                        content/edition.adoc: error: [chapters] lists "opal-evening", which is no published chapter
                            write content/chapters/opal-evening.adoc""");
    }

    @Test
    void reportsAChapterListedTwice() {
        assertThat(
                        Found.by(
                                new ChapterOrder(),
                                book.replace(Texts.cover("first", "second", "first"))))
                .containsExactly(
                        """
                        content/edition.adoc: error: [chapters] lists first twice
                            delete one of them""");
    }

    @Test
    void saysNothingOfFilesThatCouldNotBeRead() {
        assertThat(
                        Found.by(
                                new ChapterOrder(),
                                book.withoutText("second").unread("chapters/second.adoc")))
                .isEmpty();
        assertThat(Found.by(new ChapterOrder(), book.withoutText("edition").unread("edition.adoc")))
                .isEmpty();
    }
}
