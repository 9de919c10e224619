package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.explainer.Golden;
import org.explainer.TinyBook;
import org.explainer.block.MapKind.PlacedMap;
import org.explainer.block.SceneKind.Scene;
import org.explainer.block.StepKind.Step;
import org.explainer.manuscript.data.PartialDate;
import org.explainer.manuscript.text.Block;
import org.explainer.manuscript.text.Body;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class SceneKindTest {

    private final Problems problems = new Problems();

    @Test
    void readsItsTitleWindowAndSources() {
        var options = Map.of("window", "1", "sources", "lota-1952");

        Scene scene =
                new SceneKind().read(Calls.style("scene", "", options), problems).orElseThrow();

        assertThat(scene.title()).isEqualTo("A title");
        assertThat(scene.window()).isEqualTo(1);
        assertThat(scene.references()).hasSize(1);
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void needsATitleAndAWindowOfYears() {
        var call = Calls.style("scene", "", Map.of("window", "a year"));

        new SceneKind().read(call.withCaption(""), problems);
        new SceneKind().read(call, problems);

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: [scene] has no title
                            write a point and the title on the line above it""",
                        """
                        content/chapters/first.adoc:7: error: window="a year" is no number of years
                            write how many years before and after each step are set off, as in window=1""");
    }

    @Test
    void showsNothingLaterThanItsStep() throws IOException {
        Printing.assertPrints("scene/map", text(), TinyBook.complete());
    }

    @Test
    void isOneTableInLetters() throws IOException {
        String letter = Printing.letter(text(), TinyBook.complete());

        assertThat(letter).contains("<th>Kelm<br>");
        Golden.assertMatches("blocks/step/letter.html", letter.strip() + "\n");
    }

    /** A map and two steps, the first before the Opal Evening and the second round. */
    private static Body text() {
        var map =
                new PlacedMap(
                        "east", List.of(), List.of("ruby-2003", "opal-2004"), true, "", Calls.HERE);
        Block first = step("Early", "2003", "ruby-2003", "");
        Block second = step("Kelm", "2004-11-22", "opal-2004", "round-1999");
        Block scene =
                new Scene(
                        "Two <em>steps</em>",
                        1,
                        List.of("lota-1952"),
                        Body.slot(1) + "\n" + Body.slot(2) + "\n" + Body.slot(3),
                        "scene",
                        Calls.HERE);
        return new Body(
                Body.slot(0),
                List.of(scene, map, first, second),
                List.of(),
                List.of(),
                List.of(),
                Set.of());
    }

    private static Step step(String title, String day, String event, String beside) {
        return new Step(
                title,
                new PartialDate(day),
                List.of(event),
                beside.isEmpty() ? List.of() : List.of(beside),
                List.of(),
                List.of(),
                "<p>What happened.</p>",
                Calls.HERE);
    }
}
