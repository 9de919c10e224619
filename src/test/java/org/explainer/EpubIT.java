package org.explainer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.explainer.audio.Cue;
import org.explainer.audio.CueFile;
import org.explainer.problem.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The book for e-readers holds together. What epubcheck and Ace know better, they are asked. */
class EpubIT {

    private static final String FOLDER = "EPUB/";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, Document> pages = new TreeMap<>();
    private Document catalogue;

    @BeforeEach
    void open() throws IOException {
        files.putAll(read("-book.epub"));
        catalogue = xml(FOLDER + "package.opf");
        files.keySet().stream()
                .filter(name -> name.endsWith(".xhtml"))
                .forEach(name -> pages.put(name, xml(name)));
    }

    private static Map<String, byte[]> read(String ending) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (InputStream file = Files.newInputStream(Built.bundle(ending));
                var zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private Document xml(String name) {
        return parsed(files.get(name));
    }

    private static Document parsed(byte[] xml) {
        return Jsoup.parse(new String(xml, UTF_8), "", Parser.xmlParser());
    }

    @Test
    void listsEveryFileOnce() {
        Set<String> there = new TreeSet<>(files.keySet());
        there.removeAll(Set.of("mimetype", "META-INF/container.xml", FOLDER + "package.opf"));
        List<String> listed = new ArrayList<>();
        catalogue
                .select("manifest item")
                .eachAttr("href")
                .forEach(href -> listed.add(FOLDER + href));

        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(there);
        assertThat(files.keySet().iterator().next()).isEqualTo("mimetype");
    }

    @Test
    void isReadFromTheCoverThroughAllChaptersToTheSources() {
        List<String> order = new ArrayList<>();
        for (String id : catalogue.select("spine itemref").eachAttr("idref")) {
            order.add(catalogue.getElementById(id).attr("href"));
        }

        assertThat(order).startsWith("cover.xhtml", "title.xhtml", "nav.xhtml");
        assertThat(order.get(3)).startsWith("chapters/");
        assertThat(order)
                .filteredOn(page -> page.startsWith("chapters/"))
                .containsExactlyElementsOf(chapters());
        assertThat(order)
                .endsWith("pages/sources.xhtml")
                .contains("pages/glossary.xhtml", "pages/the-other-side.xhtml");
    }

    /** The chapters of the built site in reading order, as they are called in the book. */
    private static List<String> chapters() {
        return inEpub(Built.chapters());
    }

    private static List<String> inEpub(List<String> pages) {
        return pages.stream().map(page -> page.replace(".html", ".xhtml")).toList();
    }

    @Test
    void carriesTheDayOfTheEditionAndAnIdThatStays() {
        assertThat(catalogue.select("meta[property=dcterms:modified]").text())
                .isEqualTo(Built.day() + "T00:00:00Z");
        assertThat(catalogue.select("dc|identifier").text()).matches("urn:uuid:[0-9a-f-]{36}");
        assertThat(catalogue.select("dc|language").text()).isEqualTo("en");
    }

    @Test
    void tellsWhoCanReadIt() {
        assertThat(catalogue.select("meta[property^=schema:]").eachAttr("property"))
                .contains(
                        "schema:accessMode",
                        "schema:accessModeSufficient",
                        "schema:accessibilityFeature",
                        "schema:accessibilityHazard",
                        "schema:accessibilitySummary");
    }

    @Test
    void everyLinkWithinLeadsSomewhere() {
        List<String> lost = new ArrayList<>();
        int count = 0;
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            for (String address : page.getValue().select("a[href]").eachAttr("href")) {
                if (!address.contains(":")) {
                    count++;
                    if (!leads(page.getKey(), address)) {
                        lost.add(page.getKey() + " → " + address);
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
        assertThat(count).isGreaterThan(100);
    }

    private boolean leads(String page, String address) {
        int hash = (address + "#").indexOf('#');
        String target =
                hash == 0
                        ? page
                        : Path.of(page)
                                .resolveSibling(address.substring(0, hash))
                                .normalize()
                                .toString()
                                .replace('\\', '/');
        String anchor = address.substring(Math.min(address.length(), hash + 1));
        Document there = pages.get(target);
        return there != null && (anchor.isEmpty() || there.getElementById(anchor) != null);
    }

    @Test
    void loadsNothingFromElsewhereAndRunsNothing() {
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            assertThat(
                            page.getValue()
                                    .select(
                                            "[src^=http], link[href^=http], script, style, [style]"))
                    .as(page.getKey())
                    .isEmpty();
        }
        assertThat(new String(files.get(FOLDER + "book.css"), UTF_8))
                .doesNotContain("http", "@import");
    }

    /** A voice that reads one language as another is of no use. */
    @Test
    void everyWordInAnotherScriptNamesItsLanguage() {
        List<String> silent = new ArrayList<>();
        int runs = 0;
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            for (Element element : page.getValue().body().getAllElements()) {
                for (TextNode text : element.textNodes()) {
                    if (text.text()
                            .matches("(?s).*[\\p{IsCyrillic}\\p{IsGeorgian}\\p{IsArabic}].*")) {
                        runs++;
                        Element named = element.closest("[xml:lang]:not(html)");
                        if (named == null || !named.attr("lang").equals(named.attr("xml:lang"))) {
                            silent.add(page.getKey() + ": " + text.text());
                        }
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
        assertThat(runs).isPositive();
    }

    /** Readers of EPUB 2 know no other contents than {@code toc.ncx}. */
    @Test
    void olderReadingSystemsListTheSameContents() {
        Element spine = catalogue.selectFirst("spine");
        Element item = catalogue.getElementById(spine.attr("toc"));
        Document older = xml(FOLDER + item.attr("href"));
        Element contents = pages.get(FOLDER + "nav.xhtml").selectFirst("nav[epub:type=toc]");

        assertThat(item.attr("media-type")).isEqualTo("application/x-dtbncx+xml");
        assertThat(older.select("meta[name=dtb:uid]").attr("content"))
                .isEqualTo(catalogue.select("dc|identifier").text());
        assertThat(older.select("navPoint > content").eachAttr("src"))
                .hasSizeGreaterThan(Built.chapters().size())
                .isEqualTo(contents.select("a").eachAttr("href"));
        assertThat(older.select("navPoint > navLabel").eachText())
                .isEqualTo(contents.select("a").eachText());
        assertThat(older.select("navPoint > navPoint").size())
                .isEqualTo(contents.select("ol ol > li").size());
    }

    /**
     * Converters and many reading systems cut a drawing out and draw it by itself: it has a size,
     * and needs no style, no other drawing, and no window to be a part of.
     */
    @Test
    void drawingsStandAlone() {
        int count = 0;
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            for (Element drawing : page.getValue().select("svg")) {
                String name = page.getKey() + " " + drawing.attr("class");
                assertThat(drawing.attributes().asList())
                        .as(name)
                        .extracting(Attribute::getKey)
                        .contains("xmlns", "viewBox", "width", "height");
                assertThat(drawing.children().outerHtml())
                        .as(name)
                        .doesNotContainPattern("<svg|class=|\\d(%|r?em)\"|[^-]color=");
                for (Element filled : drawing.select("[fill^=url]")) {
                    String pattern = filled.attr("fill").replaceAll("url\\(#|\\)", "");
                    assertThat(drawing.getElementById(pattern)).as(name + pattern).isNotNull();
                }
                count++;
            }
        }
        assertThat(count).isGreaterThan(100);
    }

    @Test
    void opensNotesAndLeadsBack() {
        int count = 0;
        for (String name : chapters()) {
            Document chapter = pages.get(FOLDER + name);
            count += chapter.select("aside[epub:type=footnote]").size();
            for (Element note : chapter.select("aside")) {
                assertThat(chapter.select("a[epub:type=noteref][href=#" + note.id() + "]"))
                        .as(note.id())
                        .isNotEmpty();
                assertThat(note.select("a[role=doc-backlink]")).as(note.id()).hasSize(1);
            }
        }
        assertThat(count).isGreaterThan(8);
    }

    /** As with the site without a script: the answer is one step away, not beside the question. */
    @Test
    void keepsAnswersApartFromQuestions() {
        Document quiz = pages.get(FOLDER + "pages/quiz.xhtml");

        assertThat(quiz.select(".quiz > ol > li")).hasSizeGreaterThan(Built.chapters().size());
        assertThat(quiz.select(".quiz > ol > li:not(:has(a[href^=#answer-]))")).isEmpty();
        assertThat(quiz.select(".quiz aside, [data-right], details")).isEmpty();
    }

    @Test
    void describesEveryDrawing() {
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            for (Element drawing : page.getValue().select("svg[xmlns]")) {
                boolean told =
                        drawing.attr("role").equals("img") && !drawing.select("> title").isEmpty();
                assertThat(told || drawing.attr("aria-hidden").equals("true"))
                        .as(page.getKey() + drawing.className())
                        .isTrue();
            }
        }
    }

    @Test
    void bringsLettersWithTheirLicence() {
        assertThat(files.keySet())
                .contains(
                        FOLDER + "fonts/literata-cyrillic.woff2",
                        FOLDER + "fonts/noto-georgian.woff2",
                        FOLDER + "fonts/OFL-Literata.txt",
                        FOLDER + "fonts/OFL-Noto-Serif-Georgian.txt");
    }

    /**
     * Each cue of each chapter once, in its order, at an element that stands there in that order.
     */
    @Test
    void everyChapterIsHeardFromItsFirstSentenceToItsLast() throws IOException {
        List<Element> chapters = catalogue.select("item[href^=chapters/][media-overlay]");
        long all = 0;
        for (Element chapter : chapters) {
            String page = chapter.attr("href");
            Element item = catalogue.getElementById(chapter.attr("media-overlay"));
            Document overlay = xml(FOLDER + item.attr("href"));
            List<Cue> cues = cues(page.replaceAll(".*/|\\.xhtml", ""));
            List<String> heard = cues.stream().map(cue -> "../" + page + "#" + cue.id()).toList();

            assertThat(overlay.select("par > text").eachAttr("src")).isEqualTo(heard);
            assertThat(pages.get(FOLDER + page).select("[id]").eachAttr("id"))
                    .as(page)
                    .containsSubsequence(cues.stream().map(Cue::id).toList());
            long length = length(overlay, cues);
            assertThat(length).isEqualTo(cues.get(cues.size() - 1).end());
            assertThat(duration("#" + item.id())).isEqualTo(CueFile.time(length));
            all += length;
        }
        assertThat(chapters.stream().map(chapter -> chapter.attr("href")))
                .containsExactlyInAnyOrderElementsOf(inEpub(Built.recorded()));
        assertThat(duration("")).isEqualTo(CueFile.time(all));
    }

    private static List<Cue> cues(String chapter) throws IOException {
        Path file = Built.cues(chapter);
        return CueFile.read(file.toString(), Files.readString(file), new Problems());
    }

    /** Of the clips together, in milliseconds; each begins where the one before it ends. */
    private static long length(Document overlay, List<Cue> cues) {
        String end = CueFile.time(0);
        int number = 0;
        for (Element clip : overlay.select("par > audio")) {
            Cue cue = cues.get(number++);
            assertThat(clip.attr("clipBegin")).as(cue.id()).isEqualTo(end);
            end = clip.attr("clipEnd");
            assertThat(end).as(cue.id()).isGreaterThanOrEqualTo(CueFile.time(cue.end()));
        }
        return Duration.between(LocalTime.MIDNIGHT, LocalTime.parse(end)).toMillis();
    }

    private String duration(String refines) {
        String which = refines.isEmpty() ? ":not([refines])" : "[refines=" + refines + "]";
        return catalogue.select("meta[property=media:duration]" + which).text();
    }

    @Test
    void saysThatItIsHeardAndByWhom() {
        assertThat(metadata("media:narrator")).containsExactly("Synthetic voice");
        assertThat(metadata("schema:accessMode")).containsExactly("textual", "visual", "auditory");
        assertThat(metadata("schema:accessModeSufficient")).containsExactly("textual");
        assertThat(metadata("schema:accessibilityFeature")).contains("synchronizedAudioText");
        assertThat(new String(files.get(FOLDER + "book.css"), UTF_8))
                .contains("." + metadata("media:active-class").get(0) + "{");
    }

    private List<String> metadata(String property) {
        return catalogue.select("meta[property=" + property + "]").eachText();
    }

    @Test
    void theSmallBookIsTheSameWithoutSoundAndSaysSo() throws IOException {
        Map<String, byte[]> lite = read("-book-lite.epub");
        Set<String> quiet = new TreeSet<>(files.keySet());
        quiet.removeIf(name -> name.matches(".*\\.(mp3|smil)"));
        catalogue = parsed(lite.get(FOLDER + "package.opf"));

        assertThat(lite.keySet()).containsExactlyInAnyOrderElementsOf(quiet);
        assertThat(catalogue.select("[property^=media:], [media-overlay]")).isEmpty();
        assertThat(metadata("schema:accessMode")).containsExactly("textual", "visual");
        assertThat(metadata("schema:accessibilityFeature")).doesNotContain("synchronizedAudioText");
        assertThat(lite.values().stream().mapToInt(content -> content.length).sum())
                .isLessThan(2_000_000);
        assertThat(new String(lite.get(FOLDER + "title.xhtml"), UTF_8))
                .contains("/pages/listen.html\"");
    }
}
