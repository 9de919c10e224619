package org.explainer.block;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.explainer.Golden;
import org.explainer.block.MacroCall.Form;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every kind of block, those to come included. */
class BlockKindsTest {

    static List<BlockKind> kinds() {
        return ServiceLoader.load(BlockKind.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    @Test
    void areFoundWithoutRegistration() {
        assertThat(kinds())
                .extracting(BlockKind::name)
                .contains("actor", "claim", "counterpoint", "passage", "quotation", "timeline");
    }

    @Test
    void haveNamesAndSpellingsOfTheirOwn() {
        assertThat(kinds()).extracting(BlockKind::name).doesNotHaveDuplicates();
        assertThat(kinds().stream().flatMap(kind -> kind.spellings().stream()))
                .doesNotHaveDuplicates()
                .allMatch(word -> word.matches("[a-z]+(-[a-z]+)*"), "is lower case with hyphens");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void haveATemplateThatFirstSaysWhatItIs(BlockKind kind) {
        Path block = Path.of("templates/blocks", kind.name() + ".ftlh");
        Path drawing = Path.of("templates/drawings", kind.name() + ".ftlx");

        assertThat(Files.exists(block) ? block : drawing).content().startsWith("<#-- ");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void haveAGoldenExample(BlockKind kind) {
        assertThat(Golden.ROOT.resolve("blocks").resolve(kind.name()))
                .isDirectoryContaining("glob:**.html");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void takeNoOptionThatIsAsciiDocs(BlockKind kind) {
        for (String option : MacroCall.RESERVED) {
            assertThat(complaints(kind, option))
                    .as("option %s of %s", option, kind.name())
                    .anyMatch(message -> message.contains("has no option \"" + option + "\""));
        }
    }

    @Test
    void haveATemplateForEveryListing() {
        assertThat(ListingKind.NAMES)
                .allSatisfy(
                        name -> assertThat(Path.of("templates/listings", name + ".ftlh")).exists());
    }

    @Test
    void leaveNoTemplateOrGoldenFolderWithoutAKind() {
        var names = new TreeSet<>(kinds().stream().map(BlockKind::name).toList());
        assertThat(names)
                .containsAll(stems(Path.of("templates/blocks")))
                .containsAll(stems(Path.of("templates/drawings")));
        assertThat(stems(Golden.ROOT.resolve("blocks"))).isEqualTo(names);
        assertThat(stems(Path.of("templates/listings"))).isEqualTo(ListingKind.NAMES);
    }

    private static Set<String> stems(Path folder) {
        var names = new TreeSet<String>();
        for (String file : requireNonNull(folder.toFile().list())) {
            names.add(file.replaceFirst("\\.ftl[hx]$", ""));
        }
        return names;
    }

    private static Stream<String> complaints(BlockKind kind, String option) {
        var problems = new Problems();
        String word = kind.spellings().iterator().next();
        for (Form form : Form.values()) {
            kind.read(call(form, word, option), problems);
        }
        return problems.inReadingOrder().stream().map(Problem::message);
    }

    private static MacroCall call(Form form, String word, String option) {
        return new MacroCall(form, word, "", Map.of(option, "x"), "", "", "", "", "", Calls.HERE);
    }
}
