package org.explainer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A jar on the class path adds a kind of block, a drawn figure and a channel: those that {@code
 * docs/extending.adoc} shows, as they stand there.
 */
class ExtensionIT {

    private static final Pattern LISTING = Pattern.compile("(?s)----\\n(.*?)\\n----\\n");

    private static final Pattern UNTOLD = Pattern.compile("the figure \"([^\"]+)\" does not say");

    private static final String SUBTITLE = "What two counts say, and not how they counted.";

    private static final String TOLD =
            "Share of looms at work: a drawing. The table below says the same.";

    @TempDir static Path temp;
    private static Path target;
    private static String said;

    @BeforeAll
    static void build() throws Exception {
        Path root = TinyEdition.copyTo(temp.resolve("edition"));
        TinyEdition.delete(root.resolve("templates"));
        add(root, "content/pages/sources.adoc", "\nSee event:notes-1843[the summer].\n");
        add(root, "content/chapters/notes.adoc", "\n.Share of looms at work\nrange::shares[]\n");
        write(
                root,
                "content/data/shares.csv",
                "name,low,high,source\nIn town,20,45.5,essay\nUp the valley,,,essay\n");
        Path jar = extension();
        write(root, "content/data/figures.yaml", caption("shares"));
        write(root, "content/data/figures.yaml", captions(run(root, jar)) + caption("shares"));
        said = run(root, jar);
        target = root.resolve("target");
    }

    /** Rows for all figures that have none. */
    private static String captions(String complaints) {
        return UNTOLD.matcher(complaints)
                .results()
                .map(figure -> caption(figure.group(1)))
                .collect(Collectors.joining());
    }

    private static String caption(String figure) {
        return "- id: %s\n  title: Share of looms at work\n  subtitle: %s\n"
                .formatted(figure, SUBTITLE);
    }

    @Test
    void addsABlockAndAChannelFromOutside() throws IOException {
        assertThat(said).contains("target/plain");
        assertThat(Files.readString(target.resolve("plain/chapters.txt")))
                .startsWith("1. The engine\n");
        assertThat(Files.readString(target.resolve("site/pages/sources.html")))
                .contains("timeline.html#notes-1843\">the summer</a>");
    }

    @Test
    void drawsAFigureOnTheSiteAndOnItsOwnPage() throws IOException {
        for (String page : List.of("chapters/notes.html", "figures/shares.html")) {
            Element figure = page("site/" + page).selectFirst("[id=shares], .alone--range");
            Element drawing = figure.selectFirst("svg.drawn.range");

            assertThat(drawing.attr("aria-label")).as(page).isEqualTo(TOLD);
            assertThat(drawing.select("rect").eachAttr("width")).containsExactly("66.3");
            assertThat(drawing.select("rect").attr("fill")).isEqualTo("var(--teal)");
            assertThat(figure.text()).containsOnlyOnce(SUBTITLE).contains("Up the valley");
        }
        assertThat(Files.readString(target.resolve("site/figures/shares.svg")))
                .contains("In town")
                .contains("width=\"66.3\"")
                .doesNotContain("var(");
        assertThat(target.resolve("site/figures/shares-text.png")).isNotEmptyFile();
        assertThat(target.resolve("site/figures/shares.png")).isNotEmptyFile();
    }

    @Test
    void drawsItInTheLetter() throws IOException {
        Document letter = page("newsletter/notes/chapter.html");
        Element picture = letter.selectFirst("img[alt='" + TOLD + "']");

        assertThat(picture.attr("src")).contains("/shares-");
        assertThat(letter.text()).contains(SUBTITLE).contains("Up the valley");
        assertThat(target.resolve("newsletter/notes/images"))
                .isDirectoryContaining("glob:**/shares-*.png");
    }

    @Test
    void drawsItOnPaperAndInTheBook() throws IOException {
        Path paper = classroom("-reader-a4.pdf");
        assertThat(PdfFile.text(Files.readAllBytes(paper))).contains(SUBTITLE, "In town", "45.5");

        try (var book = FileSystems.newFileSystem(classroom("-book.epub"))) {
            String page = Files.readString(book.getPath("EPUB/chapters/notes.xhtml"));
            Element drawing = Jsoup.parse(page).selectFirst("svg[aria-label='" + TOLD + "']");

            assertThat(drawing.select("rect").attr("fill")).matches("#[0-9a-f]{6}");
            assertThat(drawing.attr("width")).isEqualTo("22em");
            assertThat(drawing.outerHtml()).doesNotContain("var(").contains("In town");
        }
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(target.resolve(path)));
    }

    private static Path classroom(String ending) throws IOException {
        try (Stream<Path> files = Files.list(target.resolve("classroom"))) {
            return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
        }
    }

    private static void add(Path root, String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.writeString(file, Files.readString(file) + text);
    }

    /** What the press says of a build, with all its words. */
    private static String run(Path root, Path jar) throws IOException {
        return new String(start(root, jar).getInputStream().readAllBytes(), UTF_8);
    }

    private static Process start(Path root, Path extension) throws IOException {
        String classes = System.getProperty("java.class.path") + File.pathSeparator + extension;
        Process press =
                new ProcessBuilder(
                                "java",
                                "@" + Path.of("src/main/jvm/options").toAbsolutePath(),
                                "-cp",
                                classes,
                                "org.explainer.cli.Main",
                                "build",
                                "--root",
                                root.toString())
                        .redirectErrorStream(true)
                        .start();
        press.getOutputStream().close();
        return press;
    }

    /** The examples of the guide, compiled and packed. */
    private static Path extension() throws IOException {
        Path classes = temp.resolve("classes");
        compile(listing("class EventKind"), "org/explainer/block/EventKind.java", classes);
        compile(listing("class RangeKind"), "org/explainer/block/RangeKind.java", classes);
        compile(listing("class PlainChannel"), "org/example/PlainChannel.java", classes);
        write(
                classes,
                "META-INF/services/org.explainer.block.BlockKind",
                "org.explainer.block.EventKind\norg.explainer.block.RangeKind");
        write(
                classes,
                "META-INF/services/org.explainer.channel.Channel",
                "org.example.PlainChannel");
        write(classes, "press/templates/blocks/event.ftlh", listing("Reads: block (Naming"));
        write(classes, "press/templates/drawings/range.ftlx", listing("Reads: block (Ranges)"));
        Path jar = temp.resolve("extension.jar");
        try (var packed = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes).sorted()) {
            for (Path file : files.skip(1).toList()) {
                boolean folder = Files.isDirectory(file);
                packed.putNextEntry(new JarEntry(classes.relativize(file) + (folder ? "/" : "")));
                packed.write(folder ? new byte[0] : Files.readAllBytes(file));
            }
        }
        return jar;
    }

    private static String listing(String part) throws IOException {
        Matcher listings = LISTING.matcher(Files.readString(Path.of("docs/extending.adoc")));
        while (listings.find()) {
            if (listings.group(1).contains(part)) {
                return listings.group(1).replaceAll("(?m)^\\[source.*\\R", "");
            }
        }
        throw new IllegalStateException("the guide has no " + part);
    }

    private static void compile(String source, String name, Path classes) throws IOException {
        Path file = temp.resolve("source").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        List<String> options =
                List.of(
                        "-proc:none",
                        "-parameters",
                        "-d",
                        classes.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        file.toString());
        int status =
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, options.toArray(String[]::new));
        assertThat(status).isZero();
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
