package org.explainer.reader.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.explainer.overlay.Overlay;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssetFolderTest {

    @TempDir private Path root = Path.of("");

    private final Problems problems = new Problems();

    @Test
    void publishesWhatBrowsersNeed() throws IOException {
        List<String> names =
                List.of(
                        "css/site.css",
                        "fonts/OFL.txt",
                        "fonts/README.md",
                        "logo.svg",
                        "js/vendor/search.js",
                        "media/narration.yaml",
                        "media/takes.yaml");
        for (String name : names) {
            write(name, "<svg/>");
        }
        write("media/a.vtt", "WEBVTT\n");

        assertThat(read())
                .containsExactlyInAnyOrderElementsOf(
                        List.of(
                                "css/site.css",
                                "fonts/OFL.txt",
                                "fonts/README.md",
                                "logo.svg",
                                "js/vendor/search.js",
                                "media/a.vtt"));
        assertThat(Typed.printed(problems)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    index.html       | assets/ may hold: ico, png, svg
                    evil.xml         | assets/ may hold: ico, png, svg
                    icon.SVG         | write its ending in small letters: .svg
                    notes.docx       | assets/ may hold: ico, png, svg
                    robots.txt       | assets/ may hold: ico, png, svg
                    data/claims.csv  | the folders of assets/ are: css, fonts, js, media
                    css/page.xhtml   | assets/css/ may hold: css
                    fonts/a.ttf      | assets/fonts/ may hold: md, txt, woff2
                    js/a.mjs         | assets/js/ may hold: js, md, txt
                    media/a/notes.md | assets/media/ may hold: gif, jpeg, jpg, m4a, mp3, mp4, ogg, opus, png, svg, vtt, webm, webp
                    media/a/A.JPG    | write its ending in small letters: .jpg
                    media/a/x.yaml   | assets/media/ may hold: gif, jpeg, jpg, m4a, mp3, mp4, ogg, opus, png, svg, vtt, webm, webp
                    """)
    void refusesAllElse(String name, String hint) throws IOException {
        write(name, "SECRET");

        assertThat(read()).isEmpty();
        assertThat(Typed.printed(problems))
                .containsExactly(
                        "assets/%s: error: no such file is published from here\n    %s"
                                .formatted(name, hint));
    }

    @Test
    void leavesHiddenFilesAndWhatEditorsLeaveWhereTheyAre() throws IOException {
        for (String name :
                List.of(".env", ".git/config", ".DS_Store", "css/site.css~", "media/Thumbs.db")) {
            write(name, "SECRET");
        }

        assertThat(read()).isEmpty();
        assertThat(Typed.printed(problems)).isEmpty();
    }

    @Test
    void refusesNamesThatHostsTakeIll() throws IOException {
        write("media/a/Square Photo.png", "SECRET");

        assertThat(read()).isEmpty();
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        assets/media/a/Square Photo.png: error: the name has a blank, a capital or a sign that some hosts take ill
                            call it square-photo.png""");
    }

    @Test
    void opensPictures() throws IOException {
        write("media/people/ada.png", "<!DOCTYPE html>");

        read();

        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        assets/media/people/ada.png: error: this is no .png inside, whatever its name says
                            save it as what it is named, or name it as what it is""");
    }

    @Test
    void asksForTheSignOfTheEdition() throws IOException {
        write("css/site.css", "");
        Files.createDirectory(root.resolve("content"));

        folder().read("Latn");

        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        assets/icon.svg: error: there is no such file
                            draw the edition's sign, a square SVG, of which its icons are made""");
    }

    @Test
    void reportsHiddenSignsInCues() throws IOException {
        write("media/a.vtt", "WEBVTT\n");
        Files.writeString(
                root.resolve("assets/media/a.vtt"),
                "WEBVTT\n\n00:00.000 --> 00:01.000\nPay \u202elive\n");

        read();
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        assets/media/a.vtt:4: error: the line has a control character, U+202E
                            delete it, or write what was meant""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a9xyz", "loci", "com.apple.quicktime.location.ISO6709"})
    void reportsARecordingThatTellsItsPlace(String words) throws IOException {
        String film = box("ftyp", "isom\0\0\2\0") + box("mdat", "\u00a9xyz");
        write("media/a.mp4", film + box("moov", box("mvhd", "a")));
        write("media/b.m4a", film + box("moov", box("udta", words + "+48.85")));
        write("media/c.mp4", film + "\0\0\0\1free\0\0\0\0\0\0\0\24....");

        read();
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        assets/media/b.m4a: error: the recording tells where it was taken
                            save it without its metadata""");
    }

    @Test
    void takesWordsOnlyForCues() throws IOException {
        write("media/a.vtt", "WEBVTT\n");
        Files.writeString(
                root.resolve("assets/media/a.vtt"),
                """
                WEBVTT

                STYLE
                ::cue{background:red}

                REGION
                id:a

                00:00.000 --> 00:01.000
                <v Ada><i>STYLE</i> is <00:00.500>here, 3 < 4

                00:01.000 --> 00:02.000
                <script>a()</script>

                00:02.000 --> 00:03.000
                &lt;img src=a&gt; <c.red>x</c>
                """);

        read();
        assertThat(problems.inReadingOrder())
                .extracting(problem -> problem.place() + " " + problem.message())
                .containsExactly(
                        "assets/media/a.vtt:3 no cues may have a block of STYLE",
                        "assets/media/a.vtt:6 no cues may have a block of REGION",
                        "assets/media/a.vtt:13 a cue has markup: <script>a()</script>",
                        "assets/media/a.vtt:16 a cue has markup: &lt;img src=a&gt; <c.red>x</c>");
    }

    @Test
    void takesNoNameThatWindowsReserves() throws IOException {
        write("media/con/a.svg", "<svg/>");
        write("media/conman.svg", "<svg/>");

        assertThat(read()).containsExactly("media/conman.svg");
        assertThat(problems.inReadingOrder())
                .extracting(problem -> problem.place() + " " + problem.message())
                .containsExactly(
                        "assets/media/con/a.svg no Windows can have a file called \"con\"");
    }

    /** ISO 14496-12, 4.2: a length, a kind and what is in it. */
    private static String box(String kind, String content) {
        return "\0\0\0" + (char) (8 + content.length()) + kind + content;
    }

    /** What is read beside the sign. */
    private List<String> read() throws IOException {
        write("icon.svg", "<svg/>");
        return folder().read("Latn").stream().filter(name -> !name.equals("icon.svg")).toList();
    }

    private AssetFolder folder() {
        return new AssetFolder(root, Overlay.alone(root.resolve("assets")), problems);
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve("assets").resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text, ISO_8859_1);
    }
}
