package org.explainer.manuscript.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TenureTest {

    @Test
    void isAYearASpanOrStillGoingOn() {
        assertThat(Tenure.of("2005")).contains(new Tenure(2005, Optional.of(2005)));
        assertThat(Tenure.of("2007-2010")).contains(new Tenure(2007, Optional.of(2010)));
        assertThat(Tenure.of("2019-")).contains(new Tenure(2019, Optional.empty()));
    }

    @Test
    void isNothingElse() {
        assertThat(
                        Stream.of("", "-2005", "since 2019", "2010-2007", "05", "2005; 2007")
                                .flatMap(text -> Tenure.of(text).stream()))
                .isEmpty();
    }
}
