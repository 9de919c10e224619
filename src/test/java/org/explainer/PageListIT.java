package org.explainer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.explainer.cache.FileCache;
import org.explainer.collation.PaperPages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has the sheets and who has the e-book can open the same page. */
class PageListIT {

    private static final String SIGN = "\u00b6";
    private static final Pattern WORD = Pattern.compile("\\p{L}+|" + SIGN);

    private final Map<String, Document> files = new TreeMap<>();
    private final List<List<String>> paper = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        byte[] reader = Files.readAllBytes(Built.bundle("-reader-a4.pdf"));
        paper.addAll(PaperPages.of(reader, new FileCache(folder)));
        try (InputStream file = Files.newInputStream(Built.bundle("-book-lite.epub"));
                var zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches(".*\\.(xhtml|opf|ncx)")) {
                    String text = new String(zip.readAllBytes(), UTF_8);
                    files.put(
                            entry.getName().replaceFirst("^EPUB/", ""),
                            Jsoup.parse(text, "", Parser.xmlParser()));
                }
            }
        }
    }

    private List<Element> listed() {
        return files.get("nav.xhtml").select("nav[role=doc-pagelist] a");
    }

    private Element mark(String address) {
        String[] parts = address.split("#", 2);
        Element mark = files.get(parts[0]).getElementById(parts[1]);
        assertThat(mark).as(address).isNotNull();
        return mark;
    }

    @Test
    void bothListsHaveEveryPageOfTheSheetsInOrder() {
        List<String> numbers =
                IntStream.rangeClosed(1, paper.size()).mapToObj(String::valueOf).toList();
        assertThat(listed().stream().map(Element::text).toList())
                .isEqualTo(numbers)
                .hasSizeGreaterThan(50);
        Document old = files.get("toc.ncx");
        assertThat(old.select("pageTarget").eachAttr("value")).isEqualTo(numbers);
        assertThat(old.select("pageTarget > content").eachAttr("src"))
                .isEqualTo(listed().stream().map(link -> link.attr("href")).toList());
        listed().forEach(
                        link ->
                                assertThat(mark(link.attr("href")).attr("aria-label"))
                                        .isEqualTo(link.text()));
    }

    @Test
    void saysWhosePagesTheyAre() {
        Document list = files.get("package.opf");
        assertThat(list.select("meta[property=pageBreakSource]").text()).contains("reader-a4.pdf");
        assertThat(list.select("meta[property=schema:accessibilityFeature]").eachText())
                .contains("pageBreakMarkers", "pageNavigation");
        assertThat(list.select("meta[property=schema:accessibilitySummary]").text())
                .contains("those of the PDF")
                .doesNotContain("no page numbers");
    }

    /**
     * Nearly all: a page that is a drawing or a list of names begins before what follows, or ends
     * its chapter.
     */
    @Test
    void eachPageBeginsWithTheWordsOfItsSheet() {
        List<String> wrong = new ArrayList<>();
        for (Element link : listed().subList(1, paper.size())) {
            List<String> words = behind(link.attr("href"));
            List<String> sheet = paper.get(Integer.parseInt(link.text()) - 1);
            int at = Collections.indexOfSubList(sheet, words);
            if (words.isEmpty() || at < 0 || at > 100) {
                wrong.add(link.text() + " " + words);
            }
        }
        assertThat(wrong).hasSizeLessThan(paper.size() / 8);
    }

    private List<String> behind(String address) {
        Element mark = mark(address);
        Document page = files.get(address.split("#", 2)[0]).clone();
        page.getElementById(mark.id()).text(SIGN);
        page.select("svg").remove();
        List<String> words = WORD.matcher(page.text()).results().map(MatchResult::group).toList();
        int at = words.indexOf(SIGN) + 1;
        return words.subList(at, Math.min(at + 6, words.size()));
    }
}
