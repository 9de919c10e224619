package org.explainer;

import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The press as its users start it, in a process of its own. */
class EndToEndIT {

    private static final Path JAR = Path.of("target/explainer.jar").toAbsolutePath();
    private static final Path OPTIONS = Path.of("src/main/jvm/options").toAbsolutePath();

    @TempDir Path temp;

    @BeforeAll
    static void theJarIsThere() {
        assertThat(JAR).as("run mvn package first").exists();
    }

    /** What the build before this test made here is made again elsewhere, with nothing kept. */
    @Test
    void makesTheSameBytesInAnyFolderZoneLocaleAndFileOrder() throws Exception {
        Path root = backwards(temp.resolve("another folder"));
        assertThat(press(root, "Pacific/Apia", "tr", "TR").waitFor()).isZero();

        for (String channel : List.of("classroom", "newsletter", "site")) {
            Map<String, String> first = TinyEdition.comparable(Path.of("target", channel));
            Map<String, String> second = TinyEdition.comparable(root.resolve("target/" + channel));
            assertThat(first.keySet()).isEqualTo(second.keySet()).hasSizeGreaterThan(18);
            for (String file : first.keySet()) {
                assertThat(first.get(file).equals(second.get(file))).as(file).isTrue();
            }
        }
    }

    /** What readers and classes have: a part of it is as bad as none. */
    private static Map<String, String> published(Path root) throws IOException {
        Map<String, String> all = TinyEdition.digests(root.resolve("target"));
        all.keySet().removeIf(name -> !name.matches("(site|classroom)/.*"));
        return all;
    }

    @Test
    void leavesTheLastGoodSiteWhenKilled() throws Exception {
        Path root = TinyEdition.copyTo(temp.resolve("killed"));
        // The chapter is to change, which its recording would not follow.
        Files.delete(root.resolve("assets/media/narration.yaml"));
        assertThat(press(root, "UTC", "en", "US").waitFor()).isZero();
        Map<String, String> good = published(root);
        Path page = root.resolve("content/chapters/engine.adoc");
        Files.writeString(page, Files.readString(page).replace("was never built", "was not built"));

        for (int delay : List.of(400, 900, 1500, 2200, 3000)) {
            Process press = press(root, "UTC", "en", "US");
            boolean ended = press.waitFor(delay, TimeUnit.MILLISECONDS);
            press.destroyForcibly().waitFor();
            if (ended) {
                break;
            }
            assertThat(published(root)).as("after a kill at %d ms", delay).isEqualTo(good);
        }

        assertThat(press(root, "UTC", "en", "US").waitFor()).isZero();
        assertThat(published(root)).isNotEqualTo(good);
        Files.delete(root.resolve("target/cache"));
    }

    @Test
    void leavesTheLastGoodSiteWhenTheDiskIsFull() throws Exception {
        Path root = TinyEdition.copyTo(temp.resolve("full"));
        assertThat(press(root, "UTC", "en", "US").waitFor()).isZero();
        Map<String, String> good = published(root);

        // A limit of 4 KiB for each file stands in for a full disk: writing ends half-way.
        List<String> command = command(root, "UTC", "en", "US");
        List<String> limited = new ArrayList<>(List.of("sh", "-c", "ulimit -f 8; \"$@\"", "sh"));
        limited.addAll(command);
        Process press = new ProcessBuilder(limited).redirectErrorStream(true).start();
        String printed = new String(press.getInputStream().readAllBytes());

        assertThat(press.waitFor()).isEqualTo(1);
        assertThat(printed).contains("error: cannot be read or written: ");
        assertThat(printed).doesNotContain("\tat ");
        assertThat(published(root)).isEqualTo(good);
        Files.delete(root.resolve("target/cache"));
    }

    /** Each process has an order of its own for sets that have none. */
    @Test
    void keepsNothingTwiceWhicheverProcessMadeIt() throws Exception {
        Path root = TinyEdition.copyTo(temp.resolve("twice"));
        Files.delete(root.resolve("target/cache"));
        assertThat(press(root, "UTC", "en", "US").waitFor()).isZero();
        Set<String> kept = kept(root);

        assertThat(press(root, "UTC", "en", "US").waitFor()).isZero();
        assertThat(kept(root)).isEqualTo(kept);
        assertThat(start(List.of("check", "--root", root.toString())).waitFor()).isZero();
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
        assertThat(start(List.of("build", "--hots", "https://example.org")).waitFor()).isEqualTo(2);
        assertThat(start(List.of("bild")).waitFor()).isEqualTo(2);
    }

    private static Process press(Path root, String zone, String language, String country)
            throws IOException {
        return new ProcessBuilder(command(root, zone, language, country))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
    }

    private static List<String> command(Path root, String zone, String language, String country) {
        return List.of(
                java(),
                "@" + OPTIONS,
                "-Duser.timezone=" + zone,
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-jar",
                JAR.toString(),
                "build",
                "--root",
                root.toString());
    }

    private static Process start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(java(), "-jar", JAR.toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command).start();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
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
