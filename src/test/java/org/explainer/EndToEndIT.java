package org.explainer;

import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The press as its users start it, in a process of its own. */
class EndToEndIT {

    @TempDir Path temp;

    /** What the build before this test made here is made again elsewhere, with nothing kept. */
    @Test
    void makesTheSameBytesInAnyFolderZoneLocaleAndFileOrder() throws Exception {
        Path root = backwards(temp.resolve("another folder"));
        assertThat(
                        Press.in(
                                        root,
                                        "-Duser.timezone=Pacific/Apia",
                                        "-Duser.language=tr",
                                        "-Duser.country=TR")
                                .waitFor())
                .isZero();

        for (String channel : List.of("classroom", "newsletter", "site")) {
            Map<String, String> first = TinyEdition.comparable(Path.of("target", channel));
            Map<String, String> second = TinyEdition.comparable(root.resolve("target/" + channel));
            assertThat(first.keySet()).isEqualTo(second.keySet()).hasSizeGreaterThan(18);
            for (String file : first.keySet()) {
                assertThat(first.get(file).equals(second.get(file))).as(file).isTrue();
            }
        }
    }

    /** Each process has an order of its own for sets that have none. */
    @Test
    void keepsNothingTwiceWhicheverProcessMadeIt() throws Exception {
        Path root = TinyEdition.copyTo(temp.resolve("twice"));
        Files.delete(root.resolve("target/cache"));
        assertThat(Press.in(root).waitFor()).isZero();
        Set<String> kept = kept(root);

        assertThat(Press.in(root).waitFor()).isZero();
        assertThat(kept(root)).isEqualTo(kept);
        assertThat(Press.start("check", "--root", root.toString()).waitFor()).isZero();
        assertThat(kept(root)).isEqualTo(kept);
    }

    /** All but what tells the next run that nothing has changed. */
    private static Set<String> kept(Path root) throws IOException {
        Set<String> kept =
                new TreeSet<>(TinyEdition.digests(root.resolve("target/cache")).keySet());
        kept.removeIf(name -> name.startsWith("last/"));
        return kept;
    }

    @Test
    void endsWithTwoWhenItIsUsedWrongly() throws Exception {
        assertThat(Press.start("build", "--hots", "https://example.org").waitFor()).isEqualTo(2);
        assertThat(Press.start("bild").waitFor()).isEqualTo(2);
    }

    /** A copy of the real edition, its files made against the order of their names. */
    private static Path backwards(Path root) throws IOException {
        for (String folder :
                List.of("content", "templates", "assets", "LICENSE", "LICENSE-CONTENT")) {
            List<Path> files = new ArrayList<>();
            try (Stream<Path> walk = Files.walk(Path.of(folder))) {
                walk.filter(Files::isRegularFile).sorted(reverseOrder()).forEach(files::add);
            }
            for (Path file : files) {
                Path copy = root.resolve(file);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.copy(Path.of("jbake.properties"), root.resolve("jbake.properties"));
        return root;
    }
}
