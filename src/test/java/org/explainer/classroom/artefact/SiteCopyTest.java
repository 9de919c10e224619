package org.explainer.classroom.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.explainer.Contexts;
import org.explainer.TinyBook;
import org.explainer.channel.Archive;
import org.explainer.edition.Edition;
import org.explainer.page.FinishedPages;
import org.explainer.page.SiteAudit;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a site is copied, in full and without sound and film. */
class SiteCopyTest {

    @TempDir private Path site;
    @TempDir private Path cache;
    private final Problems problems = new Problems();
    private SiteCopy copy;

    @BeforeEach
    void bake() throws IOException {
        write("index.html", "<link rel=canonical href=\"https://example.org/index.html\">");
        write("404.html", "Lost");
        write("feed.xml", "<feed/>");
        write("pictures/index.png", "");
        write("fonts/OFL.txt", "Open");
        copy = copy();
    }

    private SiteCopy copy() throws IOException {
        Edition edition = TinyBook.complete().edition();
        var root = Path.of(".");
        var context = Contexts.of(root, root, edition, problems);
        var settings = Contexts.classroom("1.1");
        return SiteCopy.of(
                edition, new ClassroomTemplates(edition, settings, context), site, cache);
    }

    private void write(String name, String text) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Bundle bundle(SiteCopy of) {
        var bundle = new Bundle("", problems, Archive.TIGHT, cache);
        of.addTo(bundle);
        return bundle;
    }

    @Test
    void leavesOutWhatIsForTheWebAlone() {
        assertThat(bundle(copy).names()).containsOnly("fonts/ofl.txt", "index.html");
        assertThat(problems.hasErrors()).isFalse();
    }

    @Test
    void isTheSameCopyWhereThereIsNoSound() throws IOException {
        assertThat(copy.lite()).isSameAs(copy);
    }

    @Test
    void leavesSoundAndFilmOutOfTheSmallCopyAndLeadsToThem() throws IOException {
        write("media/one/read.mp3", "sound");
        write(
                "index.html",
                "<link rel=canonical href=\"https://example.org/index.html\">"
                        + "<audio src=\"media/one/read.mp3\"></audio>");
        SiteCopy full = copy();
        Bundle lite = bundle(full.lite());

        assertThat(bundle(full).names()).contains("media/one/read.mp3");
        assertThat(lite.names()).containsOnly("fonts/ofl.txt", "index.html");
        assertThat(new String(lite.content("index.html")))
                .contains("<a href=\"https://example.org/media/one/read.mp3\"")
                .doesNotContain("<audio");
    }

    @Test
    void reportsALinkThatLeadsNowhere() throws IOException {
        write("index.html", "<img src=\"http://elsewhere.test/a.png\" alt=\"A\">");
        SiteCopy wrong = copy();
        var pages = FinishedPages.keptIn(site.resolve(".kept"));
        Bundle bundle = bundle(wrong);
        wrong.report(SiteAudit.of(bundle.names(), bundle::content, pages), problems);

        assertThat(problems.inReadingOrder())
                .extracting(Problem::message)
                .containsExactly("the page loads http://elsewhere.test/a.png from elsewhere");
    }
}
