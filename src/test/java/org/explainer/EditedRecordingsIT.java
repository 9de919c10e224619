package org.explainer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.explainer.audio.Cue;
import org.explainer.audio.CueFile;
import org.explainer.problem.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What comes of recordings when their chapters were edited: of one a little, and what is said of
 * its number, of the other so much that it is heard no more. What the press says of them is in
 * {@code problems/recording-edited}.
 */
class EditedRecordingsIT {

    private static final List<String> STALE =
            List.of("Chapter 1 of 2", "In 1842 an article", "translated it");

    @TempDir static Path temp;

    private static Path target = Path.of("");

    @BeforeAll
    static void build() throws IOException {
        Path root = TinyEdition.copyTo(temp.resolve("book"));
        TinyEdition.lay(Golden.ROOT.resolve("problems/recording-edited"), root);
        var err = new StringWriter();
        assertThat(TinyEdition.build(root, err)).as(err.toString()).isZero();
        target = root.resolve("target");
        Files.delete(target.resolve("cache"));
    }

    private static String read(String file) throws IOException {
        return Files.readString(target.resolve(file));
    }

    private static Document page(String file) throws IOException {
        return Jsoup.parse(target.resolve(file).toFile());
    }

    @Test
    void theTranscriptHasWhatThePageStillSays() throws IOException {
        Document page = page("site/chapters/engine.html");
        List<Cue> cues = CueFile.read("engine.vtt", read("site/media/engine.vtt"), new Problems());

        assertThat(cues).hasSize(14);
        assertThat(cues)
                .allSatisfy(
                        cue ->
                                assertThat(page.getElementById(cue.id()))
                                        .as(cue.id() + ": " + cue.text())
                                        .isNotNull());
        assertThat(cues)
                .extracting(Cue::text)
                .noneMatch(text -> STALE.stream().anyMatch(text::contains));
        assertThat(read("../assets/media/engine.vtt")).contains("In 1842 an article");
    }

    @Test
    void thePlayerLeavesTheRecordingWhereThePageWasEdited() throws IOException {
        assertThat(read("site/media/engine.js"))
                .contains("[\"p-c01-1-s1\",4,5,\"Documented event.\",5],\n[\"p-c01-2-s1\",7,8,");
    }

    @Test
    void theBookForReadersLeavesItOut() throws IOException {
        try (Stream<Path> files = Files.list(target.resolve("classroom"))) {
            Path book =
                    files.filter(file -> file.toString().endsWith("-book.epub"))
                            .findFirst()
                            .orElseThrow();
            try (var zip = new ZipFile(book.toFile())) {
                var entry = zip.getEntry("EPUB/overlays/engine.smil");
                String overlay = new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
                assertThat(overlay)
                        .contains("clipBegin=\"00:00:04.000\" clipEnd=\"00:00:05.000\"")
                        .contains("clipBegin=\"00:00:07.000\"")
                        .doesNotContain("clipBegin=\"00:00:05.000\"")
                        .doesNotContain("clipBegin=\"00:00:06.000\"");
                assertThat(zip.getEntry("EPUB/overlays/notes.smil")).isNull();
                assertThat(zip.getEntry("EPUB/media/notes.mp3")).isNull();
            }
        }
    }

    @Test
    void nothingLeadsToARecordingOfAnotherText() throws IOException {
        assertThat(read("site/chapters/engine.html"))
                .contains("class=\"listen\"", "class=\"player\"", "AudioObject");
        assertThat(read("site/chapters/notes.html"))
                .doesNotContain("class=\"listen\"", "class=\"player\"", "AudioObject", "<audio");
        assertThat(page("site/pages/listen.html").select(".listen")).hasSize(1);
        assertThat(read("site/podcast.xml"))
                .contains("media/engine.mp3")
                .doesNotContain("media/notes.mp3");
        assertThat(target.resolve("site/media/notes.js")).doesNotExist();
        assertThat(read("newsletter/engine/chapter.html")).contains("engine.html#listen");
        assertThat(read("newsletter/notes/chapter.html")).doesNotContain("#listen");
    }

    @Test
    void aNarrationWithoutAnOwnerNamesNobody() throws IOException {
        assertThat(read("site/podcast.xml"))
                .contains("<item>")
                .doesNotContain("itunes:owner", "itunes:email");
    }
}
