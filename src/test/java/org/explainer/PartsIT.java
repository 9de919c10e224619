package org.explainer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An edition has any of the parts of a book and does without any other. Eight parts can be there or
 * not in 256 ways; in the six editions here each two parts are there together, each without the
 * other, and neither, so that what one part takes for granted of another is missed in one of them.
 */
class PartsIT {

    /** Each is a fixture in {@code parts}, laid over the least that is an edition. */
    private static final List<String> PARTS =
            List.of("maps", "rounds", "lanes", "dates", "claims", "teaching", "recordings", "film");

    /** A column for each part. */
    private static final List<String> EDITIONS =
            List.of("........", "....xxxx", ".xxx...x", "x.xx.xx.", "xx.xx.x.", "xxx.xx.x");

    private static final String HOST = "https://example.github.io/what-rivers-carry-away/";

    @TempDir Path temp;

    private Path root;

    static Stream<List<String>> editions() {
        return EDITIONS.stream()
                .map(
                        edition ->
                                IntStream.range(0, PARTS.size())
                                        .filter(part -> edition.charAt(part) == 'x')
                                        .mapToObj(PARTS::get)
                                        .toList());
    }

    @Test
    void eachTwoPartsAreThereTogetherApartAndNotAtAll() {
        for (int one = 0; one < PARTS.size(); one++) {
            for (int other = one + 1; other < PARTS.size(); other++) {
                Set<String> pairs = new HashSet<>();
                for (String edition : EDITIONS) {
                    pairs.add("" + edition.charAt(one) + edition.charAt(other));
                }
                assertThat(pairs).as(PARTS.get(one) + " and " + PARTS.get(other)).hasSize(4);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void buildsAndLeadsNowhereElse(List<String> parts) throws IOException {
        lay(parts);

        var err = new StringWriter();
        int exit = TinyEdition.build(root, err);
        Files.deleteIfExists(root.resolve("target/cache"));

        assertThat(err.toString()).isEmpty();
        assertThat(exit).isZero();
        if (parts.contains("dates")) {
            String timeline = Files.readString(root.resolve("target/site/pages/timeline.html"));
            assertThat(timeline).containsSubsequence("Caesar is killed", "Augustus dies", "1784");
            assertThat(timeline).doesNotContain("datetime=\"-");
            assertThat(timeline.contains("50 BC</text>")).isEqualTo(parts.contains("lanes"));
        }
        assertThat(LostLinks.of(root.resolve("target"), HOST)).isEmpty();
    }

    @Test
    void aLinkFromALetterOrAnArchiveToWhatIsNotMadeIsSeen() throws IOException {
        Path target = temp.resolve("target");
        Files.createDirectories(Files.createDirectories(target.resolve("site")).resolve("pages"));
        Files.writeString(target.resolve("site/pages/there.html"), "");
        Path letter = Files.createDirectories(target.resolve("newsletter"));
        Files.writeString(
                letter.resolve("a.txt"), HOST + "pages/there.html. " + HOST + "pages/gone.html#a");
        Path bundles = Files.createDirectories(target.resolve("classroom"));
        try (var zip = new ZipOutputStream(Files.newOutputStream(bundles.resolve("b.zip")))) {
            zip.putNextEntry(new ZipEntry("c.html"));
            zip.write((HOST + "data/gone.csv").getBytes(UTF_8));
        }

        assertThat(LostLinks.of(target, HOST))
                .containsExactly(
                        "classroom/b.zip!c.html leads to data/gone.csv",
                        "newsletter/a.txt leads to pages/gone.html");
    }

    private void lay(List<String> parts) throws IOException {
        root = TinyEdition.linkTo(temp.resolve("book"));
        TinyEdition.delete(root.resolve("content"));
        TinyEdition.delete(root.resolve("assets/media"));
        TinyEdition.copy(Golden.ROOT.resolve("bare"), root);
        for (String part : parts) {
            TinyEdition.copy(Golden.ROOT.resolve("parts/" + part), root);
        }
        if (parts.containsAll(List.of("lanes", "dates"))) {
            replace("content/data/events.yaml", "  chapters:", "  lane: print\n  chapters:");
            add("content/pages/timeline.adoc", "\nlanes::all[]\n");
        }
        if (parts.containsAll(List.of("maps", "rounds"))) {
            replace("content/pages/map.adoc", "[", "[rounds=\"all\",");
        }
        if (parts.containsAll(List.of("claims", "teaching"))) {
            replace(
                    "content/teaching/sheets.yaml",
                    "exercises: []",
                    "exercises:\n  - {claim: dare-to-think, reason: It says so.}");
        }
        replace("content/edition.adoc", "* answer\n", "* answer\n" + menu());
    }

    /** A menu of all pages. */
    private String menu() throws IOException {
        Path pages = root.resolve("content/pages");
        List<String> names = new ArrayList<>();
        if (Files.exists(pages)) {
            try (Stream<Path> files = Files.list(pages)) {
                files.map(file -> "* " + file.getFileName().toString().replace(".adoc", "\n"))
                        .sorted()
                        .forEach(names::add);
            }
        }
        return names.isEmpty() ? "" : "\n[menu]\n" + String.join("", names);
    }

    private void add(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.writeString(path, Files.readString(path) + text);
    }

    private void replace(String file, String old, String with) throws IOException {
        Path path = root.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, with));
    }
}
