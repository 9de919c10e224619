package org.explainer.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.problem.Place;
import org.junit.jupiter.api.Test;

class NarrationTest {

    @Test
    void tellsItsLengthAsPlayersDo() {
        assertThat(lasting(4.4).length()).isEqualTo("0:04");
        assertThat(lasting(251.34).length()).isEqualTo("4:11");
        assertThat(lasting(3_723).length()).isEqualTo("1:02:03");
        assertThat(lasting(3_599.6).length()).isEqualTo("1:00:00");
    }

    @Test
    void takesAMinuteAtLeast() {
        assertThat(lasting(4).minutes()).isEqualTo(1);
        assertThat(lasting(251).minutes()).isEqualTo(4);
    }

    @Test
    void isSyntheticUnlessAPersonReads() {
        assertThat(lasting(1).isSynthetic()).isTrue();
        assertThat(by("Mary Somerville").isSynthetic()).isFalse();
    }

    private static Narration lasting(double seconds) {
        return new Narration("one", "slt", "", seconds, "", 1, List.of(), new Place("a", 1));
    }

    private static Narration by(String reader) {
        return new Narration("one", "", reader, 1, "", 1, List.of(), new Place("a", 1));
    }
}
