package org.explainer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/**
 * What comes of chapters that are read aloud, in every channel; those that were edited since are in
 * {@link EditedRecordingsIT}.
 */
class ListeningIT {

    private static final String HOST = "https://example.github.io/what-rivers-carry-away/";
    private static final String ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd";
    private static final String PODCAST = "https://podcastindex.org/namespace/1.0";

    @TempDir static Path temp;

    private static Path root = Path.of("");
    private static Path site = Path.of("");

    @BeforeAll
    static void build() throws IOException {
        root = TinyEdition.copyTo(temp.resolve("book"));
        Path settings = root.resolve("jbake.properties");
        Files.writeString(
                settings,
                Files.readString(settings) + "\npodcast.owner=Ada & Co <ada@example.org>\n");
        var err = new StringWriter();
        assertThat(TinyEdition.build(root, err)).as(err.toString()).isZero();
        site = root.resolve("target/site");
        Files.delete(root.resolve("target/cache"));
    }

    @Test
    void thePodcastHasAllThatDirectoriesAskFor() throws Exception {
        Element feed = feed();

        assertThat(feed.getTagName()).isEqualTo("rss");
        assertThat(feed.getAttribute("version")).isEqualTo("2.0");
        assertThat(text(feed, null, "title")).isEqualTo("The Essay, explained");
        assertThat(text(feed, null, "link")).isEqualTo(HOST + "pages/listen.html");
        assertThat(text(feed, null, "description")).isNotEmpty();
        assertThat(text(feed, null, "language")).isEqualTo("en");
        assertThat(text(feed, ITUNES, "explicit")).isEqualTo("false");
        assertThat(text(feed, ITUNES, "author")).isEqualTo("The editors");
        assertThat(text(feed, ITUNES, "type")).isEqualTo("serial");
        assertThat(text(feed, ITUNES, "name")).isEqualTo("Ada & Co");
        assertThat(text(feed, ITUNES, "email")).isEqualTo("ada@example.org");
        assertThat(one(feed, ITUNES, "category").getAttribute("text")).isEqualTo("Education");
        assertThat(one(feed, ITUNES, "image").getAttribute("href")).isEqualTo(HOST + "podcast.png");
        assertThat(one(feed, "http://www.w3.org/2005/Atom", "link").getAttribute("href"))
                .isEqualTo(HOST + "podcast.xml");
    }

    @Test
    void everyEpisodeHasItsSoundAndItsTranscripts() throws Exception {
        List<Element> items = all(feed(), null, "item");

        assertThat(items)
                .extracting(item -> text(item, null, "title"))
                .containsExactly("The engine", "The notes");
        assertThat(items)
                .extracting(item -> text(item, null, "pubDate"))
                .containsExactly("Fri, 2 Jan 2026 00:01:00 GMT", "Sat, 3 Jan 2026 00:02:00 GMT");
        assertThat(items)
                .extracting(item -> text(item, ITUNES, "duration"))
                .containsExactly("17", "35");
        assertThat(items)
                .extracting(item -> text(item, ITUNES, "episode"))
                .containsExactly("1", "2");
        assertThat(text(items.get(0), null, "description"))
                .contains("weaves patterns of numbers. Read by Mary Somerville.");
        assertThat(text(items.get(1), null, "description")).endsWith("Synthetic voice.");
        for (Element item : items) {
            Element sound = one(item, null, "enclosure");
            Path file = site.resolve(sound.getAttribute("url").substring(HOST.length()));
            assertThat(sound.getAttribute("type")).isEqualTo("audio/mpeg");
            assertThat(Long.parseLong(sound.getAttribute("length"))).isEqualTo(Files.size(file));
            assertThat(text(item, null, "guid")).isNotEmpty();
            assertThat(text(item, ITUNES, "explicit")).isEqualTo("false");
            List<Element> transcripts = all(item, PODCAST, "transcript");
            assertThat(transcripts)
                    .extracting(one -> one.getAttribute("type"))
                    .containsExactly("text/vtt", "text/html");
            assertThat(transcripts)
                    .allSatisfy(
                            one ->
                                    assertThat(
                                                    site.resolve(
                                                            one.getAttribute("url")
                                                                    .substring(HOST.length())))
                                            .isRegularFile());
        }
    }

    @Test
    void theArtworkIsASquareThatDirectoriesTake() throws IOException {
        Path file = site.resolve("podcast.png");
        BufferedImage picture = ImageIO.read(file.toFile());

        assertThat(picture.getWidth()).isEqualTo(picture.getHeight()).isBetween(1_400, 3_000);
        assertThat(Files.size(file)).isLessThan(500_000);
        assertThat(picture.getRGB(700, 455)).as("the line").isNotEqualTo(picture.getRGB(5, 5));
    }

    @Test
    void pagesTellMachinesOfTheSound() throws IOException {
        var page = Jsoup.parse(site.resolve("chapters/engine.html").toFile());

        assertThat(page.select("link[type=application/rss+xml]").attr("href"))
                .isEqualTo("../podcast.xml");
        assertThat(page.select("script[type=application/ld+json]").html())
                .contains(
                        "\"audio\": {\"@type\": \"AudioObject\", \"contentUrl\": \""
                                + HOST
                                + "media/engine.mp3\"",
                        "\"duration\": \"PT17S\"");
    }

    @Test
    void theCuesForThePlayerAreThoseOfTheFile() throws IOException {
        assertThat(site.resolve("media/engine.js"))
                .content()
                .startsWith("(window.explainerCues = window.explainerCues || {})[\"engine\"] = [\n")
                .contains("[\"p-c01-1-s2\",5,6,\"In 1842 an article on the engine came out.\"],");
    }

    @Test
    void onlyTheFullCopyForPupilsHasSound() throws IOException {
        Map<String, byte[]> full = bundle("-pupil.zip");
        Map<String, byte[]> lite = bundle("-pupil-lite.zip");

        assertThat(full.keySet()).anyMatch(name -> name.endsWith("media/engine.mp3"));
        assertThat(page(full, "chapters/engine.html").select(".listen audio")).hasSize(1);
        assertThat(page(full, "chapters/engine.html").html()).contains("class=\"player\"");
        assertThat(page(full, "pages/listen.html").select("audio")).hasSize(2);
        for (Map<String, byte[]> quiet :
                List.of(lite, bundle("-kolibri.zip"), bundle("-scorm12.zip"))) {
            assertThat(quiet.keySet())
                    .noneMatch(
                            name ->
                                    name.matches(
                                            ".*(mp3|vtt|media/[a-z]*\\.js|listen\\.html|player\\.(js|css))"));
            assertThat(page(quiet, "chapters/engine.html").select("audio, .listen")).isEmpty();
            assertThat(page(quiet, "chapters/engine.html").html())
                    .contains("class=\"settings\"")
                    .doesNotContain("class=\"player\"");
            assertThat(
                            page(quiet, "index.html")
                                    .select(".footer a[href$=listen.html]")
                                    .attr("href"))
                    .isEqualTo(HOST + "pages/listen.html");
        }
    }

    /** Manifests name all, so what they name is not thereby wanted. */
    @ParameterizedTest
    @ValueSource(strings = {"pupil", "pupil-lite", "kolibri", "scorm12", "teacher"})
    void everyFileIsNamedByAnother(String kind) throws IOException {
        Map<String, byte[]> files = bundle("-" + kind + ".zip");
        String texts =
                files.entrySet().stream()
                        .filter(file -> file.getKey().matches(".*\\.(html|css|js)"))
                        .map(file -> new String(file.getValue(), UTF_8))
                        .collect(joining());

        assertThat(files.keySet())
                .as("what nothing leads to, but licences, manifests and ways in")
                .filteredOn(name -> !texts.contains(name.substring(name.lastIndexOf('/') + 1)))
                .allMatch(
                        name ->
                                name.matches(
                                        "(?i)(.*/)?(license[a-z-]*\\.txt|readme\\.(txt|md)|ofl-[a-z-]+\\.txt"
                                                + "|start-here\\.html|scorm\\.html|index\\.html|manifest\\.sha256|imsmanifest\\.xml)"));
    }

    @Test
    void theFullBookForReadersHasSoundAndNamesWhoReads() throws IOException {
        Map<String, byte[]> full = bundle("-book.epub");
        String list = new String(full.get("EPUB/package.opf"), UTF_8);

        assertThat(full.keySet()).contains("EPUB/media/engine.mp3", "EPUB/overlays/engine.smil");
        assertThat(list)
                .contains(
                        "<meta property=\"media:narrator\">Mary Somerville</meta>",
                        "<meta property=\"media:narrator\">Synthetic voice</meta>");
        assertThat(bundle("-book-lite.epub").keySet())
                .noneMatch(name -> name.matches(".*\\.(mp3|smil)"));
    }

    @Test
    void aChapterAsOnePageHasNoSound() throws IOException {
        try (var files = Files.list(root.resolve("target/classroom"))) {
            Path flyer =
                    files.filter(file -> file.toString().endsWith("c01-flyer.html"))
                            .findFirst()
                            .orElseThrow();
            assertThat(Jsoup.parse(flyer.toFile()).select("audio, .listen, .player")).isEmpty();
        }
    }

    @Test
    void everyLetterLeadsToTheSound() throws IOException {
        Path letter = root.resolve("target/newsletter/engine");
        String address = HOST + "chapters/engine.html#listen";

        for (String file : List.of("chapter.html", "fragment.html", "paste.html", "embed.html")) {
            assertThat(
                            Jsoup.parse(letter.resolve(file).toFile())
                                    .select("a[href='" + address + "']")
                                    .text())
                    .as(file)
                    .isEqualTo("Listen to this chapter (1 min)");
        }
        assertThat(letter.resolve("chapter.txt"))
                .content()
                .contains("Listen to this chapter (1 min) [", "] " + address);
    }

    private static Element feed() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(site.resolve("podcast.xml").toFile())
                .getDocumentElement();
    }

    private static List<Element> all(Element within, String space, String name) {
        var found =
                space == null
                        ? within.getElementsByTagName(name)
                        : within.getElementsByTagNameNS(space, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Element one(Element within, String space, String name) {
        return all(within, space, name).get(0);
    }

    private static String text(Element within, String space, String name) {
        return one(within, space, name).getTextContent();
    }

    private static Map<String, byte[]> bundle(String ending) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        List<Path> found = new ArrayList<>();
        try (var files = Files.list(root.resolve("target/classroom"))) {
            files.filter(file -> file.toString().endsWith(ending)).forEach(found::add);
        }
        var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(found.get(0))));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            entries.put(entry.getName(), zip.readAllBytes());
        }
        return entries;
    }

    private static org.jsoup.nodes.Document page(Map<String, byte[]> bundle, String name) {
        String key =
                bundle.keySet().stream()
                        .filter(file -> file.endsWith(name))
                        .findFirst()
                        .orElseThrow();
        return Jsoup.parse(new String(bundle.get(key), UTF_8));
    }
}
