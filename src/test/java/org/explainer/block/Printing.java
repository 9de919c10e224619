package org.explainer.block;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.explainer.Golden;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.channel.SettingsFile;
import org.explainer.channel.Theme;
import org.explainer.edition.BookIndex;
import org.explainer.edition.Coverage;
import org.explainer.edition.Edition;
import org.explainer.edition.Spot;
import org.explainer.figure.Drawings;
import org.explainer.language.Language;
import org.explainer.manuscript.text.Block;
import org.explainer.manuscript.text.Body;
import org.explainer.manuscript.text.Chapter;
import org.explainer.problem.Problems;
import org.explainer.site.DataFile;
import org.explainer.template.SlotFiller;
import org.explainer.template.Strings;
import org.explainer.template.Templates;
import org.explainer.template.WordFiles;

/**
 * Prints blocks with the book's own templates, as they stand in the first chapter of a tiny one.
 */
final class Printing {

    private static final Path FOLDER = Path.of("templates").toAbsolutePath();

    private static final List<DataFile> DOWNLOADS =
            List.of(
                    new DataFile("claims", false, "\"id\",\"claim\"\n\"cl01\",\"A claim\"\n"),
                    new DataFile(
                            "votes", true, "\"Area\",\"%\"\n\"Kelm\",\"73\"\n\"Larn\",\"\"\n"));

    /** Pages that blocks lead to. */
    private static final List<String> LED_TO =
            List.of("claims", "glossary", "people", "quotations", "search", "sources");

    /** What templates read of the site's settings. */
    public record Site(String host) {

        public String bundles() {
            return "../classroom";
        }

        public String bundle() {
            return "tiny";
        }

        public String cartridge() {
            return "11";
        }

        public boolean publishes(String channel) {
            return true;
        }

        public boolean packs(String bundle) {
            return true;
        }
    }

    private Printing() {}

    /** Compares what {@code block} prints with the golden file {@code blocks/NAME.html}. */
    static void assertPrints(String name, Block block) throws IOException {
        assertPrints(name, block, TinyBook.complete());
    }

    static void assertPrints(String name, Block block, TinyBook book) throws IOException {
        assertPrints(name, Texts.body(block), book);
    }

    /** The same of a text, whose blocks may hold others. */
    static void assertPrints(String name, Body body, TinyBook book) throws IOException {
        String html = print(new SlotFiller(new Templates(FOLDER, "templates")), body, book);
        Golden.assertMatches("blocks/" + name + ".html", html.strip() + "\n");
    }

    /** What {@code block} prints in letters. */
    static String letter(Block block, TinyBook book) throws IOException {
        return letter(Texts.body(block), book);
    }

    static String letter(Body body, TinyBook book) throws IOException {
        var templates = new Templates(FOLDER, "templates");
        return print(SlotFiller.marking(templates, "newsletter/"), body, book);
    }

    private static String print(SlotFiller filler, Body body, TinyBook book) throws IOException {
        for (String page : LED_TO) {
            book.add(Texts.page(page));
        }
        var edition = book.edition();
        return filler.fill(body, model(edition, edition.chapters().get(0)));
    }

    private static Map<String, Object> model(Edition edition, Chapter page) throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("edition", edition);
        model.put("page", page);
        model.put("root", page.root());
        model.put("site", new Site("https://example.org/book"));
        model.put("theme", theme());
        model.put("strings", strings(edition));
        model.put("draw", new Drawings(edition));
        model.put("coverage", coverage(edition, page));
        model.put("downloads", DOWNLOADS);
        model.put("index", BookIndex.of(edition, List.of("The")));
        return model;
    }

    private static Theme theme() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        return Theme.read(root, SettingsFile.read(root, new Problems()));
    }

    private static Strings strings(Edition edition) throws IOException {
        var words =
                WordFiles.read(
                        Path.of(""),
                        "templates",
                        Golden.ROOT + "/edition/content",
                        Language.ENGLISH,
                        new Problems());
        return Strings.of(words, edition.essay());
    }

    /** Sentence 1 is covered and nothing else, so that both cases print. */
    private static Coverage coverage(Edition edition, Chapter page) {
        return Coverage.of(edition, Map.of(1, List.of(new Spot(page, TinyBook.FIRST))));
    }
}
