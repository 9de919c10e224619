package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.block.Exhibit.Needs;
import org.explainer.manuscript.data.Dataset;
import org.explainer.manuscript.data.Reference;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kinds that show one data set and take no option. */
class ExhibitTest {

    private final Problems problems = new Problems();

    static Stream<BlockKind> kinds() {
        return Stream.of(
                new CardsKind(),
                new EvidenceKind(),
                new ForkKind(),
                new MatrixKind(),
                new NumberKind());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nameTheDataThatTheyShow(BlockKind kind) {
        var exhibit = read(kind, Calls.macro(kind.name(), "votes", Map.of()));

        assertThat(exhibit.kind()).isEqualTo(kind.name());
        assertThat(exhibit.title()).isEqualTo("A <em>caption</em>");
        assertThat(exhibit.references())
                .containsExactly(new Reference(Dataset.class, "votes", Calls.HERE));
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void standOnALineOfTheirOwnAndTakeNoOption() {
        var call = Calls.style("cards", "votes", Map.of("rows", "2"));
        assertThat(new CardsKind().read(call, problems)).isEmpty();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: cards has no option "rows"
                            it takes none""",
                        """
                        content/chapters/first.adoc:7: error: cards is not written like this
                            write it as cards::NAME[]""");
    }

    @Test
    void haveATitle() {
        var call =
                new MacroCall(
                        MacroCall.Form.MACRO,
                        "fork",
                        "roads",
                        Map.of(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        Calls.HERE);
        assertThat(new ForkKind().read(call, problems)).isEmpty();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: fork::roads[] has no title
                            write a point and the title on the line above it""");
    }

    @Test
    void printCards() throws IOException {
        assertPrints(
                new CardsKind(),
                "account|by|thesis|evidence|remedy|objection",
                "A|Ada, 1843|It's weaving.|A loom.|None.|No proof.",
                "B|Babbage|It counts.|Wheels.|Money.|Too dear.");
    }

    @Test
    void printWhatWouldTestAClaimAndWhatTheEssayDoesNotGive() throws IOException {
        assertPrints(
                new EvidenceKind(),
                "data|definition|essay",
                "Troops|Whom to count|",
                "Budgets|In which prices|One figure");
    }

    @Test
    void printAFork() throws IOException {
        assertPrints(
                new ForkKind(),
                "road|end|meaning|pull|done",
                "The left|Not taken|A treaty.|Crowds.|Nothing.",
                "The right|Not taken|A bloc.|Pressure.|Nothing.");
    }

    @Test
    void printAMatrixWhoseEmptyCellsAreSeenToBeEmpty() throws IOException {
        assertPrints(
                new MatrixKind(),
                "event|year|response|turn|rival|note",
                "Serbia|2000|No sharp turn (s49)|||The first",
                "Gorland|2003|Pressure|s50–52|A round|",
                "Arab Spring|2011|||Libya|");
    }

    @Test
    void printANumberAndWhatItCounts() throws IOException {
        assertPrints(
                new NumberKind(),
                "number|what|note",
                "About 14,000|people|",
                "at least 3,404|civilians|a minimum");
    }

    /** The site sets one below the other; a letter has no style to rely on. */
    @Test
    void lettersSayWhereOneFactEndsAndTheNextBegins() throws IOException {
        var fork =
                Rows.dataset(
                        "data",
                        "road|end|meaning|pull|done",
                        "The left|Not taken|A treaty.|Crowds.|Nothing.",
                        "The right|Not joined|A bloc.|Pressure.|Nothing.");
        var matrix =
                Rows.dataset(
                        "data",
                        "event|year|response|turn|rival|note",
                        "Gorland|2003|Pressure|s50–52|A round|The first");

        assertThat(letter(new ForkKind(), fork))
                .contains("<th>The left (Not taken)</th><th>The right (Not joined)</th>");
        assertThat(letter(new MatrixKind(), matrix))
                .contains("<th>Gorland 2003</th><td>Pressure (s50–52)</td><td>A round</td>");
    }

    private String letter(BlockKind kind, Dataset rows) throws IOException {
        var exhibit = read(kind, Calls.macro(kind.name(), rows.id(), Map.of()));
        return Printing.letter(exhibit, TinyBook.complete().add(rows));
    }

    private void assertPrints(BlockKind kind, String columns, String... rows) throws IOException {
        var exhibit = read(kind, Calls.macro(kind.name(), "data", Map.of()));
        assertThat(exhibit.needs())
                .isEqualTo(
                        new Needs(
                                List.of(columns.split("\\|")), List.of(), exhibit.needs().rows()));
        Printing.assertPrints(
                kind.name() + "/plain",
                exhibit,
                TinyBook.complete().add(Rows.dataset("data", columns, rows)));
    }

    private Exhibit read(BlockKind kind, MacroCall call) {
        return (Exhibit) kind.read(call, problems).orElseThrow();
    }
}
