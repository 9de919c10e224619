package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.manuscript.data.Actor;
import org.junit.jupiter.api.Test;

class KeyActorsTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void acceptsAPageForEachKeyActor() {
        assertThat(Found.by(new KeyActors(), book)).isEmpty();
    }

    @Test
    void reportsAKeyActorWithoutAPage() {
        assertThat(Found.by(new KeyActors(), book.withoutText("zorenko")))
                .containsExactly(
                        """
                        content/data/actors.yaml:3: error: the key actor zorenko has no page
                            write content/actors/zorenko.adoc""");
    }

    @Test
    void reportsAPageOfSomebodyWhoIsNoKeyActor() {
        assertThat(Found.by(new KeyActors(), book.add(Texts.profile("pavlin"))))
                .containsExactly(
                        """
                        content/actors/pavlin.adoc: error: there is no key actor "pavlin"
                            see data/actors.yaml""");
    }

    @Test
    void saysNothingWherePeopleOrThePageCouldNotBeRead() {
        assertThat(
                        Found.by(
                                new KeyActors(),
                                book.withoutText("zorenko").unread("actors/zorenko.adoc")))
                .isEmpty();
        assertThat(
                        Found.by(
                                new KeyActors(),
                                new TinyBook().add(Texts.profile("x")).incomplete(Actor.class)))
                .isEmpty();
    }
}
