package org.explainer;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters of the tiny edition, as its settings and headers ask for them. */
class NewsletterIT {

    @TempDir private Path temp;
    private Path root;
    private Path letters;

    @BeforeEach
    void copy() throws IOException {
        root = TinyEdition.copyTo(temp.resolve("tiny"));
        letters = root.resolve("target/newsletter");
    }

    /** The cache is shared, and must not go with the folder. */
    @AfterEach
    void letGoOfTheCache() throws IOException {
        Files.deleteIfExists(root.resolve("target/cache"));
    }

    @Test
    void makesOneChannelWhenAskedTo() throws Exception {
        assertThat(build()).isEmpty();

        assertThat(root.resolve("target/site")).doesNotExist();
        for (String name : List.of("engine", "notes")) {
            for (String file :
                    List.of(
                            "chapter.html",
                            "fragment.html",
                            "paste.html",
                            "chapter.txt",
                            "chapter.eml",
                            "mailchimp.zip",
                            "embed.html",
                            "oembed.json",
                            "snippet.html",
                            "snippet-nojs.html",
                            "report.json")) {
                assertThat(letters.resolve(name).resolve(file)).isNotEmptyFile();
            }
        }
        var feed =
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(letters.resolve("feed.xml").toFile());
        assertThat(feed.getElementsByTagName("content").getLength()).isEqualTo(2);
    }

    @Test
    void sendsALargeChapterInParts() throws IOException {
        Path chapter = root.resolve("content/chapters/notes.adoc");
        String text = Files.readString(chapter);
        Files.writeString(chapter, text.replace(".Two readings", "== And then?\n\n.Two readings"));
        set("newsletter.budget.warn=19000", "newsletter.budget.error=19000");
        set("newsletter.budget.allowance=0", "newsletter.split=auto");
        set("newsletter.unsubscribe=listmonk");

        assertThat(build())
                .contains("warning: the recording lacks \"And then?\"", "1 warning in 1 file");

        String first = Files.readString(letters.resolve("notes/chapter.html"));
        String second = Files.readString(letters.resolve("notes-part-2/chapter.html"));
        assertThat(first).contains("Part 1 of 2", "Part 2 of 2: ", "href=\"{{ UnsubscribeURL }}\"");
        assertThat(second).contains("Part 2 of 2").doesNotContain("Part 3");
        assertThat(first.length()).isLessThan(19_000);
        assertThat(second.length()).isLessThan(19_000);
        Path part = letters.resolve("notes-part-2");
        assertThat(Files.readString(part.resolve("chapter.txt")))
                .startsWith("\uFEFF")
                .endsWith("Unsubscribe: {{ UnsubscribeURL }}\n");
        for (String other : List.of("fragment.html", "preview.html", "paste.html", "chapter.eml")) {
            assertThat(Files.readString(part.resolve(other))).doesNotContain("Unsubscribe");
        }
        assertThat(Files.readString(part.resolve("chapter.eml"))).contains("answer this one");
        assertThat(Files.readString(part.resolve("fragment.html"))).matches("(?s)\\p{ASCII}+");
        String conditions = second.replaceAll("\\{\\{ Safe `<!--\\[if.*?` }}", "");
        assertThat(second).contains("{{ Safe `<!--[if mso]>");
        assertThat(conditions).doesNotContain("[if mso]");
        assertThat(letters.resolve("engine-part-2")).doesNotExist();
        assertEachServiceHasItsOwnSignAlone(part);
        assertThat(Files.readString(letters.resolve("feed.xml")))
                .contains("T00:01:00Z</published>", "T00:02:00Z</published>")
                .contains("T00:02:01Z</published>");
    }

    /** And says for every program how readers unsubscribe, or who adds it. */
    private void assertEachServiceHasItsOwnSignAlone(Path letter) throws IOException {
        Map<String, String> copies =
                Pattern.compile("\"([a-z-]+)\": \"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"")
                        .matcher(Files.readString(letter.resolve("copies.js")))
                        .results()
                        .collect(toMap(found -> found.group(1), found -> found.group(2)));
        Map<String, String> signs =
                Map.of("mailchimp", "*|UNSUB|*", "listmonk", "{{ UnsubscribeURL }}");
        assertThat(copies).hasSize(10);
        copies.forEach(
                (name, copy) -> {
                    String own = signs.getOrDefault(name.replace("-text", ""), "");
                    assertThat(copy).as(name).contains(own);
                    assertThat(copy.replace(own, ""))
                            .as(name)
                            .doesNotContain("UNSUB", "nsubscribeURL", "unsubscribe_url");
                });
        var context = Jsoup.parse(Files.readString(letters.resolve("index.html")));
        assertThat(context.select(".how section:not([aria-labelledby=page])"))
                .hasSize(8)
                .allSatisfy(program -> assertThat(program.text()).contains("unsubscribe"));
    }

    @Test
    void makesNoLetterWhereAChapterWantsNone() throws IOException {
        Path notes = root.resolve("content/chapters/notes.adoc");
        Files.writeString(
                notes, Files.readString(notes).replace(":blurb:", ":newsletter: no\n:blurb:"));

        assertThat(build()).isEmpty();

        assertThat(letters.resolve("notes")).doesNotExist();
        assertThat(letters.resolve("engine")).exists();
        assertThat(Files.readString(letters.resolve("index.html"))).doesNotContain("notes/");
    }

    @Test
    void takesSubjectPreheaderAndCampaignAsTheyAreWritten() throws IOException {
        Path notes = root.resolve("content/chapters/notes.adoc");
        String preheader = "What an engine may do that nobody has asked it to do yet.";
        Files.writeString(
                notes,
                Files.readString(notes)
                        .replace(
                                ":blurb:",
                                ":newsletter-subject: Seven notes\n:newsletter-preheader: "
                                        + preheader
                                        + "\n:blurb:"));
        set("newsletter.utm.source=letter");

        assertThat(build()).isEmpty();

        String html = Files.readString(letters.resolve("notes/chapter.html"));
        assertThat(html).contains("<title>Seven notes</title>", ">" + preheader + "</div>");
        assertThat(html).contains("/index.html?utm_source=letter\"");
        assertThat(html.lines().filter(line -> line.contains("utm_source")))
                .noneMatch(
                        line ->
                                line.matches(
                                        ".*href=\"https://(?!example\\.github\\.io)[^\"]*utm_.*"));
    }

    private void set(String... lines) throws IOException {
        Path file = root.resolve("jbake.properties");
        String text = Files.readString(file);
        for (String line : lines) {
            String key = line.substring(0, line.indexOf('='));
            text = text.replaceAll("(?m)^" + key + "=.*\\R?", "") + line + "\n";
        }
        Files.writeString(file, text);
    }

    /** What was printed for authors. */
    private String build() {
        var err = new StringWriter();
        TinyEdition.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "build",
                "--only",
                "newsletter",
                "--root",
                root.toString());
        return err.toString();
    }
}
