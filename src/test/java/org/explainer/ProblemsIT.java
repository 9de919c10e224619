package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder of {@code problems} holds one mistake, or several that one build finds apart from
 * each other, laid over the tiny edition: the press must print {@code expected.txt} and nothing
 * else, end with 1 unless all are warnings, and leave the last good site as it was.
 */
class ProblemsIT {

    private static final Path FIXTURES = Golden.ROOT.resolve("problems");

    @TempDir static Path temp;

    @TestFactory
    Stream<DynamicTest> reportsEachMistakeAndNothingElse() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders.sorted().toList().stream()
                    .map(
                            folder ->
                                    DynamicTest.dynamicTest(
                                            folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path fixture) throws IOException {
        String name = fixture.getFileName().toString();
        Path root = TinyEdition.linkTo(temp.resolve(name));
        TinyEdition.lay(fixture, root);
        Path site = root.resolve("target/site");
        Files.createDirectories(site);
        Files.writeString(site.resolve("index.html"), "the last good site");
        Map<String, String> before = TinyEdition.digests(site);

        var err = new StringWriter();
        int exit = TinyEdition.build(root, err);
        Files.deleteIfExists(root.resolve("target/cache"));

        Golden.assertMatches("problems/" + name + "/expected.txt", err.toString());
        assertThat(List.of("\tat ", "Exception")).noneMatch(err.toString()::contains);
        boolean published = !err.toString().contains(": error: ");
        assertThat(exit).isEqualTo(published ? 0 : 1);
        if (!published) {
            assertThat(TinyEdition.digests(site)).isEqualTo(before);
        }
        assertThat(TinyEdition.texts(root.resolve("target")))
                .noneMatch(text -> text.contains("SECRET"))
                .noneMatch(text -> text.contains("Secret draft"));
    }
}
