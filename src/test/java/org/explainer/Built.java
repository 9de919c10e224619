package org.explainer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What is in {@code target}: from it tests choose what they look at, of whatever book it is. */
public final class Built {

    private static final Path SITE = Path.of("target", "site");
    private static final Path BUNDLES = Path.of("target", "classroom");

    private Built() {}

    /** The chapters' pages in reading order, such as {@code chapters/first.html}. */
    public static List<String> chapters() {
        return home().select(".contents__link").eachAttr("href").stream()
                .filter(page -> !page.contains("#"))
                .distinct()
                .toList();
    }

    /** The title of the edition. */
    public static String title() {
        return home().title();
    }

    /** The day of the edition, as {@code 2026-11-22}. */
    public static String day() {
        try {
            return Files.readAllLines(Path.of("content", "edition.adoc")).stream()
                    .filter(line -> line.startsWith(":jbake-date: "))
                    .findFirst()
                    .orElseThrow()
                    .replaceFirst("^.* ", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the site says that it is, with a slash at its end. */
    public static String host() {
        return Objects.requireNonNull(home().selectFirst("link[rel=canonical]"))
                .attr("href")
                .replaceFirst("[^/]*$", "");
    }

    /** Those of the chapters' pages that can be heard. */
    public static List<String> recorded() {
        return chapters().stream()
                .filter(page -> Files.exists(cues(page.replaceAll("^.*/|\\.html$", ""))))
                .toList();
    }

    /** The file with the cues of a chapter's recording, which is perhaps not there. */
    public static Path cues(String chapter) {
        return Path.of("assets", "media", chapter + ".vtt");
    }

    /** The bundle whose name ends like this. */
    public static Path bundle(String ending) {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document home() {
        try {
            return Jsoup.parse(SITE.resolve("index.html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
