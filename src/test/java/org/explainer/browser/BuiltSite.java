package org.explainer.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.ServedSite;

/**
 * The finished site, opened from a folder whose name has a space, a {@code #} and Cyrillic letters,
 * and from a server under a path.
 */
final class BuiltSite implements AutoCloseable {

    static final Path FOLDER = Path.of("target", "site");

    /** The chapter that stands for all where one is enough. */
    static final String CHAPTER = "chapters/orange-revolution.html";

    private final Path copy;
    private final ServedSite server;

    private BuiltSite(Path copy) {
        this.copy = copy;
        this.server = new ServedSite(copy, "/repo/");
    }

    static BuiltSite open() {
        try {
            Path copy = Files.createTempDirectory("the site # сайт ").toRealPath();
            for (Path file : files()) {
                Path target = copy.resolve(FOLDER.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
            return new BuiltSite(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every page, such as {@code chapters/partners.html}, in a steady order. */
    static List<String> pages() {
        return files().stream()
                .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                .filter(name -> name.endsWith(".html"))
                .toList();
    }

    /** A page of every kind, and every page that is the only one of its kind. */
    static List<String> kinds() {
        return pages().stream()
                .filter(
                        page ->
                                !page.startsWith("chapters/")
                                        || page.endsWith("/orange-revolution.html"))
                .filter(page -> !page.startsWith("actors/") || page.endsWith("/zelensky.html"))
                .toList();
    }

    /** The site's files, sorted. */
    static List<Path> files() {
        if (!Files.isRegularFile(FOLDER.resolve("index.html"))) {
            throw new IllegalStateException(
                    "There is no site in target/site: run \"mvn package\" first.");
        }
        try (Stream<Path> found = Files.walk(FOLDER)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a page of the tests beside those of the site. */
    void add(String name, String html) {
        try {
            Files.writeString(copy.resolve(name), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the site is on disk, with a slash at its end. */
    String onDisk() {
        return copy.toUri().toString();
    }

    /** Where the site is on the server, with a slash at its end. */
    String onServer() {
        return server.address();
    }

    @Override
    public void close() throws IOException {
        server.close();
        try (Stream<Path> found = Files.walk(copy)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
