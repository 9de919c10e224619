package org.explainer.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.MutableCapabilities;
import org.openqa.selenium.remote.RemoteWebDriver;

/**
 * Safari's engine as Debian has it, WebKitGTK, in its smallest browser; it needs a display, such as
 * that of Xvfb.
 */
final class WebKit extends Browser {

    /** Else the bar of its buttons is wider than a small screen. */
    private static final String NO_BAR =
            "* { min-width: 0; min-height: 0; padding: 0; margin: 0; font-size: 1px; }";

    private static final int BAR = 22;
    private static final int HEIGHT = 900;

    private final RemoteWebDriver driver;
    private final Process process;

    private WebKit(RemoteWebDriver driver, Process process) {
        super(driver);
        this.driver = driver;
        this.process = process;
    }

    static WebKit start() {
        try {
            int port = freePort();
            Path settings = Files.createTempDirectory("gtk");
            Path style = Files.createDirectory(settings.resolve("gtk-3.0")).resolve("gtk.css");
            Files.writeString(style, NO_BAR);
            var builder = new ProcessBuilder("WebKitWebDriver", "--port=" + port);
            builder.environment().put("XDG_CONFIG_HOME", settings.toString());
            builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
            Process process = builder.start();
            return new WebKit(connect(port), process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static RemoteWebDriver connect(int port) throws IOException {
        var wanted = new MutableCapabilities();
        wanted.setCapability("browserName", "MiniBrowser");
        wanted.setCapability(
                "webkitgtk:browserOptions",
                Map.of("binary", program().toString(), "args", List.of("--automation")));
        for (int patience = 50; ; patience--) {
            try {
                var driver =
                        new RemoteWebDriver(
                                URI.create("http://127.0.0.1:" + port).toURL(), wanted, false);
                driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(120));
                return driver;
            } catch (RuntimeException e) {
                if (patience == 0) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not on the path: it stands beside the library that it comes with. */
    private static Path program() throws IOException {
        PathMatcher named =
                FileSystems.getDefault()
                        .getPathMatcher("glob:/usr/lib/*/webkit2gtk-4.*/MiniBrowser");
        try (Stream<Path> files = Files.walk(Path.of("/usr/lib"), 3)) {
            return files.filter(named::matches)
                    .max(Path::compareTo)
                    .orElseThrow(
                            () ->
                                    new IllegalStateException(
                                            "there is no MiniBrowser: on Debian, run"
                                                    + " \"apt-get install webkit2gtk-driver\"."));
        }
    }

    /** Its driver takes what it has scrolled to the edge of the window for out of reach. */
    @Override
    void click(String selector) {
        var element = driver.findElement(By.cssSelector(selector));
        driver.executeScript(
                "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
        element.click();
    }

    @Override
    void reset(String... origins) {
        List.of(origins).forEach(this::forget);
        driver.get("about:blank");
        screen(1440);
    }

    @Override
    void forget(String origin) {
        driver.get(origin + "robots.txt");
        driver.executeScript("localStorage.clear()");
    }

    @Override
    void screen(int width) {
        driver.manage().window().setSize(new Dimension(width, HEIGHT + BAR));
        until("innerWidth === %d && innerHeight === %d".formatted(width, HEIGHT));
    }

    @Override
    public void close() {
        super.close();
        process.destroy();
    }
}
