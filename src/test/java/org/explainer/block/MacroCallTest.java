package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.data.Sentences;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class MacroCallTest {

    private final Problems problems = new Problems();

    @Test
    void readsAListOfWordsInTheirOrder() {
        var call = Calls.style("outside", "", Map.of("sources", " b, a  c", "caveats", " "));

        assertThat(call.words("sources")).containsExactly("b", "a", "c");
        assertThat(call.words("caveats")).isEmpty();
        assertThat(call.words("seed")).isEmpty();
    }

    @Test
    void reportsEveryOptionThatIsNotAllowed() {
        Calls.style("missing", "", Map.of("caveats", "x", "sede", "5", "colour", "red"))
                .allowOnly(Set.of("sources", "caveats"), problems);

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: missing has no option "colour"
                            its options are: caveats, sources""",
                        """
                        content/chapters/first.adoc:7: error: missing has no option "sede"
                            its options are: caveats, sources""");
    }

    @Test
    void saysSoWhereNoOptionIsAllowed() {
        Calls.macro("listing", "glossary", Map.of("a", "b")).allowOnly(Set.of(), problems);

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: listing has no option "a"
                            it takes none""");
    }

    @Test
    void saysHowItIsToBeWritten() {
        var call = Calls.macro("actor", "zorenko", Map.of());

        assertThat(call.requireForm(Form.MACRO, "actor::x[]", problems)).isTrue();
        assertThat(Calls.printed(problems)).isEmpty();
        assertThat(call.requireForm(Form.INLINE, "actor:x[X]", problems)).isFalse();
        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: actor is not written like this
                            write it as actor:x[X]""");
    }

    @Test
    void readsTheSentencesOfItsSeed() {
        assertThat(Calls.style("forecast", "", Map.of("seed", "97-98 100")).seed(problems))
                .contains(new Sentences(List.of(97, 98, 100)));
        assertThat(Calls.style("outside", "", Map.of()).seed(problems)).contains(Sentences.NONE);
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void reportsASeedThatIsNoListOfSentences() {
        var call = Calls.style("forecast", "", Map.of("seed", "ninety"));

        assertThat(call.seed(problems)).isEmpty();
        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: seed="ninety" is no list of sentences
                            write numbers and ranges, for example seed="53 57" or seed="60-62\"""");
    }
}
