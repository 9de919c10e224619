package org.explainer.cores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoresTest {

    private static final List<Integer> NUMBERS = IntStream.range(0, 100).boxed().toList();

    /** The first waits for the last, where there is more than one core. */
    @Test
    void handsThingsOverInTheirOrder() throws IOException {
        var last = new CountDownLatch(Runtime.getRuntime().availableProcessors() > 1 ? 1 : 0);

        List<Integer> made =
                Cores.map(
                        NUMBERS,
                        number -> {
                            if (number == 99) {
                                last.countDown();
                            }
                            if (number == 0) {
                                await(last);
                            }
                            return 2 * number;
                        });

        assertThat(made).isEqualTo(NUMBERS.stream().map(number -> 2 * number).toList());
    }

    @Test
    void throwsWhatTheFirstThrowsThatFails() {
        var second = new CountDownLatch(Runtime.getRuntime().availableProcessors() > 1 ? 1 : 0);

        assertThatThrownBy(
                        () ->
                                Cores.map(
                                        List.of("first", "second"),
                                        name -> {
                                            if (name.equals("first")) {
                                                await(second);
                                            }
                                            second.countDown();
                                            throw new IOException(name);
                                        }))
                .isInstanceOf(IOException.class)
                .hasMessage("first");
    }

    @Test
    void passesOnFaultsAsTheyAre() {
        var fault = new IllegalStateException("ours");

        assertThatThrownBy(
                        () ->
                                Cores.map(
                                        NUMBERS,
                                        number -> {
                                            throw fault;
                                        }))
                .isSameAs(fault);
    }

    @Test
    void hasNothingToDoWithoutThings() throws IOException {
        assertThat(Cores.map(List.of(), thing -> thing)).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
