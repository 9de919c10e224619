package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.explainer.ServedSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Letters in frames of pages of others, which may be anywhere and allow much or little. What a
 * frame may do in a folder is for the browser about the engine to say, so the shell will not do
 * here.
 */
class EmbedIT {

    private static final Path LETTERS = Path.of("target/newsletter");
    private static final Path LETTER = BuiltSite.letter(BuiltSite.chapter());
    private static final String FRAME = "document.querySelector('iframe')";

    private static Chromium browser;

    @TempDir private Path folder;
    private ServedSite server;

    @BeforeAll
    static void start() {
        browser = Chromium.startWhole();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    static Stream<Path> letters() throws IOException {
        try (Stream<Path> folders = Files.list(LETTERS)) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve("embed.html")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @BeforeEach
    void open() throws IOException {
        Files.copy(LETTER.resolve("embed.html"), folder.resolve("embed.html"));
        Files.createDirectory(folder.resolve("images"));
        try (Stream<Path> pictures = Files.list(LETTER.resolve("images"))) {
            for (Path picture : pictures.toList()) {
                Files.copy(picture, folder.resolve("images").resolve(picture.getFileName()));
            }
        }
        host(snippet("snippet.html"));
        server = new ServedSite(folder, "/");
        browser.reset(server.address());
    }

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"320, false", "600, false", "1000, false", "320, true", "1000, true"})
    void theFrameIsAsHighAsTheLetter(int width, boolean onDisk) {
        long height = height(width);
        browser.visit(onDisk ? folder.toUri() + "host.html" : server.address() + "host.html");

        browser.until(FRAME + ".clientHeight === " + height);
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void theFrameFollowsTheLetterWhenTheScreenChanges() {
        long narrow = height(320);
        long wide = height(1000);
        assertThat(narrow).isGreaterThan(wide + 300);
        browser.visit(server.address() + "host.html");
        browser.until(FRAME + ".clientHeight === " + wide);

        browser.screen(320);
        browser.until(FRAME + ".clientHeight === " + narrow);
        browser.screen(1000);
        browser.until(FRAME + ".clientHeight === " + wide);
    }

    @Test
    void nobodyElseSetsTheHeight() throws IOException {
        host(
                snippet("snippet.html")
                        + """
                        <script>window.spoof = () => postMessage({type: "explainer:height", height: 99}, "*")</script>
                        <iframe srcdoc="<script>parent.postMessage({type: 'explainer:height', height: 99}, '*')</script>"></iframe>
                        """);
        long height = height(600);
        browser.visit(server.address() + "host.html");
        browser.until(FRAME + ".clientHeight === " + height);

        browser.awaited("spoof(); await new Promise(next => setTimeout(next, 300)); return []");
        assertThat(browser.holds(FRAME + ".clientHeight === " + height)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"snippet.html", "snippet-nojs.html"})
    void theLetterScrollsUntilItsHostHasAnswered(String snippet) throws IOException {
        // Without its sandbox, so that the test can look inside.
        host(snippet(snippet).replaceAll(" sandbox=\"[^\"]*\"", ""));
        height(600);
        browser.visit(server.address() + "host.html");
        browser.load(FRAME + ".contentWindow.scrollTo(0, 99999)");

        if (snippet.equals("snippet.html")) {
            browser.until(
                    "getComputedStyle(%s.contentDocument.documentElement).overflowY === 'hidden'"
                            .formatted(FRAME));
        } else {
            assertThat(browser.holds(FRAME + ".clientHeight === 640")).isTrue();
            browser.until(FRAME + ".contentWindow.scrollY > 1000");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void theLetterTakesItsColoursFromTheAddressWithoutScript(String theme) throws IOException {
        browser.medium("screen", theme.equals("light") ? "dark" : "light");
        host("<iframe src=\"embed.html#%s\" width=\"100%%\" sandbox></iframe>".formatted(theme));
        browser.visit(server.address() + "host.html");

        assertThat(browser.askInFrame("getComputedStyle(document.documentElement).colorScheme"))
                .isEqualTo(theme);
    }

    @Test
    void hostsThatKnowAmpAreToldInItsWords() throws IOException {
        host(
                """
                <script>window.heard = []; addEventListener("message", event => heard.push(event.data))</script>
                <iframe src="embed.html" width="100%" sandbox="allow-scripts"></iframe>
                """);
        long height = height(600);
        browser.visit(server.address() + "host.html");

        browser.until(
                "heard.some(one => one.sentinel === 'amp' && one.type === 'embed-size' && one.height === %d)"
                        .formatted(height));
    }

    /** As WordPress 6.1 makes them of oEmbed: wp_filter_oembed_result and wp-embed.js. */
    @Test
    void wordPressHearsTheHeight() throws IOException {
        host(
                """
                <script>window.heard = []; addEventListener("message", event => heard.push(event.data))</script>
                <iframe src="embed.html#?secret=a1" width="100%" class="wp-embedded-content" sandbox="allow-scripts" security="restricted"></iframe>
                """);
        long height = height(600);
        browser.visit(server.address() + "host.html");

        browser.until(
                "heard.some(one => one.message === 'height' && one.secret === 'a1' && one.value === %d)"
                        .formatted(height));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void whatIsPastedIsShort(Path letter) throws IOException {
        String snippet = Files.readString(letter.resolve("snippet.html"));

        assertThat(snippet.length()).as(snippet).isLessThan(1200);
        assertThat(snippet.strip())
                .doesNotContain("\n", "<script")
                .matches("<iframe [^<>]*><a [^<>]*><img [^<>]*><br>[^<]*</a></iframe>");
        assertThat(snippet).contains("/" + letter.getFileName() + "/embed.html\"");
        assertThat(Files.readString(letter.resolve("embed.html")))
                .contains("type=\"application/json+oembed\" href=\"https://")
                .contains("/" + letter.getFileName() + "/oembed.json\"");
        assertThat(Files.readString(letter.resolve("oembed.json")))
                .contains(
                        "\"version\": \"1.0\"", "\"type\": \"rich\"", "\"thumbnail_url\": \"https:")
                .contains("/" + letter.getFileName() + "/embed.html");
    }

    /** How high the letter is when nothing is around it. */
    private long height(int width) {
        browser.screen(width);
        browser.visit(server.address() + "embed.html");
        return (Long) browser.ask("Math.ceil(document.body.getBoundingClientRect().height)");
    }

    private static String snippet(String name) throws IOException {
        return Files.readString(LETTER.resolve(name))
                .replaceFirst("src=\"[^\"]*\"", "src=\"embed.html\"");
    }

    private void host(String content) throws IOException {
        Files.writeString(
                folder.resolve("host.html"),
                "<!doctype html><meta charset=\"utf-8\"><title>Host</title><link rel=\"icon\" href=\"data:,\">"
                        + "<style>body { margin: 0 } iframe { display: block }</style>"
                        + content);
    }
}
