package org.explainer.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseCheckTest {

    private static final String POLICY =
            "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">";

    @TempDir private Path root = Path.of("");

    @BeforeEach
    void publishASite() throws IOException {
        write("site/index.html", (POLICY + "<p>a</p>").getBytes(UTF_8));
        write("site/js/site.js", "ours()".getBytes(UTF_8));
    }

    @Test
    void findsNothingInWhatThePressMakes() throws IOException {
        write("classroom/a.zip", zip("index.html", POLICY + "<p>a</p>"));
        write("classroom/b.zip", zip("js/site.js", "ours()"));

        assertThat(found()).isEmpty();
    }

    @Test
    void findsAPageWithoutAPolicyWithinABundle() throws IOException {
        write("classroom/a.zip", zip("index.html", "<p>a</p>"));

        assertThat(found())
                .containsExactly(
                        "target/classroom/a.zip!/index.html: the page has no"
                                + " Content-Security-Policy");
    }

    @Test
    void findsWhatNoPageMayHold() throws IOException {
        write("classroom/a.epub", zip("a.xhtml", POLICY.replace(">", "/>") + "<object data='a'/>"));

        assertThat(found())
                .containsExactly("target/classroom/a.epub!/a.xhtml: no page may hold a <object>");
    }

    @Test
    void findsScriptsThatAreNotTheSites() throws IOException {
        write("classroom/a.zip", zip("js/site.js", "theirs()"));
        write("classroom/b.zip", zip("index.html", POLICY + "<script>theirs()</script>"));

        assertThat(found())
                .containsExactly(
                        "target/classroom/a.zip!/js/site.js: this script is not one of the press's"
                                + " own",
                        "target/classroom/b.zip!/index.html: a script stands in the page");
    }

    @Test
    void findsFilesOfKindsThatDoNotGoOut() throws IOException {
        write("classroom/a.zip", zip("run.exe", "MZ"));
        write("site/.env", "SECRET".getBytes(UTF_8));

        assertThat(found())
                .containsExactly(
                        "target/classroom/a.zip!/run.exe: no file such as .exe goes out in zip",
                        "target/site/.env: no file such as .env goes out in site");
    }

    @Test
    void findsAStyleThatLeadsOut() throws IOException {
        write("classroom/a.zip", zip("css/a.css", "a{background:url(//evil.example)}"));

        assertThat(found())
                .containsExactly("target/classroom/a.zip!/css/a.css: no style may say \"//\"");
    }

    /** What was good is not looked into again; its scripts are known all the same. */
    @Test
    void looksAgainWhenTheScriptsOfTheSiteHaveChanged() throws IOException {
        write("classroom/a.zip", zip("js/site.js", "ours()"));
        assertThat(found()).isEmpty();
        write("classroom/b.zip", zip("b/site.js", "ours()"));
        assertThat(found()).isEmpty();

        write("site/js/site.js", "others()".getBytes(UTF_8));
        assertThat(found()).hasSize(2);
    }

    /** The index of the search is another after each edit, and most pages know nothing of it. */
    @Test
    void looksNotAgainWhereTheScriptsAreKnownStill() throws IOException {
        write("classroom/a.zip", zip("js/site.js", "ours()"));
        write("site/js/search-index.js", "one()".getBytes(UTF_8));
        assertThat(found()).isEmpty();
        int kept = kept();

        write("site/js/search-index.js", "two()".getBytes(UTF_8));
        assertThat(found()).isEmpty();
        assertThat(kept()).as("the index alone was read").isEqualTo(kept + 1);
    }

    private int kept() {
        return root.resolve("cache/released").toFile().list().length;
    }

    private List<String> found() throws IOException {
        var problems = new Problems();
        var check = new ReleaseCheck(root.resolve("cache"));
        check.check("site", root.resolve("site"), problems);
        Files.createDirectories(root.resolve("classroom"));
        check.check("classroom", root.resolve("classroom"), problems);
        return problems.inReadingOrder().stream().map(ReleaseCheckTest::line).sorted().toList();
    }

    private static String line(Problem problem) {
        return problem.place().file() + ": " + problem.message();
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static byte[] zip(String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
