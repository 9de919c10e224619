package org.explainer.browser;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** A quiz marks itself, by mouse and by keyboard, and reads without scripts. */
@ExtendWith(Browsing.class)
class QuizIT {

    private static final String CHAPTER = BuiltSite.first("chapters/", ".quiz > ol > li + li + li");
    private static final List<Element> QUESTIONS =
            BuiltSite.element(CHAPTER, ".quiz > ol").children();

    /** Of the options of a question, both by number, the first being 1. */
    private static final String OPTION =
            ".quiz > ol > li:nth-child(%d) .quiz__options li:nth-child(%d) button";

    private static final String NEXT = ".quiz > ol > li:nth-child(%d) .quiz__next";

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

        browser.click(OPTION.formatted(1, right(1)));
        assertThat(text(1, ".quiz__verdict")).isEqualTo("Right.");
        assertThat(visible(".quiz details p")).as("the explanation").isTrue();
        assertThat(text(1, "details a")).isEqualTo(QUESTIONS.get(0).select("details a").text());
        assertThat(score()).isEqualTo("1 right of 1 answered");
        assertThat(visible(".quiz > ol > li:nth-child(2)")).as("the second card").isFalse();

        browser.click(NEXT.formatted(1));
        assertThat(visible(".quiz > ol > li:nth-child(1)")).as("the first card").isFalse();
        assertThat(browser.ask("document.activeElement.tagName")).isEqualTo("P");
        browser.click(OPTION.formatted(2, wrong(2)));
        assertThat(text(2, ".quiz__verdict")).isEqualTo("Wrong. The answer is: " + answer(2) + ".");
        assertThat(browser.ask(classes(2))).isEqualTo(marked(2));
        assertThat(score()).isEqualTo("1 right of 2 answered");
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void marksAQuestionOnlyOnce() {
        browser.visit(site.onServer() + CHAPTER);
        browser.click(OPTION.formatted(1, wrong(1)));
        browser.click(OPTION.formatted(1, right(1)));

        assertThat(browser.ask(classes(1))).isEqualTo(marked(1));
        assertThat(score()).isEqualTo("0 right of 1 answered");
    }

    @Test
    void isTakenAndBegunAgainByKeyboardAlone() {
        browser.visit(site.onServer() + CHAPTER);
        browser.load("document.querySelector('.quiz button').focus()");
        for (int i = 1; i < right(1); i++) {
            browser.press(Keys.TAB);
        }
        browser.press(Keys.ENTER);
        assertThat(text(1, ".quiz__verdict")).isEqualTo("Right.");
        assertThat(browser.ask("document.activeElement.textContent")).isEqualTo(answer(1));

        tabTo(NEXT.formatted(1));
        browser.press(Keys.ENTER);
        tabTo(OPTION.formatted(2, wrong(2)));
        browser.press(Keys.SPACE);
        assertThat(text(2, ".quiz__verdict")).startsWith("Wrong.");
        for (int i = 3; i <= QUESTIONS.size(); i++) {
            browser.click(NEXT.formatted(i - 1));
            browser.click(OPTION.formatted(i, right(i)));
        }
        int all = QUESTIONS.size();
        assertThat(score()).isEqualTo("All answered: " + (all - 1) + " of " + all + " right");

        browser.load("document.querySelector('.quiz__again').focus()");
        browser.press(Keys.ENTER);
        assertThat(score()).isEqualTo("");
        assertThat(text(1, ".quiz__verdict")).isEmpty();
        assertThat(browser.ask(classes(2)).toString()).containsPattern("^,*$");
        assertThat(browser.holds("document.activeElement.matches('.quiz > ol > li > p')")).isTrue();
    }

    @Test
    void asksAgainOnlyWhatWasMissed() {
        browser.visit(site.onServer() + CHAPTER);
        for (int i = 1; i <= QUESTIONS.size(); i++) {
            browser.click(OPTION.formatted(i, i == 2 ? wrong(i) : right(i)));
            if (i < QUESTIONS.size()) {
                browser.click(NEXT.formatted(i));
            }
        }
        browser.click(".quiz__missed");
        assertThat(visible(".quiz > ol > li:nth-child(2)")).as("the one missed").isTrue();
        assertThat(browser.ask(classes(2)).toString()).containsPattern("^,*$");

        browser.click(OPTION.formatted(2, right(2)));
        int all = QUESTIONS.size();
        assertThat(score()).isEqualTo("All answered: " + all + " of " + all + " right");
        assertThat(visible(".quiz__missed")).isFalse();
    }

    @Test
    void tellsAScreenReaderWhatCameOfAnAnswer(Chromium chromium) {
        browser.visit(site.onServer() + CHAPTER);
        browser.click(OPTION.formatted(1, wrong(1)));

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
        assertThat(visible(".quiz > ol > li:last-child")).as("the last question").isTrue();
        assertThat(
                        browser.ask(
                                "getComputedStyle(document.querySelector('.quiz__options li'),"
                                        + " '::before').content"))
                .as("a circle that nobody can click")
                .isEqualTo("none");

        browser.click(".quiz summary");
        assertThat(visible(".quiz details p")).isTrue();
        assertThat(text(1, "details b")).isEqualTo(answer(1) + ".");
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

    private void tabTo(String selector) {
        for (int i = 0; i < 9; i++) {
            if (browser.holds("document.activeElement.matches('" + selector + "')")) {
                return;
            }
            browser.press(Keys.TAB);
        }
        throw new AssertionError("no focus on " + selector);
    }

    private static List<Element> options(int question) {
        return QUESTIONS.get(question - 1).select(".quiz__options li");
    }

    private static Element answered(int question) {
        return Objects.requireNonNull(QUESTIONS.get(question - 1).selectFirst("[data-right]"));
    }

    private static int right(int question) {
        return options(question).indexOf(answered(question)) + 1;
    }

    /** The first option that is not right. */
    private static int wrong(int question) {
        return right(question) == 1 ? 2 : 1;
    }

    private static String answer(int question) {
        return answered(question).text();
    }

    /** The marks of a question's options once the wrong one was chosen. */
    private static String marked(int question) {
        return IntStream.rangeClosed(1, options(question).size())
                .mapToObj(
                        option ->
                                option == right(question)
                                        ? "is-right"
                                        : option == wrong(question) ? "is-wrong" : "")
                .collect(joining(","));
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
