package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the press, starts it twice, fills its disk and spoils what it made, while a project changes
 * to and fro between two editions: each channel is always wholly of one of them, and the next run
 * makes what a clean one would. {@code -Dfailures=300} does each as often, {@code -Dseed=7} at
 * other moments.
 */
class FailingMachineIT {

    private static final List<String> CHANNELS = List.of("site", "newsletter", "classroom");
    private static final Path PAGE = Path.of("content/chapters/engine.adoc");
    private static final List<String> WORDINGS = List.of("was never built", "was not built");

    /** How many failures there are between two runs that may end. */
    private static final int STEP = 5;

    private final int failures = Integer.getInteger("failures", 30);
    private final Random random = new Random(Long.getLong("seed", 22));
    private final List<Map<String, Map<String, String>>> clean = new ArrayList<>();

    @TempDir private Path folder = Path.of("");
    private Path root;
    private int edition;

    /** Makes a project as {@code TinyEdition.build} or {@link Press} does. */
    private interface Making {
        void make() throws Exception;
    }

    /** What libraries of the tests change in PDFs, a process of its own does not. */
    private void makeBothEditionsAnew(Making making) throws Exception {
        for (edition = 0; edition < WORDINGS.size(); edition++) {
            root = TinyEdition.copyTo(folder.resolve("edition" + edition));
            Files.delete(root.resolve("target/cache"));
            // The chapter is to change, which its recording would not follow.
            Files.delete(root.resolve("assets/media/narration.yaml"));
            change(edition);
            making.make();
            clean.add(published());
        }
        edition = 1;
        assertThat(clean.get(0)).isNotEqualTo(clean.get(1));
    }

    @Test
    void keepsEachChannelWholeWhenKilledOrStartedTwice() throws Exception {
        makeBothEditionsAnew(this::press);
        long start = System.nanoTime();
        change(0);
        press();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);

        for (int i = 1; i <= failures; i++) {
            change(1 - edition);
            long moment = random.nextLong(whole);
            Process press = Press.in(root);
            Process beside = i % 3 == 0 ? after(random.nextLong(moment + 1)) : null;
            press.waitFor(moment, TimeUnit.MILLISECONDS);
            press.destroyForcibly().waitFor();
            if (beside != null) {
                assertThat(beside.waitFor()).isBetween(0, 1);
            }
            assertWhole("kill " + i + " after " + moment + " ms");
            if (i % STEP == 0) {
                press();
                assertThat(published()).as("after kill %d", i).isEqualTo(clean.get(edition));
            }
        }
    }

    private Process after(long wait) throws Exception {
        Thread.sleep(wait);
        return Press.in(root);
    }

    /** A limit of what a file may hold stands in for a full disk: writing ends half-way. */
    @Test
    void keepsEachChannelWholeWhenTheDiskIsFull() throws Exception {
        makeBothEditionsAnew(this::press);
        for (int i = 1; i <= Math.max(1, failures / 10); i++) {
            change(1 - edition);
            int blocks = 8 << random.nextInt(8);
            Process press = Press.limited(root, blocks);
            String printed = new String(press.getInputStream().readAllBytes());
            if (press.waitFor() != 0) {
                assertThat(printed).contains("error: cannot be read or written: ");
            }
            assertThat(printed).doesNotContain("\tat ");
            assertWhole("files of at most " + blocks + " blocks");
        }
        press();
        assertThat(published()).isEqualTo(clean.get(edition));
    }

    /** What was kept is spoiled between two editions, what was made without another change. */
    @Test
    void makesAnewWhatWasSpoiled() throws Exception {
        makeBothEditionsAnew(this::build);
        int part = Math.max(1, 300 / failures);
        List<Path> files = files();
        for (int i = random.nextInt(part); i < files.size(); i += part) {
            for (Spoiling spoiling : part == 1 ? Spoiling.values() : one(i)) {
                Path file = files.get(i);
                if (Files.exists(file)) {
                    spoiling.spoil(file);
                    change(file.startsWith(root.resolve("target/cache")) ? 1 - edition : edition);
                    build();
                    assertThat(published())
                            .as("%s %s", root.relativize(file), spoiling)
                            .isEqualTo(clean.get(edition));
                }
            }
        }
    }

    private static Spoiling[] one(int i) {
        return new Spoiling[] {Spoiling.values()[i % Spoiling.values().length]};
    }

    /** What a bad disk does to a file. */
    private enum Spoiling {
        FLIPPED,
        TRUNCATED,
        EMPTIED;

        void spoil(Path file) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            int middle = bytes.length / 2;
            if (this == FLIPPED && bytes.length > 0) {
                bytes[middle] ^= 1;
            }
            int length = this == TRUNCATED ? middle : this == EMPTIED ? 0 : bytes.length;
            Files.delete(file);
            Files.write(file, Arrays.copyOf(bytes, length));
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("target"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void change(int to) throws IOException {
        Path page = root.resolve(PAGE);
        String text = Files.readString(page);
        Files.writeString(page, text.replace(WORDINGS.get(1 - to), WORDINGS.get(to)));
        edition = to;
    }

    private void press() throws Exception {
        assertThat(Press.in(root).waitFor()).isZero();
    }

    private void build() {
        var err = new StringWriter();
        assertThat(TinyEdition.build(root, err)).as("%s", err).isZero();
    }

    private void assertWhole(String failure) throws IOException {
        published()
                .forEach(
                        (channel, made) ->
                                assertThat(
                                                clean.stream()
                                                        .map(one -> strays(one.get(channel), made)))
                                        .as("what is not of one edition after %s", failure)
                                        .anyMatch(Set::isEmpty));
    }

    /** The files by which a channel differs. */
    private static Set<String> strays(Map<String, String> clean, Map<String, String> made) {
        Set<String> names = new TreeSet<>(clean.keySet());
        names.addAll(made.keySet());
        names.removeIf(name -> Objects.equals(clean.get(name), made.get(name)));
        return names;
    }

    private Map<String, Map<String, String>> published() throws IOException {
        Map<String, Map<String, String>> made = new TreeMap<>();
        for (String channel : CHANNELS) {
            made.put(channel, TinyEdition.comparable(root.resolve("target").resolve(channel)));
        }
        return made;
    }
}
