package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.block.SortKind.Ask;
import org.explainer.block.SortKind.Sorting;
import org.explainer.manuscript.data.Dataset;
import org.explainer.manuscript.data.Reference;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class SortKindTest {

    private static final Ask FIRST = new Ask("turn", "Did it turn?");
    private static final Ask SECOND = new Ask("rival", "Was a rival near?");

    private final Problems problems = new Problems();

    @Test
    void readsTwoQuestionsAndTheColumnsThatAnswerThem() {
        var sorting =
                new SortKind()
                        .read(
                                Calls.macro(
                                        "sort",
                                        "cases",
                                        Map.of(
                                                "first", "turn: Did it turn?",
                                                "second", "rival:Was a rival near?")),
                                problems)
                        .orElseThrow();

        assertThat(sorting.first()).isEqualTo(FIRST);
        assertThat(sorting.second()).isEqualTo(SECOND);
        assertThat(sorting.references())
                .containsExactly(new Reference(Dataset.class, "cases", Calls.HERE));
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void reportsAQuestionThatIsMissingOrNamesNoColumn() {
        new SortKind().read(Calls.macro("sort", "cases", Map.of("first", "turn")), problems);

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: sort:: has no first question
                            write it as sort::NAME[first="COLUMN: A question?",second="COLUMN: Another?"]""",
                        """
                        content/chapters/first.adoc:7: error: sort:: has no second question
                            write it as sort::NAME[first="COLUMN: A question?",second="COLUMN: Another?"]""");
    }

    @Test
    void printsFourCellsWithWhatIsInThem() throws IOException {
        var book = TinyBook.complete();
        book.add(
                Rows.dataset(
                        "cases",
                        "event|year|turn|rival",
                        "Kelm|2003|●|",
                        "Larn|2004|●|●",
                        "Larn|2011||",
                        "Orst|2014||●"));
        Printing.assertPrints(
                "sort/plain",
                new Sorting("cases", "Four <em>cases</em>", FIRST, SECOND, Calls.HERE),
                book);
    }
}
