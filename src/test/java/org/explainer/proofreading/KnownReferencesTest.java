package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.Rows;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.block.ActorKind.Mention;
import org.explainer.block.SourceKind.Citation;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.Dataset;
import org.explainer.manuscript.data.Origin;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.data.Source;
import org.junit.jupiter.api.Test;

class KnownReferencesTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void acceptsWhatExists() {
        assertThat(Found.by(new KnownReferences(), book)).isEmpty();
    }

    @Test
    void takesTheEssayForASource() {
        book.replace(Texts.page("timeline", new Citation("essay", "", Texts.HERE)));

        assertThat(Found.by(new KnownReferences(), book)).isEmpty();
    }

    @Test
    void reportsAnIdThatATextNames() {
        book.replace(Texts.page("timeline", new Mention("zorenkoe", "", Texts.HERE)));

        assertThat(Found.by(new KnownReferences(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: there is no actor "zorenkoe"
                            did you mean "zorenko"?""");
    }

    @Test
    void reportsAnIdThatARowNames() {
        book.add(
                new Dataset(
                        "d",
                        List.of("source"),
                        List.of(),
                        new Origin(
                                Rows.at("d.csv", 1),
                                List.of(
                                        new Reference(
                                                Source.class, "gallup", Rows.at("d.csv", 4))))));

        assertThat(Found.by(new KnownReferences(), book))
                .containsExactly(
                        """
                        content/data/d.csv:4: error: there is no source "gallup"
                            add it to content/, or name one that is there""");
    }

    @Test
    void reportsTheChapterOfAnEventOrACaveat() {
        book.add(Rows.event("e", "2004", "", "c09"), Rows.caveat("gap-2", "metod", false));
        book.add(Texts.page("method"));

        assertThat(Found.by(new KnownReferences(), book))
                .containsExactly(
                        """
                        content/data/caveats.yaml:3: error: there is no chapter or page "metod"
                            did you mean "method"?""",
                        """
                        content/data/events.yaml:3: error: there is no chapter or page "c09"
                            did you mean "c01"?""");
    }

    @Test
    void saysNothingOfIdsOfAFileThatCouldNotBeRead() {
        book.replace(Texts.page("timeline", new Mention("bush", "", Texts.HERE)));

        assertThat(Found.by(new KnownReferences(), book.incomplete(Actor.class))).isEmpty();
    }
}
