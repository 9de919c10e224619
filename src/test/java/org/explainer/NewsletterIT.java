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

    private static final String FILLED = "It says nothing new, but it has the length. ".repeat(8);

    private static final String LETTERS =
            """
            - id: before
              title: Before the first letter
              preheader: A line that inboxes show beside the subject of this letter.
              hook: %1$s
              points:
              - name: One.
                text: %1$s
              question: %1$s
            - id: engine
              chapter: c01
              preheader: A line that inboxes show beside the subject of that letter.
              hook: Who counted? %1$s
              points:
              - label: authors-claim
                name: One.
                text: %1$s
              reply:
                title: nobody did
                text: %1$s
              question: What would you count?
            """
                    .formatted(FILLED);

    private static final String EMBLEM =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 72">
              <rect width="96" height="72" fill="#0f3d8a"/>
            </svg>
            """;

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
        set("newsletter.budget.warn=22000", "newsletter.budget.error=22000");
        set("newsletter.budget.allowance=0", "newsletter.split=auto");
        set("newsletter.unsubscribe=listmonk");

        assertThat(build())
                .contains("warning: the recording lacks \"And then?\"", "1 warning in 1 file");

        String first = Files.readString(letters.resolve("notes/chapter.html"));
        String second = Files.readString(letters.resolve("notes-part-2/chapter.html"));
        assertThat(first).contains("Part 1 of 2", "Part 2 of 2: ", "href=\"{{ UnsubscribeURL }}\"");
        assertThat(second).contains("Part 2 of 2").doesNotContain("Part 3");
        assertThat(first.length()).isLessThan(22_000);
        assertThat(second.length()).isLessThan(22_000);
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

    @Test
    void sendsShortLettersAlsoAsASeries() throws IOException {
        lay("data/letters.yaml", LETTERS);
        lay("emblems/engine.svg", EMBLEM);
        set("newsletter.series.start=2027-01-11", "newsletter.series.every=2");

        assertThat(build()).isEmpty();

        String html = Files.readString(letters.resolve("engine-short/chapter.html"));
        assertThat(html)
                .contains("Letter 1 of 2", "Who counted?", "The other view: nobody did")
                .contains("/images/emblem-", "alt=\"\"");
        assertThat(Files.readString(letters.resolve("engine-short/chapter.txt")))
                .contains("◆ Author’s claim", "One question")
                .doesNotContain("[Picture:");
        assertThat(letters.resolve("notes-short")).doesNotExist();
        assertThat(letters.resolve("engine/chapter.html")).exists();
        assertThat(letters.resolve("before-short/paste.html")).exists();
        Path series = letters.resolve("series");
        assertThat(Files.readString(series.resolve("mailchimp/00-before.html")))
                .contains("*|UNSUB|*");
        assertThat(Files.readString(series.resolve("listmonk/01-engine.txt")))
                .contains("{{ UnsubscribeURL }}");
        assertThat(Files.readString(series.resolve("buttondown/01-engine.html")))
                .startsWith("<div")
                .doesNotContain("nsubscribe");
        assertThat(Files.readAllLines(series.resolve("schedule.csv")))
                .hasSize(3)
                .last()
                .asString()
                .startsWith("\"2\",\"2027-01-13\",\"01-engine.html\",");
        assertThat(Files.readString(series.resolve("schedule.ics")))
                .contains("DTSTART;VALUE=DATE:20270113\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(Files.readString(letters.resolve("feed.xml")).split("<entry>")).hasSize(3);
    }

    @Test
    void hasNoSeriesWithoutShortLetters() throws IOException {
        assertThat(build()).isEmpty();

        assertThat(letters.resolve("series")).doesNotExist();
        assertThat(Files.readString(letters.resolve("index.html")))
                .doesNotContain("schedule", "type=\"radio\"");
    }

    private void lay(String file, String text) throws IOException {
        Path path = root.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
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
