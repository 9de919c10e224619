package org.explainer.proofreading;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.explainer.Example;
import org.explainer.block.BlockKind;
import org.explainer.block.ListingKind;
import org.explainer.manuscript.data.Label;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.explainer.progress.Stage;
import org.explainer.reader.ManuscriptReader;
import org.explainer.reader.file.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads every example of docs/writing.adoc as the press would. Those that are whole files make a
 * book; each of the others stands in a chapter of its own, called {@code line-NUMBER}.
 */
class WritingGuideIT {

    private static final Path GUIDE = Path.of("docs/writing.adoc").toAbsolutePath();

    private static final String HEADER =
            """
            = Line %1$d
            :jbake-type: chapter
            :jbake-status: published
            :jbake-date: 2026-11-22
            :id: line-%1$d
            :standfirst: An example.
            :summary: An example.
            :blurb: An example.
            :sentences: 1
            :years: 2004

            == Is this right?

            """;

    /** Rules that a chapter with one example in it can keep. */
    private static final List<Rule> RULES =
            List.of(
                    new UniqueIds(),
                    new KnownReferences(),
                    new CrossReferences(),
                    new LabelledPassages(),
                    new VerbatimQuotations(),
                    new OneSourcePerAddress());

    @TempDir private Path root = Path.of("");

    private final Problems problems = new Problems();

    @Test
    void givesNoExampleThatThePressRefuses() throws IOException {
        List<Example> examples = Example.of(GUIDE);
        assertThat(examples).hasSizeGreaterThan(30);
        assertThat(Files.readString(GUIDE).split("\\[source,")).hasSize(examples.size() + 1);
        for (Example example : examples) {
            write(example);
        }
        read();

        assertThat(problems.inReadingOrder()).extracting(Problem::toString).isEmpty();
    }

    @Test
    void givesAnExampleOfEverythingThatThereIs() throws IOException {
        String examples =
                String.join(
                        "\n",
                        Example.of(GUIDE).stream().map(example -> example.text() + "\n").toList());

        for (BlockKind kind : ServiceLoader.load(BlockKind.class)) {
            assertThat(kind.spellings())
                    .allSatisfy(
                            word ->
                                    assertThat(examples)
                                            .containsPattern("[\\[ \n]" + word + "[,:]|^" + word));
        }
        assertThat(Files.readString(GUIDE))
                .contains(ListingKind.NAMES.stream().map(name -> "`" + name + "`").toList())
                .contains(
                        Label.ids().stream()
                                .filter(id -> !id.equals(Label.QUOTATION.id()))
                                .map(id -> "`" + id + "`")
                                .toList());
    }

    @Test
    void wouldNoticeAnExampleWithAMistake() throws IOException {
        for (Example example : Example.of(GUIDE)) {
            if (!example.isPiece()) {
                write(example);
            }
        }
        Matcher named = Pattern.compile("actor:([a-z]+)\\[").matcher(Files.readString(GUIDE));
        assertThat(named.find()).isTrue();
        String id = named.group(1);
        write(
                new Example(
                        "asciidoc",
                        "",
                        1,
                        "[outside,sources=\"essay\"]\nactr:%1$s[Ann] and actor:%1$sx[Ann].\n"
                                .formatted(id)));

        read();

        assertThat(problems.inReadingOrder())
                .extracting(Problem::toString)
                .containsExactly(
                        """
                        content/chapters/line-1.adoc:15: error: there is no macro called actr
                            did you mean "actor"?""",
                        """
                        content/chapters/line-1.adoc:15: error: there is no actor "%1$sx"
                            did you mean "%1$s"?"""
                                .formatted(id));
    }

    private void write(Example example) throws IOException {
        String name = "line-" + example.line();
        if (example.isPiece()) {
            picture("assets/media/" + name + "/square.png");
            write(
                    "content/chapters/" + name + ".adoc",
                    HEADER.formatted(example.line()) + example.text());
        } else {
            write(example.title(), example.text());
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private void picture(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(requireNonNull(file.getParent()));
        var picture = new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, name.substring(name.lastIndexOf('.') + 1), file.toFile());
    }

    private void read() throws IOException {
        picture("assets/media/people/ada.jpg");
        write("assets/icon.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        var folders =
                new Folders(
                        root,
                        root.resolve("content"),
                        root.resolve("assets"),
                        root.resolve("target/cache"));
        List<BlockKind> kinds = new ArrayList<>();
        ServiceLoader.load(BlockKind.class).forEach(kinds::add);
        var manuscript = ManuscriptReader.read(folders, kinds, problems, Stage.unseen());
        RULES.forEach(rule -> rule.check(manuscript, problems));
    }
}
