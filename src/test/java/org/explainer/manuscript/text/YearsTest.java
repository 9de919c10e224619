package org.explainer.manuscript.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class YearsTest {

    @Test
    void readsOneYearOrTwo() {
        assertThat(Years.of("2004")).contains(new Years(2004, 2004));
        assertThat(Years.of("2004-2005")).contains(new Years(2004, 2005));
        assertThat(Years.of("2004–2005")).contains(new Years(2004, 2005));
    }

    @Test
    void isEmptyForWhatIsNeither() {
        assertThat(
                        Stream.of("", "04", "2005-2004", "2004-", "2004 to 2005")
                                .flatMap(text -> Years.of(text).stream()))
                .isEmpty();
    }

    @Test
    void printsASpanWithADash() {
        assertThat(new Years(2004, 2004)).hasToString("2004");
        assertThat(new Years(2004, 2005)).hasToString("2004–2005");
    }
}
