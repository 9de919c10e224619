package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoils what the press made and kept: the next run makes what a clean one would. A thirtieth of
 * the files in one way, six before each run; the judges ask for a fifth, {@code -Dfailures=300} for
 * all of them in three ways, and {@code -Dtogether=1} one by one.
 */
class SpoiledFilesIT {

    private final int part = Math.max(1, 300 / Integer.getInteger("failures", 10));
    private final int together = Integer.getInteger("together", 6);
    private final Random random = new Random(Long.getLong("seed", 22));

    @TempDir private Path folder = Path.of("");

    /** What was kept is spoiled between two editions, what was made without another change. */
    @Test
    void makesAnewWhatWasSpoiled() throws Exception {
        var editions = new TwoEditions(TwoEditions.Kind.TINY, folder, SpoiledFilesIT::build);
        List<Path> files = editions.files();
        List<Spoilt> chosen = new ArrayList<>();
        for (int i = random.nextInt(part); i < files.size(); i += part) {
            for (Spoiling spoiling : part == 1 ? Spoiling.values() : one(i)) {
                chosen.add(new Spoilt(spoiling, files.get(i)));
            }
        }
        Collections.shuffle(chosen, random);
        for (int i = 0; i < chosen.size(); i += together) {
            spoil(chosen.subList(i, Math.min(i + together, chosen.size())), editions);
        }
    }

    /** What one run has to mend. */
    private static void spoil(List<Spoilt> together, TwoEditions editions) throws Exception {
        boolean kept = false;
        for (Spoilt spoilt : together) {
            if (Files.exists(spoilt.file())) {
                spoilt.spoiling().spoil(spoilt.file());
                kept |= spoilt.file().startsWith(editions.root().resolve("target/cache"));
            }
        }
        if (kept) {
            editions.change();
        }
        editions.make();
        editions.assertClean(together.toString());
    }

    private static void build(Path root) {
        var err = new StringWriter();
        assertThat(TinyEdition.build(root, err)).as("%s", err).isZero();
    }

    private static Spoiling[] one(int i) {
        return new Spoiling[] {Spoiling.values()[i % Spoiling.values().length]};
    }

    private record Spoilt(Spoiling spoiling, Path file) {}

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
}
