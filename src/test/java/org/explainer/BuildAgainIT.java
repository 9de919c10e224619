package org.explainer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.explainer.classroom.artefact.Program;
import org.explainer.cli.UnchangedRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second build of the same project, which all of these tests change and leave as it was. */
class BuildAgainIT {

    @TempDir private static Path root = Path.of("");

    private final Map<Path, byte[]> originals = new HashMap<>();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void saysTheSameUntilSomethingChangesAndMendsWhatWasTouched() throws IOException {
        Path chapter = root.resolve("content/chapters/engine.adoc");
        Path page = root.resolve("target/site/chapters/engine.html");

        String said = build(0);
        byte[] published = Files.readAllBytes(page);
        assertThat(again()).isZero();
        assertThat(out.toString(UTF_8)).startsWith("Nothing has changed").endsWith(published(said));

        Files.writeString(page, "touched");
        assertThat(again()).isEqualTo(UnchangedRun.CHANGED);
        build(0);
        assertThat(page).hasBinaryContent(published);
        assertThat(again()).isZero();

        append(chapter, "\nactor:nobody[Nobody] did it.\n");
        assertThat(again()).isEqualTo(UnchangedRun.CHANGED);
        String found = build(1);
        assertThat(again()).isEqualTo(1);
        assertThat(err.toString(UTF_8)).isEqualTo(found).contains("nobody");
        assertThat(page).hasBinaryContent(published);
    }

    @Test
    void makesAnewWhatADiskDamagedAndSaysSoOnceWhereAsked() throws IOException {
        build(0);
        Map<String, String> published = TinyEdition.digests(root.resolve("target/site"));
        Path kept = root.resolve("target/cache/pages");
        List<Path> pages;
        try (Stream<Path> files = Files.list(kept)) {
            pages = files.toList();
        }
        for (Path page : pages) {
            byte[] bytes = Files.readAllBytes(page);
            bytes[bytes.length / 2] ^= 1;
            Files.write(page, bytes);
        }

        String said = run(0, "build", "--only", "site", "--timings", "--root", root.toString());

        assertThat(said.lines().filter(line -> line.contains("damaged: pages/")))
                .hasSizeBetween(1, pages.size())
                .doesNotHaveDuplicates();
        assertThat(said).containsPattern("(?m)^  Making +site .* s\\R +pages and files .* s$");
        assertThat(TinyEdition.digests(root.resolve("target/site"))).isEqualTo(published);
        assertThat(run(0, "check", "--only", "site", "--root", root.toString()))
                .doesNotContain("damaged", "newsletter");
    }

    @Test
    void linksToMediaThatWerePublishedAndMendsWhatWasTouched() throws IOException {
        Path asset = root.resolve("assets/media/people/ada.png");
        Path picture = root.resolve("target/site/media/people/ada.png");
        Path style = root.resolve("target/site/css/site.css");
        String[] site = {"build", "--only", "site", "--root", root.toString()};
        run(0, site);
        Object kept = key(picture);
        Files.writeString(style, "touched");
        run(0, site);
        assertThat(key(picture)).isEqualTo(kept).isNotEqualTo(key(asset));
        assertThat(style).content().isNotEqualTo("touched");

        byte[] drawn = Files.readAllBytes(asset);
        Files.write(picture, new byte[drawn.length]);
        run(0, site);
        assertThat(picture).hasBinaryContent(drawn);
        byte[] other = Files.readAllBytes(root.resolve("assets/media/specimen/line.png"));
        write(asset, other);
        run(0, site);
        assertThat(picture).hasBinaryContent(other);
    }

    /** Its program puts a number of chance into each. */
    @Test
    void keepsTheArchiveForKiwixWhereNothingInItChanged() throws IOException {
        assumeThat(Program.named("zimwriterfs").isInstalled()).isTrue();
        build(0);
        byte[] before = archive();

        append(root.resolve("templates/newsletter/letter.css.ftl"), "\n");
        build(0);
        assertThat(archive()).isEqualTo(before);

        append(root.resolve("content/pages/method.adoc"), "\nOne more.\n");
        build(0);
        assertThat(archive()).isNotEqualTo(before);
    }

    private byte[] archive() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("target/classroom"))) {
            Path one = files.filter(file -> file.toString().endsWith(".zim")).findAny().get();
            return Files.readAllBytes(one);
        }
    }

    private static Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    @Test
    void publishesNothingOfWhichThereIsAWarningIfItIsStrict(@TempDir Path other)
            throws IOException {
        TinyEdition.linkTo(other);
        TinyEdition.lay(Golden.ROOT.resolve("problems/warned-of"), other);
        var reported = new StringWriter();

        int status =
                TinyEdition.run(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(reported),
                        "build",
                        "--strict",
                        "--only",
                        "site",
                        "--root",
                        other.toString());

        assertThat(status).isEqualTo(1);
        assertThat(reported.toString()).contains(": error: ").doesNotContain(": warning: ");
        assertThat(other.resolve("target/site")).doesNotExist();
    }

    @BeforeAll
    static void lay() throws IOException {
        TinyEdition.copyTo(root);
        Files.delete(root.resolve("target/cache"));
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                age(file);
            }
        }
    }

    private void append(Path file, String text) throws IOException {
        write(file, (Files.readString(file) + text).getBytes(UTF_8));
    }

    private void write(Path file, byte[] bytes) throws IOException {
        originals.putIfAbsent(file, Files.readAllBytes(file));
        Files.write(file, bytes);
        age(file);
    }

    @AfterEach
    void restore() throws IOException {
        for (Map.Entry<Path, byte[]> original : originals.entrySet()) {
            Files.write(original.getKey(), original.getValue());
            age(original.getKey());
        }
    }

    /** What was changed within the last seconds is not trusted. */
    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    }

    /** What the press prints: of its result, or of what there is to mend. */
    private String build(int exit) {
        return run(exit, arguments());
    }

    private static String run(int exit, String... arguments) {
        var said = new StringWriter();
        var reported = new StringWriter();
        int status = TinyEdition.run(new PrintWriter(said), new PrintWriter(reported), arguments);
        assertThat(status).as(reported.toString()).isEqualTo(exit);
        return exit == 0 ? said.toString() : reported.toString();
    }

    private static String published(String said) {
        List<String> lines = said.lines().filter(line -> line.startsWith("Published")).toList();
        return String.join("\n", lines) + "\n";
    }

    private int again() {
        out.reset();
        err.reset();
        return UnchangedRun.run(root, new PrintStream(out), new PrintStream(err), arguments());
    }

    private String[] arguments() {
        return new String[] {"build", "--root", root.toString()};
    }
}
