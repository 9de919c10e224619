package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.explainer.Rows;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.block.PredictKind.Predict;
import org.explainer.manuscript.data.Prediction;
import org.explainer.manuscript.data.Reference;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class PredictKindTest {

    private final Problems problems = new Problems();
    private final TinyBook book =
            TinyBook.complete()
                    .add(
                            Rows.prediction("opal-2004", "2004-11-23", "2005"),
                            Rows.prediction("ruby-2003", "2003-12"));

    @Test
    void namesTheEventsThatItAsksAbout() {
        var predict =
                new PredictKind()
                        .read(
                                Calls.macro("predict", "", Map.of("events", "opal-2004 ruby-2003")),
                                problems)
                        .orElseThrow();

        assertThat(predict.title()).isEqualTo("A <em>caption</em>");
        assertThat(predict.all()).isFalse();
        assertThat(predict.references())
                .containsExactly(
                        new Reference(Prediction.class, "opal-2004", Calls.HERE),
                        new Reference(Prediction.class, "ruby-2003", Calls.HERE));
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void reportsATargetAnOptionAndAFormItDoesNotKnow() {
        var kind = new PredictKind();
        kind.read(Calls.macro("predict", "all", Map.of("cases", "x")), problems);
        kind.read(Calls.style("predict", "", Map.of()), problems);

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: predict has no option "cases"
                            its options are: events""",
                        """
                        content/chapters/first.adoc:7: error: predict:: does not know "all"
                            write predict::[] or predict::[events="…"]""",
                        """
                        content/chapters/first.adoc:7: error: predict is not written like this
                            write it as predict::[]""");
    }

    @Test
    void asksAboutAllByDateAndSumsUp() throws IOException {
        Printing.assertPrints("predict/all", new Predict(List.of(), "", Calls.HERE), book);
    }

    @Test
    void asksAboutSomeAndLeadsToAll() throws IOException {
        book.add(Texts.page("predict"));
        Printing.assertPrints(
                "predict/chosen",
                new Predict(List.of("opal-2004"), "One <em>event</em>", Calls.HERE),
                book);
    }

    @Test
    void tellsInALetterWhatCameOnlyBelowAllQuestions() throws IOException {
        String letter = Printing.letter(new Predict(List.of(), "", Calls.HERE), book);

        assertThat(letter.indexOf("What happened then"))
                .isGreaterThan(letter.lastIndexOf("Nobody knows yet"))
                .isLessThan(letter.indexOf("Pavlin says nothing."));
        assertThat(letter).doesNotContain("<input", "<details");
    }
}
