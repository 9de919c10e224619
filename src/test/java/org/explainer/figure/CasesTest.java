package org.explainer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.Rows;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.block.PredictKind.Predict;
import org.junit.jupiter.api.Test;

class CasesTest {

    private final TinyBook book =
            TinyBook.complete()
                    .add(
                            Rows.prediction("opal-2004", "2004-11-23", "2005"),
                            Rows.prediction("ruby-2003", "2003-12"));

    @Test
    void areAllByDateOrThoseChosen() {
        assertThat(cases())
                .extracting(one -> one.event().id())
                .containsExactly("ruby-2003", "opal-2004");
        assertThat(cases("opal-2004"))
                .extracting(one -> one.event().id())
                .containsExactly("opal-2004");
    }

    @Test
    void haveATitleAndTheirSourcesEachOnce() {
        var one = cases("opal-2004").get(0);

        assertThat(one.title()).isEqualTo("A vote & a crowd");
        assertThat(one.sources()).containsExactly("lota-1952");
    }

    private List<Cases.Case> cases(String... events) {
        return Cases.of(book.edition(), new Predict(List.of(events), "", Texts.HERE)).all();
    }
}
