package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The least that is an edition is published without a word: one chapter of an essay without dates,
 * and no page, map, claim, term, person, source, teaching, recording or film. So is what differs
 * from it in one way.
 */
class EditionsIT {

    @TempDir Path temp;

    private Path root;

    @BeforeEach
    void layBareEdition() throws IOException {
        root = TinyEdition.copyTo(temp.resolve("bare"));
        TinyEdition.delete(root.resolve("content"));
        TinyEdition.delete(root.resolve("assets/media"));
        TinyEdition.copy(Golden.ROOT.resolve("bare"), root);
    }

    /** Gives what the press reports of its work. */
    private String assertSilent() throws IOException {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit =
                TinyEdition.run(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        "build",
                        "--root",
                        root.toString());
        Files.deleteIfExists(root.resolve("target/cache"));
        assertThat(err.toString()).isEmpty();
        assertThat(exit).isZero();
        return out.toString();
    }

    @Test
    void oneChapterByOneAuthorIsEnough() throws IOException {
        assertSilent();

        String page = Files.readString(root.resolve("target/site/chapters/answer.html"));
        assertThat(page).doesNotContain("pages/").doesNotContain("class=\"pulse");
        assertThat(root.resolve("target/site/pages")).doesNotExist();
    }

    @Test
    void fortyChaptersByFiveAuthorsBuildAlike() throws IOException {
        String chapter = read("content/chapters/answer.adoc");
        var order = new StringBuilder();
        var sentences = new StringBuilder(read("content/data/coverage.yaml"));
        for (int i = 2; i <= 40; i++) {
            write(
                    "content/chapters/answer-%d.adoc".formatted(i),
                    chapter.replace("c01", "c%02d".formatted(i))
                            .replace(":sentences: 1", ":sentences: " + i)
                            .replace("seed=1", "seed=" + i));
            order.append("\n* answer-").append(i);
            sentences.append(
                    "- {n: %d, chapter: c%02d, type: authors-claim, gist: Dare, gap_before: none}\n"
                            .formatted(i, i));
        }
        write("content/data/coverage.yaml", sentences.toString());
        replace("content/edition.adoc", "* answer", "* answer" + order);
        String authors =
                String.join(
                        "\n  ",
                        IntStream.rangeClosed(1, 5)
                                .mapToObj("- {given: Ada, family: Author%d}"::formatted)
                                .toList());
        replace("content/data/essay.yaml", "- {given: Immanuel, family: Kant}", authors);

        write("content/data/lanes.yaml", "- {id: print, name: Print}\n");
        writeTimeline("lanes::all[]\n\ntimeline::all[]\n", "chapters: [c40]\n  lane: print");

        assertSilent();

        String footer = Files.readString(root.resolve("target/site/chapters/answer-40.html"));
        assertThat(footer).contains("chapters/answer-39.html").contains("Author5");
        String style = Files.readString(root.resolve("target/site/css/lanes.css"));
        assertThat(style)
                .contains("[value=\"print\"]:checked) .dated:not(.event--print)")
                .contains("[value=\"40\"]:checked) .dated:not(.in-40)")
                .doesNotContain("in-41");
    }

    @Test
    void eventsNeedNoLanesAndNoMaps() throws IOException {
        writeTimeline("timeline::all[]\n", "chapters: [c01]");

        assertSilent();

        String page = Files.readString(root.resolve("target/site/pages/timeline.html"));
        assertThat(page).contains("The reply is printed").doesNotContain("event__facts");
        String style = Files.readString(root.resolve("target/site/css/site.css"));
        assertThat(style).doesNotContain("nth-of-type(1)>:checked").doesNotContain("map__sheet--");
    }

    /** {@code keys} are of its event. */
    private void writeTimeline(String blocks, String keys) throws IOException {
        Files.createDirectories(root.resolve("content/pages"));
        write(
                "content/pages/timeline.adoc",
                """
                = Timeline
                :jbake-type: page
                :jbake-status: published
                :jbake-date: 2026-01-02
                :standfirst: What happened.

                """
                        + blocks);
        write(
                "content/data/events.yaml",
                """
                - id: reply
                  date: '1784-12'
                  display_date: December 1784
                  title: The reply is printed
                  kind: publication
                  scope: essay
                  sources: [essay]
                """
                        + "  "
                        + keys
                        + "\n");
    }

    @Test
    void onlyTheChosenChannelsAndBundlesAreMadeAndLinked() throws IOException {
        root = TinyEdition.copyTo(temp.resolve("chosen"));
        write(
                "jbake.properties",
                read("jbake.properties")
                        + "\nchannels=site classroom\nclassroom.bundles=pupil cartridge\n");

        Path letters = Files.createDirectories(root.resolve("target/newsletter/engine"));
        Files.writeString(letters.resolve("chapter.html"), "of an earlier build");

        assertThat(assertSilent())
                .contains(
                        "Removed target/newsletter: it is not among the channels in"
                                + " jbake.properties");

        assertThat(root.resolve("target/newsletter")).doesNotExist();
        String chapter = read("target/site/chapters/engine.html");
        assertThat(chapter).doesNotContain("oembed");
        assertThat(root.resolve("target/classroom"))
                .isDirectoryNotContaining("glob:**.{epub,pdf}")
                .isDirectoryContaining("glob:**.imscc");
        assertThat(read("target/site/pages/teach.html"))
                .contains("pupil.zip", ".imscc")
                .doesNotContain(".epub", ".pdf", "scorm");
    }

    private String read(String file) throws IOException {
        return Files.readString(root.resolve(file));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(root.resolve(file), text);
    }

    private void replace(String file, String old, String with) throws IOException {
        String text = read(file);
        assertThat(text).contains(old);
        write(file, text.replace(old, with));
    }
}
