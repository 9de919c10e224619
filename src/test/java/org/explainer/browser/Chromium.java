package org.explainer.browser;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The system's Chromium without a window, steered through the DevTools protocol. */
final class Chromium extends Browser {

    private final ChromeDriver driver;
    private final List<Object> planted = new ArrayList<>();

    /** What the protocol's commands that hold until they are given anew were given last. */
    private final Map<String, Map<String, Object>> held = new HashMap<>();

    private Chromium(ChromeDriver driver) {
        super(driver);
        this.driver = driver;
    }

    /**
     * Without windows if such a Chromium is there: the same engine, and pages open twice as fast.
     * Debian starts it by a script, which alone would be ended, so we go past that. One process
     * shows all pages: a new one for each would take as long as the page.
     */
    static Chromium start() {
        return new Chromium(
                Launch.driver(
                        List.of("--renderer-process-limit=1"),
                        "/usr/lib/chromium/chromium-headless-shell",
                        "chromium-headless-shell",
                        "chromium",
                        "chromium-browser",
                        "google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
    }

    /** As readers have it. */
    static Chromium startWhole() {
        return new Chromium(
                Launch.driver(List.of(), "chromium", "chromium-browser", "google-chrome"));
    }

    @Override
    void reset(String... origins) {
        planted.forEach(
                script ->
                        cdp(
                                "Page.removeScriptToEvaluateOnNewDocument",
                                Map.of("identifier", script)));
        planted.clear();
        block();
        line(-1, 0);
        scripts(true);
        medium("screen", "light");
        screen(1440);
        // A page that is left still remembers its place.
        driver.get("about:blank");
        List.of(origins).forEach(this::forget);
        messages();
        log(LogType.PERFORMANCE);
    }

    @Override
    void forget(String origin) {
        cdp(
                "Storage.clearDataForOrigin",
                Map.of("origin", origin, "storageTypes", "local_storage"));
    }

    @Override
    void screen(int width) {
        hold(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows the page on {@code screen} or in {@code print}, {@code light} or {@code dark}. */
    void medium(String media, String scheme) {
        emulate(media, scheme, "none");
    }

    /** For a reader who wants nothing to move. */
    void calm() {
        var features = List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"));
        hold("Emulation.setEmulatedMedia", Map.of("media", "screen", "features", features));
    }

    /** Shows the page in the few colours that a reader has chosen for everything. */
    void forcedColours() {
        emulate("screen", "light", "active");
    }

    private void emulate(String media, String scheme, String forced) {
        var features =
                List.of(
                        Map.of("name", "prefers-color-scheme", "value", scheme),
                        Map.of("name", "forced-colors", "value", forced));
        hold("Emulation.setEmulatedMedia", Map.of("media", media, "features", features));
    }

    /** Whether pages opened from now on may run their scripts. */
    void scripts(boolean on) {
        hold("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    /** Runs a script in every page opened from now on, before those of the page. */
    void plant(String script) {
        planted.add(
                cdp("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                        .get("identifier"));
    }

    /** What pages opened from now on say for some seconds stays said, however late we look. */
    void keepWords() {
        plant(
                """
                const later = window.setTimeout.bind(window);
                window.setTimeout = (work, wait) => wait > 1000 ? 0 : later(work, wait);
                """);
    }

    /** Asks for everything anew, over a line of so many bits a second, or -1 for all it can. */
    void line(int bits, int latency) {
        hold("Network.enable", Map.of());
        hold("Network.setCacheDisabled", Map.of("cacheDisabled", bits > 0));
        double bytes = bits > 0 ? bits / 8.0 : -1;
        hold(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline",
                        false,
                        "latency",
                        latency,
                        "downloadThroughput",
                        bytes,
                        "uploadThroughput",
                        bytes));
    }

    /** Lets no request to addresses of these patterns through from now on. */
    void block(String... patterns) {
        hold("Network.enable", Map.of());
        hold("Network.setBlockedURLs", Map.of("urls", List.of(patterns)));
    }

    @Override
    List<String> messages() {
        return log(LogType.BROWSER).stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** What was asked of disk and network since it was last read. */
    Traffic traffic() {
        return Traffic.of(log(LogType.PERFORMANCE));
    }

    private List<LogEntry> log(String type) {
        return driver.manage().logs().get(type).getAll();
    }

    /** The page as a PDF, on paper of so many inches. */
    byte[] pdf(double width, double height) {
        var paper = Map.<String, Object>of("paperWidth", width, "paperHeight", height);
        return Base64.getDecoder().decode((String) cdp("Page.printToPDF", paper).get("data"));
    }

    /** The upper part of the window as it is shown, so much smaller, as PNG. */
    byte[] picture(int width, int height, double scale) {
        var part = Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", scale);
        Object data = cdp("Page.captureScreenshot", Map.of("clip", part)).get("data");
        return Base64.getDecoder().decode((String) data);
    }

    /** What the browser tells a screen reader, as the protocol's AXNodes. */
    Map<String, Object> tree() {
        return cdp("Accessibility.getFullAXTree", Map.of());
    }

    /** Gives a command unless it was given so before, since each takes some milliseconds. */
    private void hold(String command, Map<String, Object> parameters) {
        if (!parameters.equals(held.put(command, parameters))) {
            cdp(command, parameters);
        }
    }

    private Map<String, Object> cdp(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }
}
