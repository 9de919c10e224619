package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** A quiz marks itself, by mouse and by keyboard, and reads without scripts. */
@ExtendWith(Browsing.class)
class QuizIT {

    private static final String CHAPTER = "chapters/whose-fault.html";

    /** In the first question, the third option is right; in the second, the fourth. */
    private static final String OPTION =
            ".quiz > ol > li:nth-child(%d) .quiz__options li:nth-child(%d) button";

    private final Browser browser;
    private final BuiltSite site;

    QuizIT(Browser browser, BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void marksWhatIsClickedAndSaysWhy(boolean onDisk) {
        browser.visit((onDisk ? site.onDisk() : site.onServer()) + CHAPTER);
        assertThat(visible(".quiz details p")).as("the answer before").isFalse();

        browser.click(OPTION.formatted(1, 3));
        assertThat(text(1, ".quiz__verdict")).isEqualTo("Right.");
        assertThat(visible(".quiz details p")).as("the explanation").isTrue();
        assertThat(text(1, "details a")).isEqualTo("s4 of the essay");
        assertThat(score()).isEqualTo("1 right of 1 answered");

        browser.click(OPTION.formatted(2, 1));
        assertThat(text(2, ".quiz__verdict")).isEqualTo("Wrong. The answer is: 2008, 2014, 2022.");
        assertThat(browser.ask(classes(2))).isEqualTo("is-wrong,,,is-right");
        assertThat(score()).isEqualTo("1 right of 2 answered");
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void marksAQuestionOnlyOnce() {
        browser.visit(site.onServer() + CHAPTER);
        browser.click(OPTION.formatted(2, 1));
        browser.click(OPTION.formatted(2, 4));

        assertThat(browser.ask(classes(2))).isEqualTo("is-wrong,,,is-right");
        assertThat(score()).isEqualTo("0 right of 1 answered");
    }

    @Test
    void isTakenAndBegunAgainByKeyboardAlone() {
        browser.visit(site.onServer() + CHAPTER);
        browser.load("document.querySelector('.quiz button').focus()");
        browser.press(Keys.TAB);
        browser.press(Keys.TAB);
        browser.press(Keys.ENTER);
        assertThat(text(1, ".quiz__verdict")).isEqualTo("Right.");
        assertThat(browser.ask("document.activeElement.textContent"))
                .isEqualTo("Mearsheimer’s 2014 article in Foreign Affairs");

        for (int i = 0; i < 3; i++) {
            browser.press(Keys.TAB);
        }
        browser.press(Keys.SPACE);
        assertThat(text(2, ".quiz__verdict")).startsWith("Wrong.");
        browser.click(OPTION.formatted(3, 3));
        assertThat(score()).isEqualTo("All answered: 2 of 3 right");

        browser.load("document.querySelector('.quiz > button').focus()");
        browser.press(Keys.ENTER);
        assertThat(score()).isEqualTo("");
        assertThat(text(1, ".quiz__verdict")).isEmpty();
        assertThat(browser.ask(classes(2))).isEqualTo(",,,");
        assertThat(browser.holds("document.activeElement.closest('.quiz__options')")).isTrue();
    }

    @Test
    void tellsAScreenReaderWhatCameOfAnAnswer(Chromium chromium) {
        browser.visit(site.onServer() + CHAPTER);
        browser.click(OPTION.formatted(2, 1));

        assertThat(
                        browser.awaited(
                                """
                                return [
                                  document.querySelector(".quiz__verdict").getAttribute("role"),
                                  document.querySelector(".quiz__score").getAttribute("role"),
                                ];
                                """))
                .containsExactly("status", "status");
        for (String scheme : new String[] {"light", "dark"}) {
            chromium.medium("screen", scheme);
            assertThat(Axe.findings(browser)).as(scheme).isEmpty();
        }
    }

    @Test
    void foldsTheAnswersAwayWithoutScripts(Chromium chromium) {
        chromium.scripts(false);
        browser.visit(site.onServer() + CHAPTER);
        assertThat(visible(".quiz details p")).isFalse();

        browser.click(".quiz summary");
        assertThat(visible(".quiz details p")).isTrue();
        assertThat(text(1, "details b"))
                .isEqualTo("Mearsheimer’s 2014 article in Foreign Affairs.");
    }

    @Test
    void isPrintedWithBlankCirclesOnThePageOfTheQuizOnly(Chromium chromium) {
        chromium.medium("print", "light");
        browser.visit(site.onServer() + "pages/quiz.html");
        assertThat(visible(".quiz__options")).isTrue();
        assertThat(visible(".quiz details")).isFalse();
        assertThat(
                        browser.ask(
                                "getComputedStyle(document.querySelector('.quiz__options li'),"
                                        + " '::before').borderTopWidth"))
                .isEqualTo("1px");

        browser.visit(site.onServer() + CHAPTER);
        assertThat(visible(".quiz")).isFalse();
        assertThat(visible("#quiz")).isFalse();
    }

    private Object score() {
        return browser.ask("document.querySelector('.quiz__score').textContent");
    }

    private String text(int question, String selector) {
        return browser.ask(
                        "document.querySelector('.quiz > ol > li:nth-child(%d) %s').textContent"
                                .formatted(question, selector))
                .toString();
    }

    /** The marks of a question's options. */
    private static String classes(int question) {
        return "[...document.querySelectorAll('.quiz > ol > li:nth-child(%d) .quiz__options li')]"
                        .formatted(question)
                + ".map(option => option.className).join()";
    }

    private boolean visible(String selector) {
        return browser.holds("document.querySelector('" + selector + "').checkVisibility()");
    }
}
