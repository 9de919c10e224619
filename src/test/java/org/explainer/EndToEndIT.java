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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The press as its users start it, in a process of its own. */
class EndToEndIT {

    private static final List<String> PARTS =
            List.of(
                    "content",
                    "templates",
                    "assets",
                    "LICENSE",
                    "LICENSE-CONTENT",
                    "jbake.properties");

    @TempDir private static Path temp;

    private static Path tiny = Path.of("");

    @BeforeAll
    static void makeTiny() throws Exception {
        tiny = TinyEdition.copyTo(temp.resolve("one folder"));
        Files.delete(tiny.resolve("target/cache"));
        assertThat(Press.in(tiny).waitFor()).isZero();
    }

    /** What is to be made: the tiny edition, or with {@code -Dbook} the real one. */
    private static final boolean IS_BOOK = Boolean.getBoolean("book");

    /** What was made once, the book before this test, is made again elsewhere with nothing kept. */
    @Test
    void makesTheSameBytesInAnyFolderZoneLocaleAndFileOrder() throws Exception {
        Path made = IS_BOOK ? Path.of("") : tiny;
        Path root = backwards(made, temp.resolve("another folder"));
        assertThat(
                        Press.in(
                                        root,
                                        "-Duser.timezone=Pacific/Apia",
                                        "-Duser.language=tr",
                                        "-Duser.country=TR")
                                .waitFor())
                .isZero();

        for (String channel : List.of("classroom", "newsletter", "site")) {
            Map<String, String> first = TinyEdition.comparable(made.resolve("target/" + channel));
            Map<String, String> second = TinyEdition.comparable(root.resolve("target/" + channel));
            assertThat(first.keySet()).isEqualTo(second.keySet()).hasSizeGreaterThan(10);
            for (String file : first.keySet()) {
                assertThat(first.get(file).equals(second.get(file))).as(file).isTrue();
            }
        }
    }

    /** Each process has an order of its own for sets that have none. */
    @Test
    void keepsNothingTwiceWhicheverProcessMadeIt() throws Exception {
        Set<String> kept = kept(tiny);

        assertThat(Press.in(tiny).waitFor()).isZero();
        assertThat(kept(tiny)).isEqualTo(kept);
        assertThat(Press.start("check", "--root", tiny.toString()).waitFor()).isZero();
        assertThat(kept(tiny)).isEqualTo(kept);
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

    /** A copy of a project, its files made against the order of their names. */
    private static Path backwards(Path edition, Path root) throws IOException {
        for (String part : PARTS) {
            List<Path> files = new ArrayList<>();
            if (Files.exists(edition.resolve(part))) {
                try (Stream<Path> walk = Files.walk(edition.resolve(part))) {
                    walk.filter(Files::isRegularFile).sorted(reverseOrder()).forEach(files::add);
                }
            }
            for (Path file : files) {
                Path copy = root.resolve(edition.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return root;
    }
}
