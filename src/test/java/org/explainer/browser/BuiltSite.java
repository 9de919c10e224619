package org.explainer.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.explainer.ServedSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The finished site, opened from a folder whose name has a space, a {@code #} and Cyrillic letters,
 * and from a server under a path.
 */
final class BuiltSite implements AutoCloseable {

    static final Path FOLDER = Path.of("target", "site");

    /** To look for a page is to parse those before it; many tests look for the same. */
    private static final Map<String, String> FOUND = new ConcurrentHashMap<>();

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

    /** Every page of the book, such as {@code chapters/partners.html}, in a steady order. */
    static List<String> pages() {
        return html().filter(name -> !name.startsWith("figures/")).toList();
    }

    /** Every page of a figure alone, such as {@code figures/steps.html}. */
    static List<String> figures() {
        return html().filter(name -> name.startsWith("figures/")).toList();
    }

    private static Stream<String> html() {
        return files().stream()
                .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                .filter(name -> name.endsWith(".html"));
    }

    /** The first page below a folder on which such an element stands, of any name. */
    static String first(String folder, String selector) {
        return FOUND.computeIfAbsent(folder + selector, key -> search(folder, selector));
    }

    private static String search(String folder, String selector) {
        return pages().stream()
                .filter(page -> page.startsWith(folder))
                .filter(page -> parse(FOLDER.resolve(page)).selectFirst(selector) != null)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + selector + " in " + folder));
    }

    /** The chapter that stands for all where one is enough: it has a block of most kinds. */
    static String chapter() {
        return first(
                "chapters/", "body:has(aside.actor):has(.pulse):has(.lanes):has(.term):has(.mark)");
    }

    /** A page about a person. */
    static String profile() {
        return first("actors/", "main");
    }

    /** The page that a test's table names: {@code chapter}, {@code profile} or an address. */
    static String page(String name) {
        return switch (name) {
            case "chapter" -> chapter();
            case "profile" -> profile();
            default -> name;
        };
    }

    /** The first element of a page that a selector finds. */
    static Element element(String page, String selector) {
        return Objects.requireNonNull(parse(FOLDER.resolve(page)).selectFirst(selector), selector);
    }

    /** What an attribute says of each element of a page that a selector finds and that has it. */
    static List<String> attributes(String page, String selector, String name) {
        return parse(FOLDER.resolve(page)).select(selector).eachAttr(name);
    }

    /** The name of the passage that has half of a chapter's passages before it. */
    static String middle(String chapter) {
        List<String> names = parse(FOLDER.resolve(chapter)).select(".passage[id]").eachAttr("id");
        return names.get(names.size() / 2);
    }

    /** Which of the chapters it is, the first being 1. */
    static int number(String chapter) {
        List<String> links =
                parse(FOLDER.resolve("index.html")).select(".contents__link").eachAttr("href");
        return links.stream()
                        .filter(link -> !link.contains("#"))
                        .distinct()
                        .toList()
                        .indexOf(chapter)
                + 1;
    }

    /**
     * A script of the tests that remembers something under the names that the site's scripts use.
     */
    static String named(String script) {
        Pattern id = Pattern.compile("(?m)^:id: (.*)$");
        try {
            Matcher cover = id.matcher(Files.readString(Path.of("content", "edition.adoc")));
            cover.find();
            return script.replace("explainer-", cover.group(1) + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The chapter of a number, the first being 1. */
    static String chapter(int number) {
        return pages().stream()
                .filter(page -> page.startsWith("chapters/") && number(page) == number)
                .findFirst()
                .orElseThrow();
    }

    /** A chapter's letter, as a folder below {@code target/newsletter}. */
    static Path letter(String chapter) {
        String name = chapter.replaceAll("^chapters/|\\.html$", "");
        return Path.of("target", "newsletter", name).toAbsolutePath();
    }

    /** The fewest pages on which every kind of element of the site stands. */
    static List<String> kinds() {
        Map<String, Set<String>> elements = new TreeMap<>();
        pages().forEach(page -> elements.put(page, elements(FOLDER.resolve(page))));
        return PageCover.of(elements);
    }

    /**
     * The elements of a page by name and class, such as {@code p.passage}; variants count as one.
     */
    private static Set<String> elements(Path page) {
        Set<String> found = new TreeSet<>();
        for (Element element : parse(page).getAllElements()) {
            found.add(element.tagName());
            for (String name : element.classNames()) {
                found.add(element.tagName() + "." + name.replaceFirst("--.*|[-_]*\\d+.*", ""));
            }
        }
        return found;
    }

    private static Document parse(Path page) {
        try {
            return Jsoup.parse(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
