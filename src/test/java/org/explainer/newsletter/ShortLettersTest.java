package org.explainer.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.Rows;
import org.explainer.manuscript.data.ShortLetter;
import org.junit.jupiter.api.Test;

class ShortLettersTest {

    private final ShortLetter welcome = Rows.shortLetter("welcome", "", 9, 9);
    private final ShortLetter first = Rows.shortLetter("first", "c01", 9, 9);
    private final ShortLetter second = Rows.shortLetter("second", "c02", 9, 9);
    private final ShortLetter last = Rows.shortLetter("last", "", 9, 9);

    @Test
    void goOutBeforeAndAfterTheChaptersAsTheirRowsStand() {
        var letters = ShortLetters.of(List.of(welcome, second, first, last));

        assertThat(letters.first()).containsExactly(welcome);
        assertThat(letters.chapters()).containsEntry("c01", first).containsEntry("c02", second);
        assertThat(letters.last()).containsExactly(last);
    }

    @Test
    void mayBeNone() {
        assertThat(ShortLetters.of(List.of()).chapters()).isEmpty();
    }
}
