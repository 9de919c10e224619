package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.block.ArgumentKind.PlacedArgument;
import org.explainer.manuscript.data.Dataset;
import org.explainer.manuscript.data.Reference;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class ArgumentKindTest {

    private final Problems problems = new Problems();

    private final TinyBook book =
            TinyBook.complete()
                    .add(
                            Rows.claim("cl02", "c01"),
                            Rows.claim("cl03", "c02"),
                            Rows.claim("cl04", "c02"),
                            Rows.reasons("thesis", "cl02 cl01", "cl03 cl02", "cl04 cl03"));

    @Test
    void drawsEverythingAndAsksNothingUnlessTold() {
        assertThat(read(Map.of())).isEqualTo(figure(99, false));
        assertThat(read(Map.of("levels", "3", "with", "ratings"))).isEqualTo(figure(3, true));
        assertThat(figure(3, false).references())
                .containsExactly(new Reference(Dataset.class, "thesis", Calls.HERE));
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void reportsWhatItCannotUnderstand() {
        var kind = new ArgumentKind();
        assertThat(kind.read(Calls.macro("argument", "thesis", Map.of("levels", "0")), problems))
                .isEmpty();
        assertThat(kind.read(Calls.macro("argument", "thesis", Map.of("with", "votes")), problems))
                .isEmpty();
        assertThat(kind.read(Calls.inline("argument", "thesis", ""), problems)).isEmpty();
        kind.read(Calls.macro("argument", "thesis", Map.of("depth", "2")), problems);

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: levels="0" is no number of levels
                            write how many to show, the conclusion being the first: levels=3""",
                        """
                        content/chapters/first.adoc:7: error: an argument map comes with no "votes"
                            write with="ratings", or leave it out""",
                        """
                        content/chapters/first.adoc:7: error: argument is not written like this
                            write it as argument::thesis[]""",
                        """
                        content/chapters/first.adoc:7: error: argument has no option "depth"
                            its options are: levels, with""");
    }

    @Test
    void printsAListWithinAList() throws IOException {
        Printing.assertPrints("argument/levels", figure(2, false), book);
    }

    @Test
    void printsTheWordsOfTheRatingsForTheScript() throws IOException {
        Printing.assertPrints(
                "argument/rated", new PlacedArgument("thesis", 99, true, "", Calls.HERE), book);
    }

    private PlacedArgument read(Map<String, String> options) {
        return new ArgumentKind()
                .read(Calls.macro("argument", "thesis", options), problems)
                .orElseThrow();
    }

    private static PlacedArgument figure(int levels, boolean rated) {
        return new PlacedArgument("thesis", levels, rated, "A <em>caption</em>", Calls.HERE);
    }
}
