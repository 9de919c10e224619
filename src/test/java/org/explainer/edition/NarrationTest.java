package org.explainer.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.junit.jupiter.api.Test;

class NarrationTest {

    @Test
    void tellsItsLengthAsPlayersDo() {
        assertThat(lasting(4).length()).isEqualTo("0:04");
        assertThat(lasting(251).length()).isEqualTo("4:11");
        assertThat(lasting(3_723).length()).isEqualTo("1:02:03");
    }

    @Test
    void takesAMinuteAtLeast() {
        assertThat(lasting(4).minutes()).isEqualTo(1);
        assertThat(lasting(251).minutes()).isEqualTo(4);
        assertThat(lasting(271).minutes()).isEqualTo(5);
    }

    @Test
    void chaptersAreHeardInReadingOrder() {
        Edition edition =
                TinyBook.complete()
                        .add(Rows.recording("second", "", 100), Rows.recording("first", "Ada", 80))
                        .edition();

        assertThat(edition.narrations().all())
                .extracting(one -> one.chapter().name())
                .containsExactly("first", "second");
        assertThat(edition.narrations().minutes()).isEqualTo(3);
        assertThat(edition.narrations().readers()).containsExactly("Ada", "");
        Edition half = edition.unheard(chapter -> chapter.name().equals("first"));
        assertThat(half.narrations().all())
                .extracting(one -> one.chapter().name())
                .containsExactly("second");
        assertThat(half.library()).isEqualTo(edition.library());
        assertThat(edition.narrations().of(edition.text("second")).orElseThrow().isSynthetic())
                .isTrue();
        assertThat(edition.narrations().of(edition.cover())).isEmpty();
    }

    @Test
    void nothingIsHeardWhereNothingIsRecorded() {
        assertThat(TinyBook.complete().edition().narrations()).isEqualTo(new Narrations(List.of()));
    }

    private static Narration lasting(int seconds) {
        return TinyBook.complete()
                .add(Rows.recording("first", "", seconds))
                .edition()
                .narrations()
                .all()
                .get(0);
    }
}
