package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.block.EpisodesKind.Episodes;
import org.explainer.manuscript.data.Episode;
import org.explainer.manuscript.data.Reference;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class EpisodesKindTest {

    private final Problems problems = new Problems();

    @Test
    void namesTheEpisodesItShows() {
        var episodes =
                new EpisodesKind()
                        .read(
                                Calls.macro("episodes", "", Map.of("episodes", "frost sochi")),
                                problems)
                        .orElseThrow();

        assertThat(episodes.title()).isEqualTo("A <em>caption</em>");
        assertThat(episodes.references())
                .containsExactly(
                        new Reference(Episode.class, "frost", Calls.HERE),
                        new Reference(Episode.class, "sochi", Calls.HERE));
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void reportsATargetAnOptionAndAFormItDoesNotKnow() {
        var kind = new EpisodesKind();
        kind.read(Calls.macro("episodes", "all", Map.of("events", "x")), problems);
        kind.read(Calls.style("episodes", "", Map.of()), problems);

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: episodes has no option "events"
                            its options are: episodes""",
                        """
                        content/chapters/first.adoc:7: error: episodes:: does not know "all"
                            write episodes::[] or episodes::[episodes="…"]""",
                        """
                        content/chapters/first.adoc:7: error: episodes is not written like this
                            write it as episodes::[]""");
    }

    @Test
    void printsTheChaptersEpisodesAndTheWayToTheWords() throws IOException {
        Printing.assertPrints("episodes/chapter", new Episodes(List.of(), "", Calls.HERE));
    }

    @Test
    void printsThoseChosenByDate() throws IOException {
        var book = TinyBook.complete().add(Rows.episode("act", "1997-05-27"));
        book.withoutRow("q-frost");
        Printing.assertPrints(
                "episodes/chosen",
                new Episodes(List.of("frost", "act"), "Two <em>moments</em>", Calls.HERE),
                book);
    }
}
