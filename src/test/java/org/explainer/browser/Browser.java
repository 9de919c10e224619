package org.explainer.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * What every browser can be asked through WebDriver. A test that takes one is run in WebKit too
 * ({@code src/tools/engines/judge}); one that needs more takes a {@link Chromium}.
 */
abstract class Browser implements AutoCloseable {

    private final RemoteWebDriver driver;

    Browser(RemoteWebDriver driver) {
        this.driver = driver;
    }

    /** Back to a wide, light screen with scripts on, nothing remembered and nothing logged. */
    abstract void reset(String... origins);

    /**
     * Lets pages of this address's origin, such as all that are on a disk, find nothing remembered.
     */
    abstract void forget(String origin);

    /** A screen 900 pixels high. */
    abstract void screen(int width);

    /**
     * Opens a page and waits until its scripts have run and its fonts are there. A driver that is
     * told of the page before as having loaded comes back too early.
     */
    void visit(String address) {
        driver.get(address);
        awaited(
                """
                if (document.readyState != "complete")
                  await new Promise(next => addEventListener("load", next));
                await document.fonts.ready;
                """);
    }

    String address() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    /**
     * Waits until the page whose address ends like this is there: not every driver does so after a
     * click or a key.
     */
    void arrivesAt(String end) {
        new WebDriverWait(driver, Duration.ofMinutes(1))
                .withMessage(() -> "the address ends with " + end + ", not " + address())
                .until(
                        now ->
                                address().endsWith(end)
                                        && holds("document.readyState == 'complete'"));
    }

    void press(Keys... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void type(String text) {
        new Actions(driver).sendKeys(text).perform();
    }

    /**
     * Waits until an expression in the page holds, which a busy machine may need long for: after a
     * minute it never will. It has to stay true, for what passes may pass unseen.
     */
    void until(String expression) {
        List<String> never =
                awaited(
                        """
                        const end = Date.now() + 60000;
                        while (!(%s)) {
                          if (Date.now() > end) return ["never"];
                          await new Promise(next => setTimeout(next, 20));
                        }
                        return [];
                        """
                                .formatted(expression));
        if (!never.isEmpty()) {
            throw new AssertionError("never came true: " + expression + " " + never);
        }
    }

    /** As {@link #until}, of a page that may be opened anew meanwhile. */
    void shows(String expression) {
        new WebDriverWait(driver, Duration.ofMinutes(1))
                .withMessage(() -> "never came true: " + expression)
                .ignoring(WebDriverException.class)
                .until(now -> holds(expression));
    }

    void click(String selector) {
        driver.findElement(By.cssSelector(selector)).click();
    }

    /** Clicks within the page's first frame, and gives what another element of it then says. */
    String inFrame(String click, String read) {
        driver.switchTo().frame(0);
        try {
            driver.findElement(By.cssSelector(click)).click();
            return driver.findElement(By.cssSelector(read)).getText();
        } finally {
            driver.switchTo().defaultContent();
        }
    }

    /**
     * What an expression gives in the page's first frame, which need not run scripts of its own.
     */
    Object askInFrame(String expression) {
        driver.switchTo().frame(0);
        try {
            return ask(expression);
        } finally {
            driver.switchTo().defaultContent();
        }
    }

    /**
     * Whether an expression comes to hold in the window that a click opens, which is closed then.
     */
    boolean comesToHoldInNewWindow(String click, String expression) {
        String here = driver.getWindowHandle();
        click(click);
        for (String window : driver.getWindowHandles()) {
            if (!window.equals(here)) {
                driver.switchTo().window(window);
            }
        }
        try {
            shows(expression);
            return true;
        } catch (TimeoutException never) {
            return false;
        } finally {
            driver.close();
            driver.switchTo().window(here);
        }
    }

    /** What an expression in the page gives. */
    Object ask(String expression) {
        return Objects.requireNonNullElse(driver.executeScript("return " + expression), "");
    }

    boolean holds(String expression) {
        return Boolean.TRUE.equals(ask("Boolean(" + expression + ")"));
    }

    /** Runs a script of the tests in the page, which returns lines of text. */
    List<String> probe(String name) {
        return lines(driver.executeScript(resource(name)));
    }

    /** Runs statements in the page that may wait, and gives what the last returns. */
    List<String> awaited(String statements) {
        return lines(
                driver.executeAsyncScript(
                        "const done = arguments[arguments.length - 1]; (async () => {"
                                + statements
                                + "})().then(done, error => done(['failed: ' + error]))"));
    }

    void load(String script) {
        driver.executeScript(script);
    }

    static String resource(String name) {
        try (InputStream file = Browser.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Object found) {
        return found instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** What the console said since it was last read; nothing where WebDriver cannot tell. */
    List<String> messages() {
        return List.of();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
