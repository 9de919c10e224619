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
import org.explainer.edition.Identity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows a book is not shown all of it again when it moves to another address. */
class MovedIT {

    private static final Pattern ID =
            Pattern.compile("<id>([^<]+)</id>|<guid isPermaLink=\"false\">([^<]+)</guid>");

    private static final Identity TINY =
            new Identity("tiny", "en", URI.create("https://example.org/essay"));

    @TempDir private Path temp;

    /** Nor when its title is another by then. */
    @Test
    void keepsItsIdsAtAnotherAddress() throws IOException {
        Path root = TinyEdition.copyTo(temp.resolve("tiny"));
        rename(root);
        build(root, "site", "https://book.example.org");
        build(root, "newsletter", "https://letters.example.org/book");
        Files.delete(root.resolve("target/cache"));
        Path target = root.resolve("target");

        assertThat(ids(target.resolve("site/feed.xml"))).isEqualTo(ids("feed"));
        assertThat(ids(target.resolve("newsletter/feed.xml"))).isEqualTo(ids("letters"));
        assertThat(ids(target.resolve("site/podcast.xml"))).isEqualTo(ids("podcast").subList(1, 3));
        assertThat(ids(target.resolve("site/corrections.xml")))
                .first()
                .isEqualTo(TINY.of("corrections"));
        assertThat(Files.readString(target.resolve("newsletter/notes/chapter.eml")))
                .containsPattern("Message-ID: <c02\\.[0-9-]+@" + TINY.uuid("letters") + ">");
        assertThat(Files.readString(target.resolve("site/feed.xml")))
                .contains(
                        "https://book.example.org/chapters/notes.html", "<title>Explained</title>");
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
                Main.run(
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
        Path cover = root.resolve("content/edition.adoc");
        String text = Files.readString(cover);
        Files.writeString(cover, text.replace("= The Essay, explained", "= Explained"));
    }
}
