package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.explainer.TinyBook;
import org.explainer.proofreading.Limits.Range;
import org.junit.jupiter.api.Test;

class ChapterLimitsTest {

    @Test
    void acceptsAnyChapterWhereThereAreNoLimits() {
        assertThat(Found.by(new ChapterLimits(Limits.NONE), TinyBook.complete())).isEmpty();
    }

    @Test
    void countsWhatEachLimitNames() {
        for (String name : ChapterLimits.names()) {
            assertThat(found(name, "900-999")).as(name).isNotEmpty();
            assertThat(found(name, "0-999")).as(name).isEmpty();
        }
    }

    @Test
    void saysHowMuchThereIsAndWhatIsAllowed() {
        assertThat(found("points", "3-5").get(0))
                .endsWith(
                        """
                        warning: the number of key points is 1
                            limits.points in jbake.properties allows 3 to 5""");
    }

    @Test
    void saysOneNumberWhereOnlyOneWillDo() {
        assertThat(new Range(1, 1)).hasToString("1");
        assertThat(Range.of("350-650")).isEqualTo(new Range(350, 650));
    }

    private static List<String> found(String name, String range) {
        var limits = new Limits(Map.of(name, Range.of(range)));
        return Found.by(new ChapterLimits(limits), TinyBook.complete());
    }
}
