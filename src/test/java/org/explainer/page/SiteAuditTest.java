package org.explainer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteAuditTest {

    private static final String PAGE = "chapters/first.html";

    @TempDir private Path kept = Path.of("");

    @TempDir private Path site = Path.of("");

    @BeforeEach
    void write() throws IOException {
        write("index.html", "<h1 id=\"top\">Home</h1>");
        write("assets/site.css", "");
        write("assets/site.js", "");
        write("assets/a.png", "");
    }

    @Test
    void findsNothingOnACleanPage() throws IOException {
        assertThat(
                        audit(
                                """
                                <link rel="stylesheet" href="../assets/site.css">
                                <link rel="canonical" href="https://example.org/chapters/first.html">
                                <script defer src="../assets/site.js"></script>
                                <script type="application/ld+json">{"a": 1}</script>
                                <h1 id="a">Title: a [note]</h1>
                                <img src="../assets/a.png" alt="">
                                <p>At 10:30 [sic], see the note: [1].</p>
                                <a href="#a">here</a> <a href="../index.html#top">home</a>
                                <a href="https://example.org/">away</a> <a href="mailto:a@b.org">mail</a>
                                <a href="../../beside/a.zip" rel="external">beside the site</a>
                                <svg><use href="#icon"></use></svg><i id="icon"></i>"""))
                .isEmpty();
    }

    @Test
    void findsLinksThatLeadNowhere() throws IOException {
        assertThat(audit("<a href=\"secnod.html\">2</a><a href=\"../index.html#tpo\">home</a>"))
                .containsExactly(
                        finding(
                                "secnod.html",
                                "the link secnod.html leads nowhere",
                                "there is no chapters/secnod.html in the site"),
                        finding(
                                "../index.html#tpo",
                                "the link ../index.html#tpo leads nowhere",
                                "there is no id \"tpo\" on index.html"));
    }

    @Test
    void findsAMissingFile() throws IOException {
        assertThat(audit("<script defer src=\"../assets/none.js\"></script>"))
                .containsExactly(
                        finding(
                                "../assets/none.js",
                                "the link ../assets/none.js leads nowhere",
                                "there is no assets/none.js in the site"));
    }

    @Test
    void findsLinksThatWorkOnlyAtTheRoot() throws IOException {
        assertThat(audit("<a href=\"/index.html\">home</a>"))
                .containsExactly(
                        finding(
                                "/index.html",
                                "the link /index.html works only at a domain's root",
                                "begin it with ../ or with a file name"));
    }

    @Test
    void findsLinksToFolders() throws IOException {
        assertThat(audit("<a href=\"../pages/\">1</a><a href=\"..\">2</a>"))
                .containsExactly(
                        finding(
                                "../pages/",
                                "the link ../pages/ leads to a folder",
                                "end it with a file name, such as index.html"),
                        finding(
                                "..",
                                "the link .. leads to a folder",
                                "end it with a file name, such as index.html"));
    }

    @Test
    void readsEscapesInLinks() throws IOException {
        write("pages/a+b c.html", "<p id=\"й\"></p>");

        assertThat(audit("<a href=\"../pages/a+b%20c.html#%D0%B9\">1</a>")).isEmpty();
    }

    @Test
    void findsAnIdThatStandsTwice() throws IOException {
        assertThat(audit("<p id=\"a\"></p><p id=\"a\"></p>"))
                .containsExactly(
                        finding(
                                "a",
                                "the id \"a\" stands twice on the page",
                                "give one another id"));
    }

    @Test
    void findsIdsThatLookAlike() throws IOException {
        assertThat(audit("<p id=\"tram\"></p><p id=\"tr\u0430m\"></p>"))
                .containsExactly(
                        finding(
                                "tr\u0430m",
                                "the id \"tr\u0430m\" looks like \"tram\"",
                                "give one another id"));
    }

    @Test
    void findsAnImageWithoutATextAlternative() throws IOException {
        assertThat(audit("<img src=\"../assets/a.png\">"))
                .containsExactly(
                        finding(
                                "../assets/a.png",
                                "an image has no text alternative",
                                "give it an alt"));
    }

    @Test
    void allowsTheScriptThatThePolicyKnows() throws IOException {
        String policy =
                "<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'self' '"
                        + ContentHash.of("x()")
                        + "'\">";

        assertThat(audit(policy + "<script>x()</script>")).isEmpty();
        assertThat(audit(policy + "<script>x() </script>"))
                .extracting(Finding::message)
                .containsExactly("a script stands in the page");
    }

    @Test
    void findsScriptsInThePage() throws IOException {
        assertThat(
                        audit(
                                """
                                <script>x()</script><p onclick="y()"></p><a href="javascript:z()">z</a>"""))
                .containsExactly(
                        finding("x()", "a script stands in the page", "put scripts in assets/js"),
                        finding("y()", "a script stands in the attribute onclick", "remove it"),
                        finding(
                                "javascript:z()",
                                "a script stands in the attribute href",
                                "remove it"));
    }

    @Test
    void findsWhatIsLoadedFromElsewhere() throws IOException {
        for (String html :
                List.of(
                        "<img alt=\"\" src=\"https://cdn.org/x\">",
                        "<script src=\"//cdn.org/x\"></script>",
                        "<link rel=\"preload stylesheet\" href=\"https://cdn.org/x\">",
                        "<iframe src=\"https://cdn.org/x\"></iframe>",
                        "<img alt=\"\" src=\"../assets/a.png\" srcset=\"https://cdn.org/x 2x\">",
                        "<svg><image href=\"https://cdn.org/x\"></image></svg>",
                        "<form action=\"https://cdn.org/x\"></form>",
                        "<p style=\"background:url(https://cdn.org/x)\"></p>",
                        "<style>@import \"https://cdn.org/x\";</style>",
                        "<meta http-equiv=\"refresh\" content=\"0;url=https://cdn.org/x\">",
                        "<base href=\"https://cdn.org/x\">")) {
            assertThat(audit(html))
                    .as(html)
                    .extracting(Finding::message)
                    .anyMatch(message -> message.contains("cdn.org/x"));
        }
    }

    @Test
    void findsMacrosThatNobodyRead() throws IOException {
        assertThat(audit("<p>The actor:pavlin[Pavlin] and timeline::[].</p>"))
                .containsExactly(
                        finding(
                                "actor:pavlin[Pavlin]",
                                "\"actor:pavlin[Pavlin]\" was not read",
                                "check its spelling"),
                        finding(
                                "timeline::[]",
                                "\"timeline::[]\" was not read",
                                "check its spelling"));
    }

    @Test
    void findsSlotsThatNobodyFilled() throws IOException {
        assertThat(audit("<x-slot n=\"3\"></x-slot>"))
                .containsExactly(
                        finding(
                                "",
                                "a block was left out: <x-slot n=\"3\"></x-slot>",
                                "move it out of the table or list"));
    }

    @Test
    void looksAtEveryPageInTheOrderOfTheirNames() throws IOException {
        write("b.html", "<img src=\"assets/a.png\">");
        write("a.html", "<img src=\"assets/a.png\">");

        assertThat(SiteAudit.of(site, FinishedPages.keptIn(kept)))
                .extracting(Finding::page)
                .containsExactly("a.html", "b.html");
    }

    private List<Finding> audit(String body) throws IOException {
        write(PAGE, body);
        return SiteAudit.of(site, FinishedPages.keptIn(kept));
    }

    private static Finding finding(String about, String message, String hint) {
        return new Finding(PAGE, about, message, hint);
    }

    private void write(String name, String text) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}
