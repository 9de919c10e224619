package org.explainer.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * How the tests start a browser: without a window, cut off from the net, and logging everything.
 */
final class Launch {

    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private Launch() {}

    /** The driver of the first of these browsers that the machine has. */
    static ChromeDriver driver(List<String> arguments, String... browsers) {
        SELENIUM.setLevel(Level.SEVERE);
        var service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(program("chromedriver"))
                        .withSilent(true)
                        .build();
        var options = options(program(browsers));
        options.addArguments(arguments);
        var driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(120));
        return driver;
    }

    private static ChromeOptions options(File browser) {
        var options = new ChromeOptions();
        options.setBinary(browser);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic");
        options.addArguments("--no-first-run", "--disable-background-networking");
        options.addArguments("--disable-component-update", "--disable-sync", "--hide-scrollbars");
        options.addArguments("--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");
        // The shell would set letters to whole pixels, which makes lines longer.
        options.addArguments("--font-render-hinting=none");
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.setExperimentalOption("perfLoggingPrefs", Map.of("enablePage", false));
        return options;
    }

    /**
     * The first of these programs, on the path or with one of its own. Told where they are,
     * Selenium fetches nothing.
     */
    private static File program(String... names) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Arrays.stream(names)
                .flatMap(
                        name ->
                                Arrays.stream(path.split(File.pathSeparator))
                                        .map(folder -> Path.of(folder).resolve(name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        names[names.length - 1]
                                                + " is not on the path: on Debian, run"
                                                + " \"apt-get install chromium chromium-driver\"."))
                .toFile();
    }
}
