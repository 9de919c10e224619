package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
        LongEdition.layBriefly(root);
        String authors =
                String.join(
                        "\n  ",
                        IntStream.rangeClosed(1, 5)
                                .mapToObj("- {given: Ada, family: Author%d}"::formatted)
                                .toList());
        replace("content/data/essay.yaml", "- {given: Immanuel, family: Kant}", authors);

        write("content/data/lanes.yaml", "- {id: print, name: Print}\n");
        writeTimeline(
                """
                lanes::all[]

                lanes::[from=1784-01,to=1785-02]

                timeline::all[]
                """,
                "chapters: [c40]\n  lane: print");
        write(
                "content/data/figures.yaml",
                """
                - id: lanes
                  title: In lanes
                  subtitle: All of them.
                - id: lanes-1784-01-01
                  title: Close up
                  subtitle: Fourteen months.
                """);

        assertSilent();

        assertThat(read("target/site/figures/lanes.html")).contains("contentVisibility");
        assertThat(read("target/site/figures/lanes-1784-01-01.html"))
                .as("a close-up has nothing to filter")
                .doesNotContain("contentVisibility");

        String footer = Files.readString(root.resolve("target/site/chapters/answer-40.html"));
        assertThat(footer).contains("chapters/answer-39.html").contains("Author5");
        String style = Files.readString(root.resolve("target/site/css/lanes.css"));
        assertThat(style)
                .contains("[value=\"print\"]:checked) .dated:not(.event--print)")
                .contains("[value=\"40\"]:checked) .dated:not(.in-40)")
                .doesNotContain("in-41");

        Document menu = Jsoup.parse(read("target/site/chapters/answer-30.html"));
        assertThat(menu.select(".menu__list li").eachAttr("value"))
                .hasSize(24)
                .startsWith("17")
                .endsWith("40");
        assertThat(menu.select(".menu__parts, .footer__chapters").select("a").eachText())
                .containsExactly("All 40 chapters", "All 40 chapters");
        assertThat(Jsoup.parse(read("target/site/index.html")).select("#chapters li")).hasSize(40);
    }

    @Test
    void fortyChaptersInFourPartsLeadToWhatIsNear() throws IOException {
        LongEdition.layInParts(root, 3);

        assertSilent();

        Document chapter = Jsoup.parse(read("target/site/chapters/answer-21.html"));
        assertThat(chapter.select(".menu__list a").eachAttr("href"))
                .hasSize(11)
                .startsWith("../chapters/answer-20.html")
                .endsWith("../chapters/answer-30.html");
        assertThat(chapter.select(".menu__parts a").eachAttr("href"))
                .containsExactly(
                        "../index.html#part-c01",
                        "../index.html#part-c11",
                        "../index.html#part-c21",
                        "../index.html#part-c31");
        assertThat(chapter.select(".menu__parts [aria-current]").eachText())
                .containsExactly("Part 3");
        assertThat(chapter.select(".meta a").eachText()).containsExactly("Part 3");
        Document home = Jsoup.parse(read("target/site/index.html"));
        assertThat(home.select("h3:has(#part-c21) + .contents li")).hasSize(10);
        assertThat(home.select(".menu__list")).isEmpty();
        assertThat(home.select(".footer__chapters li").eachText()).contains("Part 4").hasSize(4);
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
