package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.explainer.block.DatasetKind.Table;
import org.explainer.manuscript.data.Dataset;
import org.explainer.manuscript.data.Reference;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class DatasetKindTest {

    private final Problems problems = new Problems();

    @Test
    void namesTheDataItPrints() {
        var table =
                new DatasetKind()
                        .read(Calls.macro("dataset", "votes", Map.of()), problems)
                        .orElseThrow();

        assertThat(table).isEqualTo(new Table("votes", "A <em>caption</em>", Calls.HERE));
        assertThat(table.references())
                .containsExactly(new Reference(Dataset.class, "votes", Calls.HERE));
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void standsOnALineOfItsOwnAndTakesNoOption() {
        var call = Calls.style("dataset", "votes", Map.of("rows", "2"));
        assertThat(new DatasetKind().read(call, problems)).isEmpty();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: dataset has no option "rows"
                            it takes none""",
                        """
                        content/chapters/first.adoc:7: error: dataset is not written like this
                            write it as dataset::votes-2019[]""");
    }

    @Test
    void printsATableThatSaysWhereThereIsNoFigure() throws IOException {
        Printing.assertPrints(
                "dataset/with-title", new Table("votes", "The <em>run-off</em>", Calls.HERE));
    }

    @Test
    void printsACaptionWhereNoneIsGiven() throws IOException {
        Printing.assertPrints("dataset/plain", new Table("votes", "", Calls.HERE));
    }
}
