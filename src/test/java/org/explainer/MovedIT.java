package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.explainer.edition.Identity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever follows a book is told of its chapters in their order, and is not shown all of them again
 * when it moves to another address.
 */
class MovedIT {

    private static final Pattern ID =
            Pattern.compile("<id>([^<]+)</id>|<guid isPermaLink=\"false\">([^<]+)</guid>");

    /** Two of one day, the newest first. */
    private static final String CORRECTIONS =
            """
            - id: k2
              date: '2026-02-03'
              page: chapters/remarks.html
              was: six notes
              now: seven notes
              why: They are seven.
              reporter: A reader
            - id: k1
              date: '2026-02-03'
              page: chapters/engine.html
              was: of wood
              now: of brass
              why: It was of brass.
              reporter: A reader
            """;

    private static final Identity TINY =
            new Identity("tiny", "en", URI.create("https://example.org/essay"));

    @TempDir static Path temp;

    private static Path target;

    @BeforeAll
    static void move() throws IOException {
        Path root = TinyEdition.copyTo(temp.resolve("tiny"));
        replace(root, "edition.adoc", "= The Essay, explained", "= Explained");
        replace(root, "chapters/notes.adoc", ":jbake-date: 2026-01-03", ":jbake-date: 2026-01-02");
        rename(root);
        replace(root, "data/corrections.yaml", "[]", CORRECTIONS);
        build(root, "site", "https://book.example.org");
        build(root, "newsletter", "https://letters.example.org/book");
        Files.delete(root.resolve("target/cache"));
        target = root.resolve("target");
    }

    /** Nor when its title is another by then. */
    @Test
    void keepsItsIdsAtAnotherAddress() throws IOException {
        assertThat(ids(target.resolve("site/feed.xml"))).isEqualTo(ids("feed"));
        assertThat(ids(target.resolve("newsletter/feed.xml"))).isEqualTo(ids("letters"));
        assertThat(ids(target.resolve("site/podcast.xml"))).isEqualTo(ids("podcast").subList(1, 3));
        assertThat(ids(target.resolve("site/corrections.xml")))
                .first()
                .isEqualTo(TINY.of("corrections"));
        assertThat(Files.readString(target.resolve("newsletter/remarks/chapter.eml")))
                .containsPattern("Message-ID: <[0-9-]+@" + TINY.uuid("letters/c02") + ">");
        assertThat(Files.readString(target.resolve("site/feed.xml")))
                .contains(
                        "https://book.example.org/chapters/remarks.html",
                        "<title>Explained</title>");
    }

    @Test
    void itsOldAddressLeadsOnWithoutAScript() throws IOException {
        Document page = Jsoup.parse(target.resolve("site/chapters/notes.html").toFile());

        assertThat(page.select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=../chapters/remarks.html");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://book.example.org/chapters/remarks.html");
        assertThat(page.select("a").attr("href")).isEqualTo("../chapters/remarks.html");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.title()).isEqualTo("The notes · Explained");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("script")).isEmpty();
        assertThat(target.resolve("site/pages/remarks-of-old.html"))
                .content()
                .contains("url=../chapters/remarks.html");
        for (String file : List.of("sitemap.xml", "js/search-index.js", "feed.xml", "index.html")) {
            assertThat(target.resolve("site").resolve(file))
                    .content()
                    .contains("remarks.html")
                    .doesNotContain("notes.html", "remarks-of-old");
        }
    }

    /** Others have it in their pages, and mails that were sent ask for its pictures. */
    @Test
    void itsLetterIsFoundWhereOthersTookItFrom() throws IOException {
        Path old = target.resolve("newsletter/notes");
        Document frame = Jsoup.parse(old.resolve("embed.html").toFile());

        assertThat(frame.select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=../remarks/embed.html");
        assertThat(old.resolveSibling("remarks/embed.html")).exists();
        assertThat(frame.select("link[rel=canonical]").attr("href")).endsWith("/remarks.html");
        assertThat(frame.select("script")).isEmpty();
        assertThat(names(old.resolve("images")))
                .isNotEmpty()
                .isEqualTo(names(old.resolveSibling("remarks/images")));
        assertThat(old.resolveSibling("remarks-of-old")).doesNotExist();
        assertThat(old.resolveSibling("index.html")).content().doesNotContain("notes/");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** A podcast program would otherwise fetch all sounds once more. */
    @Test
    void itsRecordingKeepsItsAddress() throws IOException {
        assertThat(target.resolve("site/podcast.xml"))
                .content()
                .contains("https://book.example.org/media/notes.mp3")
                .contains("<link>https://book.example.org/chapters/remarks.html</link>");
        assertThat(target.resolve("site/chapters/remarks.html"))
                .content()
                .contains("data-name=\"notes\"", "../media/notes.js");
    }

    /** What came out on one day has times of its own: Liferea sorts by them. */
    @Test
    void tellsInOrderWhatCameOnOneDay() throws IOException {
        List<String> chapters = List.of("2026-01-02T00:01:00Z", "2026-01-02T00:02:00Z");
        for (String feed : List.of("site/feed.xml", "newsletter/feed.xml")) {
            assertThat(all(feed, "published")).as(feed).isEqualTo(chapters);
            assertThat(all(feed, "updated"))
                    .as(feed)
                    .containsExactly("2026-01-02T00:02:00Z", chapters.get(0), chapters.get(1));
        }
        assertThat(all("site/corrections.xml", "updated"))
                .containsExactly(
                        "2026-02-03T00:02:00Z", "2026-02-03T00:02:00Z", "2026-02-03T00:01:00Z");
        assertThat(all("site/podcast.xml", "pubDate"))
                .containsExactly("Fri, 2 Jan 2026 00:01:00 GMT", "Fri, 2 Jan 2026 00:02:00 GMT");
    }

    private static List<String> all(String feed, String element) throws IOException {
        return Pattern.compile("<" + element + ">([^<]+)<")
                .matcher(Files.readString(target.resolve(feed)))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> ids(String feed) {
        return List.of(TINY.of(feed), TINY.of(feed + "/c01"), TINY.of(feed + "/c02"));
    }

    private static List<String> ids(Path feed) throws IOException {
        return ID.matcher(Files.readString(feed))
                .results()
                .flatMap(found -> IntStream.of(1, 2).mapToObj(found::group))
                .filter(id -> id != null)
                .toList();
    }

    private static void build(Path root, String channel, String host) {
        var err = new StringWriter();
        int exit =
                TinyEdition.run(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err),
                        "build",
                        "--only",
                        channel,
                        "--root",
                        root.toString(),
                        "--host",
                        host);
        assertThat(exit).as(err.toString()).isZero();
    }

    private static void rename(Path root) throws IOException {
        Path chapters = root.resolve("content/chapters");
        Files.move(chapters.resolve("notes.adoc"), chapters.resolve("remarks.adoc"));
        replace(
                root,
                "chapters/remarks.adoc",
                ":id: c02",
                ":id: c02\n:was: notes pages/remarks-of-old");
        replace(root, "edition.adoc", "* notes", "* remarks");
        replace(root, "chapters/engine.adoc", "notes.adoc", "remarks.adoc");
    }

    private static void replace(Path root, String file, String old, String text)
            throws IOException {
        Path path = root.resolve("content").resolve(file);
        String before = Files.readString(path);
        assertThat(before).contains(old);
        Files.writeString(path, before.replace(old, text));
    }
}
