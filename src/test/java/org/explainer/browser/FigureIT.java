package org.explainer.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.explainer.ServedSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Figures alone and in pages of others, which may be anywhere and allow next to nothing: each is
 * one file in a folder without any of the site's.
 */
class FigureIT {

    private static final String FRAME = "document.querySelector('iframe')";
    private static final String SCROLLS =
            "document.documentElement.scrollWidth > document.documentElement.clientWidth";

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

    static List<String> figures() {
        return BuiltSite.figures();
    }

    /** One of each kind of block. */
    static List<String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        figures()
                .forEach(
                        figure ->
                                kinds.putIfAbsent(
                                        BuiltSite.element(figure, "main").className(), figure));
        return List.copyOf(kinds.values());
    }

    @BeforeEach
    void serve() throws IOException {
        server = new ServedSite(folder, "/");
        browser.reset(server.address());
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void thereAreSome() {
        assertThat(BuiltSite.figures()).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void isLightOnTheWire(String figure) throws IOException {
        String page = Files.readString(BuiltSite.FOLDER.resolve(figure));
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(page.getBytes(UTF_8));
        }

        assertThat(packed.size()).isLessThan(page.contains("map__sheet") ? 60_000 : 40_000);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void offersWhatOthersTake(String figure) {
        Path page = BuiltSite.FOLDER.resolve(figure);
        List<String> files =
                BuiltSite.element(figure, ".share__files").select("a").eachAttr("href");

        assertThat(BuiltSite.element(figure, "#link").text()).endsWith("/" + figure);
        assertThat(BuiltSite.element(figure, ".alone__sub").text()).isNotBlank();
        assertThat(files)
                .contains("../" + figure.replace(".html", ".png"))
                .contains("../" + figure.replace(".html", ".json"))
                .allSatisfy(file -> assertThat(page.resolveSibling(file)).isNotEmptyFile());
        if (BuiltSite.element(figure, "main").is(".alone--timeline")) {
            assertThat(files).contains("../data/events.csv");
        }
    }

    /** No script, no storage, 280 pixels, in a page that runs from right to left. */
    @ParameterizedTest
    @MethodSource("kinds")
    void isWholeInTheStrictestFrame(String figure) throws IOException {
        take(figure);
        host(
                "<div dir=\"rtl\" lang=\"ar\"><iframe src=\"figure.html\" width=\"280\" height=\"420\" sandbox></iframe></div>");
        browser.visit(server.address() + "host.html");
        browser.traffic();

        assertThat(browser.askInFrame("document.querySelector('h1').innerText"))
                .asString()
                .isNotBlank();
        assertThat(browser.askInFrame("getComputedStyle(document.body).direction"))
                .isEqualTo("ltr");
        assertThat(browser.askInFrame(SCROLLS)).as("scrolls sideways").isEqualTo(false);
        assertThat(browser.askInFrame("document.querySelector('.alone__home').offsetHeight > 0"))
                .isEqualTo(true);
        assertThat(
                        browser.askInFrame(
                                "Array.from(document.fonts).every(one => one.status !== 'error')"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void runsItsScriptsWithoutAnyStorage(String figure) throws IOException {
        take(figure);
        host(frame("sandbox=\"allow-scripts\" width=\"280\"", "figure.html?theme=dark"));
        browser.visit(server.address() + "host.html");

        assertThat(browser.messages()).isEmpty();
        assertThat(browser.askInFrame("getComputedStyle(document.documentElement).colorScheme"))
                .isEqualTo("dark");
        assertThat(browser.askInFrame(SCROLLS)).as("scrolls sideways").isEqualTo(false);
        assertThat(browser.askInFrame("document.querySelector('.share').offsetHeight"))
                .isEqualTo(0L);
        assertThat(
                        browser.askInFrame(
                                "document.querySelectorAll('a[href^=\"..\"]:not([target=_blank], .share a)').length"))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theFrameIsAsHighAsTheFigure(boolean onDisk) throws IOException {
        String figure = lively();
        take(figure);
        host(code("fitting"));
        String home = onDisk ? folder.toUri().toString() : server.address();
        browser.visit(home + "host.html");
        browser.until(FRAME + ".clientHeight !== 560");

        browser.screen(400);
        Object high = browser.askInFrame("Math.ceil(document.body.getBoundingClientRect().height)");
        browser.until(FRAME + ".clientHeight === " + high);
        assertThat(browser.askInFrame("getComputedStyle(document.documentElement).overflowY"))
                .isEqualTo("hidden");
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void scrollsUntilItsHostHasAnswered() throws IOException {
        take(lively());
        host(code("frame"));
        browser.visit(server.address() + "host.html");

        assertThat(browser.holds(FRAME + ".clientHeight === 560")).isTrue();
        assertThat(browser.askInFrame("getComputedStyle(document.documentElement).overflowY"))
                .isEqualTo("visible");
    }

    @Test
    void tellsAmpAndWordPress() throws IOException {
        take(lively());
        host(
                """
                <script>window.heard = []; addEventListener("message", event => heard.push(event.data))</script>
                """
                        + frame("sandbox=\"allow-scripts\"", "figure.html#?secret=a1"));
        browser.visit(server.address() + "host.html");

        browser.until(
                "heard.some(one => one.sentinel === 'amp' && one.type === 'embed-size' && one.height > 99)");
        browser.until(
                "heard.some(one => one.message === 'height' && one.secret === 'a1' && one.value > 99)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void takesItsColoursFromTheAddressWithoutScript(String theme) throws IOException {
        take(lively());
        browser.medium("screen", theme.equals("light") ? "dark" : "light");
        host(frame("sandbox", "figure.html#" + theme));
        browser.visit(server.address() + "host.html");

        assertThat(browser.askInFrame("getComputedStyle(document.documentElement).colorScheme"))
                .isEqualTo(theme);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void axeFindsNothingAndNothingIsCutOff(String figure) throws IOException {
        take(figure);
        browser.screen(320);
        browser.visit(server.address() + "figure.html");
        browser.load("document.querySelectorAll('details').forEach(one => one.open = true)");
        List<String> findings = new ArrayList<>(Axe.findings(browser));
        if (browser.holds(SCROLLS)) {
            findings.add("it scrolls sideways at 320 pixels");
        }
        browser.screen(1440);
        browser.medium("screen", "dark");
        findings.addAll(Axe.colourFindings(browser));

        assertThat(findings).as(figure).isEmpty();
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void whatIsToBeCopiedHasAButton() throws IOException {
        take(lively());
        browser.visit(server.address() + "figure.html");
        browser.click(".share summary");
        browser.click(".share__field button");

        browser.until(
                "document.querySelector('.share__field button').textContent !== document.querySelector('.share').dataset.copy");
        assertThat(browser.ask("document.querySelectorAll('.share__field button').length"))
                .isEqualTo(5L);
        assertThat(browser.ask("document.querySelectorAll('a[target]').length")).isEqualTo(0L);
    }

    /** One that tells its height. */
    private static String lively() {
        return BuiltSite.figures().stream()
                .filter(
                        figure ->
                                BuiltSite.element(figure, "main")
                                        .is(".alone--chart, .alone--steps"))
                .findFirst()
                .orElseThrow();
    }

    private void take(String figure) throws IOException {
        Files.copy(BuiltSite.FOLDER.resolve(figure), folder.resolve("figure.html"));
    }

    /** What the figure offers to be copied. */
    private static String code(String name) {
        return BuiltSite.element(lively(), "#" + name)
                .wholeText()
                .replaceAll("src=\"[^\"]*\"", "src=\"figure.html\"")
                // So that the test can look inside.
                .replaceAll(" sandbox=\"[^\"]*\"", "");
    }

    private static String frame(String attributes, String address) {
        return "<iframe src=\"%s\" height=\"420\" %s></iframe>".formatted(address, attributes);
    }

    private void host(String content) throws IOException {
        Files.writeString(
                folder.resolve("host.html"),
                "<!doctype html><meta charset=\"utf-8\"><title>Host</title><link rel=\"icon\" href=\"data:,\">"
                        + "<style>body { margin: 0 } iframe { display: block }</style>"
                        + content);
    }
}
