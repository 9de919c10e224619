package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
              LMSGetValue: function (name) { return data[name] || ""; },
              LMSSetValue: function (name, value) { data[name] = value; return "true"; },
              LMSCommit: function () { localStorage.setItem("lms", JSON.stringify(data)); return "true"; },
              LMSFinish: function () { calls.push("end"); localStorage.setItem("end", "1"); return "true"; },
              LMSGetLastError: function () { return "0"; }
            };
            </script><iframe src="scorm.html" width="1000" height="900"></iframe>
            """;

    private static final String OPTION =
            ".quiz > ol > li:nth-child(%d) .quiz__options li:nth-child(%d) button";

    @TempDir Path folder;

    private final Chromium browser;
    private ServedSite server;

    ScormIT(Chromium browser) {
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
        browser.visit(server.address() + "system.html");
        browser.until("calls.includes('start')");
        browser.load("frames[0].frames[0].location = 'chapters/whose-fault.html'");
        browser.until("(data['cmi.core.lesson_location'] || '') === 'chapters/whose-fault.html'");
        browser.until("frames[0].frames[0].document.querySelector('.quiz__options button')");
        click(1, 3);
        click(2, 1);

        assertThat(said("cmi.suspend_data")).isEqualTo("z01a=1,z01b=0");
        assertThat(said("cmi.core.score.raw")).isEqualTo("3");
        assertThat(said("cmi.core.lesson_status")).isEqualTo("incomplete");
        assertThat(said("cmi.interactions.0.id")).isEqualTo("z01a");
        assertThat(said("cmi.interactions.0.student_response")).isEqualTo("c");
        assertThat(said("cmi.interactions.1.result")).isEqualTo("wrong");
        assertThat(browser.messages()).isEmpty();

        browser.visit(server.address() + "system.html");
        browser.until("frames[0].frames[0].location.href.endsWith('chapters/whose-fault.html')");
        assertThat(browser.ask("localStorage.getItem('end')")).isEqualTo("1");
        assertThat(said("cmi.core.session_time")).matches("00:00:\\d\\d");
        browser.until("frames[0].frames[0].document.querySelector('.quiz__options button')");
        click(3, 3);
        assertThat(said("cmi.suspend_data")).isEqualTo("z01a=1,z01b=0,z01c=1");
        browser.load("localStorage.clear()");
    }

    @Test
    void isPassedWithSixtyInAHundred() {
        browser.visit(server.address() + "system.html");
        browser.until("frames[0].QUESTIONS && calls.includes('start')");
        browser.load(
                "localStorage.setItem('lms', JSON.stringify({'cmi.suspend_data':"
                        + " frames[0].QUESTIONS.slice(0, 24).map(q => q.id + '=1').join()}));"
                        + " API.LMSCommit = function () { return 'true'; }");
        browser.visit(server.address() + "system.html");
        browser.until("calls.includes('start')");

        assertThat(said("cmi.core.lesson_status")).isEqualTo("passed");
        assertThat(said("cmi.suspend_data").length()).isLessThan(4096);
        browser.load("localStorage.clear()");
    }

    @Test
    void showsTheBookWhereThereIsNoSystem() {
        browser.visit(folder.resolve("scorm.html").toUri().toString());

        assertThat(browser.messages()).isEmpty();
        assertThat(browser.traffic().addresses()).anyMatch(url -> url.endsWith("/index.html"));
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
    }

    private void click(int question, int option) {
        browser.load(
                "frames[0].frames[0].document.querySelector('%s').click()"
                        .formatted(OPTION.formatted(question, option)));
    }
}
