package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.explainer.manuscript.data.Caveat;
import org.explainer.manuscript.data.Lean;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.data.Source;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class CounterpointKindTest {

    private final Problems problems = new Problems();

    @Test
    void readsTitleTextSourcesAndCaveats() {
        var call =
                Calls.style("counterpoint", "", Map.of("sources", "lota-1952", "caveats", "gap-1"));

        var editorial = new CounterpointKind().read(call, problems).orElseThrow();

        assertThat(editorial)
                .isEqualTo(
                        new Editorial(
                                "counterpoint",
                                "A title",
                                List.of("lota-1952"),
                                List.of("gap-1"),
                                Lean.UNSAID,
                                "The <em>text</em>.",
                                "an-id",
                                Calls.HERE));
        assertThat(editorial.references())
                .containsExactly(
                        new Reference(Source.class, "lota-1952", Calls.HERE),
                        new Reference(Caveat.class, "gap-1", Calls.HERE));
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void isWrittenAboveABlockAndRestsOnNoSentence() {
        assertThat(
                        new CounterpointKind()
                                .read(
                                        Calls.macro("counterpoint", "", Map.of("seed", "5")),
                                        problems))
                .isEmpty();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: counterpoint has no option "seed"
                            its options are: caveats, leans, sources""",
                        """
                        content/chapters/first.adoc:7: error: counterpoint is not written like this
                            write it as [counterpoint] above a block in ====""");
    }

    @Test
    void printsItsTitleItsTextAndItsSources() throws IOException {
        Printing.assertPrints(
                "counterpoint/with-title",
                editorial("Two causes in <em>one</em> year", List.of("lota-1952", "essay")));
    }

    @Test
    void printsNoEmptyHeadingAndNoEmptyLineOfSources() throws IOException {
        Printing.assertPrints("counterpoint/plain", editorial("", List.of()));
    }

    private static Editorial editorial(String title, List<String> sources) {
        return new Editorial(
                "counterpoint",
                title,
                sources,
                List.of(),
                Lean.UNSAID,
                "<p>Critics disagree.</p>",
                "counterpoint",
                Calls.HERE);
    }
}
