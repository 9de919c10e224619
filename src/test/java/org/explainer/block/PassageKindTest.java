package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.explainer.block.PassageKind.Passage;
import org.explainer.manuscript.data.Caveat;
import org.explainer.manuscript.data.Label;
import org.explainer.manuscript.data.Lean;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.data.Sentences;
import org.explainer.manuscript.data.Source;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class PassageKindTest {

    private final Problems problems = new Problems();

    @Test
    void isSpeltAsAnyLabelButThatOfQuotations() {
        assertThat(new PassageKind().spellings())
                .containsExactlyInAnyOrder(
                        "documented-event",
                        "authors-claim",
                        "interpretation",
                        "forecast",
                        "context",
                        "outside",
                        "comment");
    }

    @Test
    void readsLabelSeedSourcesAndCaveats() {
        var call =
                Calls.style(
                        "forecast",
                        "",
                        Map.of("seed", "97 98", "sources", "lota-1952", "caveats", "gap-1 gap-2"));

        var passage = new PassageKind().read(call, problems).orElseThrow();

        assertThat(passage)
                .isEqualTo(
                        new Passage(
                                Label.FORECAST,
                                new Sentences(List.of(97, 98)),
                                List.of("lota-1952"),
                                List.of("gap-1", "gap-2"),
                                Lean.UNSAID,
                                "The <em>text</em>.",
                                "an-id",
                                Calls.HERE));
        assertThat(passage.references())
                .containsExactly(
                        new Reference(Source.class, "lota-1952", Calls.HERE),
                        new Reference(Caveat.class, "gap-1", Calls.HERE),
                        new Reference(Caveat.class, "gap-2", Calls.HERE));
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void needsASourceWhereItIsNotInTheEssay() {
        assertThat(new PassageKind().read(Calls.style("outside", "", Map.of()), problems))
                .isPresent();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: a passage that is not in the essay names no source
                            add sources="…" with ids of content/data/sources.yaml""");
    }

    @Test
    void needsNoSourceWhereTheEditorsSpeakForThemselves() {
        var passage =
                new PassageKind()
                        .read(Calls.style("comment", "", Map.of()), problems)
                        .orElseThrow();

        assertThat(passage.label()).isEqualTo(Label.COMMENT);
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void leansWhereTheEditorsAddedIt() {
        var call = Calls.style("comment", "", Map.of("leans", "critics"));

        assertThat(new PassageKind().read(call, problems).orElseThrow().lean())
                .isEqualTo(Lean.CRITICS);
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void leansToASideThatThereIs() {
        var call = Calls.style("comment", "", Map.of("leans", "critic"));

        assertThat(new PassageKind().read(call, problems).orElseThrow().lean())
                .isEqualTo(Lean.UNSAID);
        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: leans="critic" says of nobody whose account it speaks for
                            did you mean "critics"?""");
    }

    @Test
    void leansToNoSideWhereTheEssaySpeaks() {
        var call = Calls.style("forecast", "", Map.of("seed", "3", "leans", "authors"));

        assertThat(new PassageKind().read(call, problems)).isPresent();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: a passage of the essay leans to neither side
                            delete leans=; only [outside], [comment] and [counterpoint] have it""");
    }

    @Test
    void reportsAMisspeltOptionAndABadSeedTogether() {
        var call = Calls.style("context", "", Map.of("seed", "5-3", "source", "lota-1952"));

        assertThat(new PassageKind().read(call, problems)).isEmpty();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: context has no option "source"
                            its options are: caveats, leans, seed, sources""",
                        """
                        content/chapters/first.adoc:7: error: seed="5-3" is no list of sentences
                            write numbers and ranges, for example seed="53 57" or seed="60-62\"""");
    }

    @Test
    void isWrittenAboveAParagraph() {
        assertThat(new PassageKind().read(Calls.macro("outside", "", Map.of()), problems))
                .isEmpty();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: outside is not written like this
                            write it as [outside,seed=53] above a paragraph""");
    }

    @Test
    void printsItsLabelItsSentencesAndItsAddress() throws IOException {
        Printing.assertPrints(
                "passage/with-seed",
                new Passage(
                        Label.AUTHORS_CLAIM,
                        new Sentences(List.of(57, 58, 59)),
                        List.of(),
                        List.of(),
                        Lean.UNSAID,
                        "One sentence. <em>Another.</em>",
                        "p-c01-57",
                        Calls.HERE));
    }

    @Test
    void printsItsSourcesWhereItIsNotInTheEssay() throws IOException {
        Printing.assertPrints(
                "passage/outside",
                new Passage(
                        Label.OUTSIDE,
                        Sentences.NONE,
                        List.of("lota-1952", "essay"),
                        List.of(),
                        Lean.CRITICS,
                        "<div class=\"paragraph\">\n<p>A fact.</p>\n</div>",
                        "p-c01-57a",
                        Calls.HERE));
    }
}
