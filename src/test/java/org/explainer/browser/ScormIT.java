package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.explainer.ServedSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The SCORM package tells a system what a pupil has read and answered, and resumes there. */
@ExtendWith(Browsing.class)
class ScormIT {

    private static final String SYSTEM =
            """
            <!doctype html><title>System</title><script>
            var data = JSON.parse(localStorage.getItem("lms") || "{}"), calls = [];
            window.API = {
              LMSInitialize: function () { calls.push("start"); return "true"; },
              LMSGetValue: function (name) {
                return name === "cmi.interactions._count"
                  ? Object.keys(data).filter(key => /^cmi.interactions.\\d+.id$/.test(key)).length
                  : data[name] || "";
              },
              LMSSetValue: function (name, value) { data[name] = value; return "true"; },
              LMSCommit: function () { localStorage.setItem("lms", JSON.stringify(data)); return "true"; },
              LMSFinish: function () { calls.push("end"); localStorage.setItem("end", "1"); return "true"; },
              LMSGetLastError: function () { return "0"; }
            };
            </script><iframe src="scorm.html" width="1000" height="900"></iframe>
            """;

    private static final String OPTION =
            "[data-question=%s] .quiz__options li:nth-child(%d) button";

    private static final String CHAPTER = BuiltSite.first("chapters/", ".quiz");

    /** The first three questions of the chapter. */
    private static final List<String> ASKED =
            BuiltSite.attributes(CHAPTER, "[data-question]", "data-question").subList(0, 3);

    private static final String ONE = ASKED.get(0);
    private static final String TWO = ASKED.get(1);
    private static final String THREE = ASKED.get(2);

    /** Replaces every text as a browser does that translates a page. */
    private static final String TRANSLATE =
            """
            const page = frames[0].frames[0].document;
            const walk = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
            const texts = [];
            while (walk.nextNode()) texts.push(walk.currentNode);
            for (const text of texts.filter(one => one.data.trim())) {
              const outer = page.createElement("font"), inner = page.createElement("font");
              inner.textContent = "один і той самий";
              outer.append(inner);
              text.replaceWith(outer);
            }
            """;

    @TempDir Path folder;

    private final Browser browser;
    private ServedSite server;

    ScormIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void unpack() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target", "classroom"))) {
            Path zip =
                    files.filter(file -> file.toString().endsWith("-scorm12.zip"))
                            .findFirst()
                            .orElseThrow();
            try (InputStream in = Files.newInputStream(zip);
                    var entries = new ZipInputStream(in)) {
                for (ZipEntry entry = entries.getNextEntry();
                        entry != null;
                        entry = entries.getNextEntry()) {
                    Path file = folder.resolve(entry.getName());
                    Files.createDirectories(file.getParent());
                    Files.copy(entries, file);
                }
            }
        }
        Files.writeString(folder.resolve("system.html"), SYSTEM);
        server = new ServedSite(folder, "/");
    }

    @AfterEach
    void close() {
        server.close();
    }

    private String said(String name) {
        return browser.ask("data[\"" + name + "\"] || ''").toString();
    }

    @Test
    void reportsPageAnswersAndScoreAndResumes() {
        open();
        read(CHAPTER);
        click(ONE, right(ONE));
        click(TWO, wrong(TWO));

        assertThat(said("cmi.suspend_data"))
                .isEqualTo(answered(ONE, right(ONE)) + "," + missed(TWO, wrong(TWO)));
        assertThat(said("cmi.core.score.raw")).isEqualTo(percent(1));
        assertThat(said("cmi.core.lesson_status")).isEqualTo("incomplete");
        assertThat(said("cmi.interactions.0.id")).isEqualTo(ONE);
        assertThat(said("cmi.interactions.0.student_response")).isEqualTo(letter(right(ONE)));
        assertThat(said("cmi.interactions.1.result")).isEqualTo("wrong");
        assertThat(browser.messages()).isEmpty();

        open();
        browser.until("frames[0].frames[0].location.href.endsWith('" + CHAPTER + "')");
        assertThat(browser.ask("localStorage.getItem('end')")).isEqualTo("1");
        assertThat(said("cmi.core.session_time")).matches("00:00:\\d\\d");
        browser.until("frames[0].frames[0].document.querySelector('.is-wrong')");
        assertThat(page("document.querySelector('.quiz__score').textContent"))
                .isEqualTo("1 right of 2 answered");
        assertThat(page("document.querySelectorAll('.quiz [aria-live=off]').length"))
                .as("what is not read out when the page is opened again")
                .isEqualTo(4L);
        click(ONE, wrong(ONE));
        click(THREE, right(THREE));
        assertThat(said("cmi.suspend_data"))
                .isEqualTo(
                        String.join(
                                ",",
                                answered(ONE, right(ONE)),
                                missed(TWO, wrong(TWO)),
                                answered(THREE, right(THREE))));
        assertThat(said("cmi.interactions.2.id")).isEqualTo(THREE);
        assertThat(said("cmi.interactions.3.id")).isEmpty();
        assertThat(page("document.querySelectorAll('.quiz [aria-live=off]').length")).isEqualTo(0L);
    }

    @Test
    void keepsTheBestOfSeveralTries() {
        start("'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '70'");
        read(CHAPTER);
        click(ONE, right(ONE));
        click(TWO, wrong(TWO));
        click(THREE, right(THREE));
        assertThat(said("cmi.suspend_data"))
                .isEqualTo(
                        String.join(
                                ",",
                                answered(ONE, right(ONE)),
                                missed(TWO, wrong(TWO)),
                                answered(THREE, right(THREE))));

        browser.load("frames[0].frames[0].document.querySelector('.quiz__again').click()");
        assertThat(said("cmi.suspend_data")).isEqualTo(ONE + "=+," + THREE + "=+");
        ASKED.forEach(id -> click(id, wrong(id)));

        assertThat(said("cmi.suspend_data"))
                .isEqualTo(
                        String.join(
                                ",",
                                answered(ONE, wrong(ONE)),
                                answered(THREE, wrong(THREE)),
                                missed(TWO, wrong(TWO))));
        assertThat(said("cmi.core.score.raw")).isEqualTo("70");
        assertThat(said("cmi.core.lesson_status")).isEqualTo("passed");
    }

    /** A question of the next chapter has the same words by then, and is not answered with it. */
    @Test
    void knowsQuestionsInATranslatedPage() {
        open();
        read(CHAPTER);
        browser.load(TRANSLATE);
        click(ONE, right(ONE));

        assertThat(said("cmi.suspend_data")).isEqualTo(answered(ONE, right(ONE)));
        assertThat(page("document.querySelector('.quiz__verdict').textContent"))
                .isEqualTo("Right.");
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void isPassedWithSixtyInAHundred() {
        int enough = (questions() * 6 + 9) / 10;
        for (int answers : new int[] {enough - 1, enough}) {
            start(
                    "'cmi.suspend_data':"
                            + " frames[0].QUESTIONS.slice(0, %d).map(q => q.id + '=A').join()"
                                    .formatted(answers));

            assertThat(said("cmi.core.lesson_status").equals("passed"))
                    .isEqualTo(answers == enough);
            assertThat(said("cmi.core.score.raw")).isEqualTo(percent(answers));
        }
    }

    /** Ids of a thousand questions take more than the 4096 characters that systems keep. */
    @Test
    void remembersAThousandQuestions() throws IOException {
        write(1_000, "chapters/index.html");
        open();
        read("chapters/index.html");
        browser.load("API.LMSCommit = function () { return 'true'; }");
        page("document.querySelectorAll('button').forEach(button => button.click())");
        browser.load("localStorage.setItem('lms', JSON.stringify(data))");

        assertThat(said("cmi.suspend_data")).hasSizeBetween(1_000, 1_020);
        assertThat(said("cmi.core.score.raw")).isEqualTo("100");

        open();
        assertThat(said("cmi.suspend_data")).matches("#\\w+:A{1000}");
        write(999, "chapters/index.html");
        open();
        assertThat(said("cmi.suspend_data")).as("letters of another quiz").isEmpty();
        assertThat(said("cmi.core.score.raw")).isEqualTo("100");
        assertThat(said("cmi.core.lesson_status")).isEqualTo("passed");
    }

    @Test
    void forgetsAnswersRatherThanScoreOrPlaceWhereThereIsNoRoom() throws IOException {
        write(5_000, "chapters/index.html");
        start(
                "'cmi.core.score.raw': '100', 'cmi.core.lesson_location': 'chapters/gone.html',"
                        + " 'cmi.suspend_data':"
                        + " Array.from({length: 900}, (_, n) => 'q' + n + '=A').join()");

        assertThat(said("cmi.suspend_data")).hasSize(4_096).matches("#\\w+:A{900}-+");
        assertThat(said("cmi.core.score.raw")).isEqualTo("100");
        browser.until("frames[0].frames[0].location.href.endsWith('/index.html')");
    }

    /** A book without a quiz is read, and that is all. */
    @Test
    void isCompletedWhereNothingIsAsked() throws IOException {
        write(0, CHAPTER);
        open();

        assertThat(said("cmi.core.lesson_status")).isEqualTo("completed");
        assertThat(said("cmi.core.score.raw")).isEmpty();
    }

    @Test
    void showsTheBookWhereThereIsNoSystem(Chromium chromium) {
        browser.visit(folder.resolve("scorm.html").toUri().toString());

        assertThat(browser.messages()).isEmpty();
        assertThat(chromium.traffic().addresses()).anyMatch(url -> url.endsWith("/index.html"));
    }

    /** What a schema does not see: every file is listed, every listed file is there. */
    @Test
    void listsEveryFile() throws Exception {
        String manifest = Files.readString(folder.resolve("imsmanifest.xml"));
        Set<String> listed = new TreeSet<>();
        var file = Pattern.compile("<file href=\"([^\"]*)\"").matcher(manifest);
        while (file.find()) {
            listed.add(file.group(1));
        }
        Set<String> there = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .map(one -> folder.relativize(one).toString())
                    .forEach(there::add);
        }
        there.removeAll(Set.of("imsmanifest.xml", "system.html"));
        assertThat(listed).isEqualTo(there).contains("scorm.html");
        assertThat(manifest)
                .as("by which systems fail whoever makes a break")
                .doesNotContain("masteryscore");
    }

    /** Opens the package, as a system does for a pupil. */
    private void open() {
        browser.visit(server.address() + "system.html");
        browser.until("calls.includes('start') && data['cmi.core.session_time']");
    }

    /** Opens it for a pupil of whom the system knows {@code data}. */
    private void start(String data) {
        open();
        browser.load("API.LMSCommit = function () { return 'true'; }");
        browser.load("localStorage.setItem('lms', JSON.stringify({%s}))".formatted(data));
        open();
    }

    private void read(String page) {
        browser.load("frames[0].frames[0].location = '" + page + "'");
        browser.until("(data['cmi.core.lesson_location'] || '') === '" + page + "'");
    }

    /** The option of a question that is right, from 1. */
    private static int right(String question) {
        List<String> options =
                BuiltSite.element(CHAPTER, "[data-question=" + question + "]")
                        .select(".quiz__options li")
                        .eachText();
        return options.indexOf(
                        BuiltSite.element(CHAPTER, "[data-question=" + question + "] [data-right]")
                                .text())
                + 1;
    }

    private static int wrong(String question) {
        return right(question) == 1 ? 2 : 1;
    }

    /**
     * What is remembered of a question that was answered rightly at last, and of one that was not.
     */
    private static String answered(String question, int option) {
        return question + "=" + letter(option).toUpperCase(Locale.ROOT);
    }

    private static String missed(String question, int option) {
        return question + "=" + letter(option);
    }

    private static String letter(int option) {
        return String.valueOf((char) ('a' + option - 1));
    }

    private int questions() {
        open();
        return ((Long) browser.ask("frames[0].QUESTIONS.length")).intValue();
    }

    private String percent(int answers) {
        return String.valueOf(
                Math.round(100.0 * answers / (Long) browser.ask("frames[0].QUESTIONS.length")));
    }

    private Object page(String question) {
        return browser.ask("frames[0].frames[0]." + question);
    }

    private void click(String question, int option) {
        browser.load(
                "frames[0].frames[0].document.querySelector('%s').click()"
                        .formatted(OPTION.formatted(question, option)));
    }

    /** Another quiz, of so many questions of one option each. */
    private void write(int questions, String page) throws IOException {
        Files.writeString(
                folder.resolve("questions.js"),
                "PAGES = ['index.html', '%s']; QUESTIONS = Array.from({length: %d}, (_, n) =>"
                                .formatted(page, questions)
                        + " ({id: 'q' + n, right: 0}))");
        var items = new StringBuilder("<!doctype html><title>Quiz</title><div class=quiz><ol>");
        for (int i = 0; i < questions; i++) {
            items.append("<li data-question=q%d><ol class=quiz__options>".formatted(i))
                    .append("<li><button>Yes</button></ol>");
        }
        Files.writeString(folder.resolve(page), items);
    }
}
