package org.explainer.skeleton;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.explainer.language.Language;
import org.explainer.manuscript.data.LicenceAddress;
import org.explainer.overlay.Overlay;
import org.explainer.overlay.PressFiles;
import org.explainer.skeleton.Answers.Author;
import org.explainer.skeleton.Answers.Work;
import org.explainer.template.Templates;

/** Writes an edition that can be published at once, and in which everything is still to be said. */
public final class NewEdition {

    /** The pages that an edition may have; the first chapters lead to them. */
    public static final List<String> PAGES =
            List.of(
                    "timeline",
                    "claims",
                    "people",
                    "glossary",
                    "quiz",
                    "sources",
                    "teach",
                    "method",
                    "cite",
                    "search",
                    "404");

    /** Those without which it hardly can be published. */
    public static final List<String> USUAL =
            PAGES.stream().filter(name -> !name.equals("people")).toList();

    /** Those in which an edition can be begun: the press has words for each to begin with. */
    public static final List<String> LANGUAGES =
            Language.CODES.stream()
                    .filter(code -> Files.isDirectory(PressFiles.folder("skeleton/" + code)))
                    .toList();

    private static final String CHAPTER = "chapter.adoc.ftl";

    /** They are for later, or read here. */
    private static final Set<String> ASIDE =
            Set.of(CHAPTER, "next.adoc.ftl", "page.adoc.ftl", "words.properties");

    /** Windows stops at long paths. */
    private static final int SHORT = 8;

    private static final String PAGE = "content/pages/";
    private static final String TEMPLATE = ".ftl";

    private final Path folder;
    private final String language;
    private final Templates templates;
    private final Map<String, Object> model;
    private final List<String> pages;

    private NewEdition(Path folder, Answers answers, Map<String, Object> model) {
        this.folder = folder;
        this.language = answers.language().code();
        this.templates =
                new Templates(Overlay.alone(PressFiles.folder("skeleton")), "press/skeleton");
        this.model = model;
        this.pages = answers.pages();
    }

    /**
     * Writes the edition into an empty folder.
     *
     * @param version of the press that it is to be published with
     * @param today the date of its texts
     */
    public static void write(
            Path folder, Answers answers, EssayShape shape, String version, LocalDate today)
            throws IOException {
        SkeletonWords words = SkeletonWords.in(answers.language());
        Map<String, Object> model = new HashMap<>(Map.of("yaml", new Yaml(), "version", version));
        model.put("adoc", new Asciidoc());
        model.put("today", today.toString());
        model.put("words", words.all());
        model.put("sections", Section.of(shape, words.get("untitled")));
        describe(answers, model);
        var edition = new NewEdition(folder, answers, model);
        edition.write("edition");
        edition.write(edition.language);
        edition.writeChapters();
        Launchers.copyTo(folder);
    }

    /** The word by which an essay of that title may be called. */
    public static String id(String title) {
        String word = Slug.of(title, "essay");
        int cut = word.length() > 12 ? word.lastIndexOf('-', 12) : word.length();
        return word.substring(0, cut < 3 ? Math.min(12, word.length()) : cut);
    }

    private static void describe(Answers answers, Map<String, Object> model) throws IOException {
        Work work = answers.work();
        model.put("title", work.title());
        model.put("authors", work.authors());
        model.put("by", work.authors().stream().map(Author::whole).collect(joining(", ")));
        model.put("source", work.source());
        model.put("published", work.published());
        model.put("url", work.url().isEmpty() ? answers.host() : work.url());
        String protection = SkeletonWords.in(answers.language()).get("protected");
        model.put("ownership", work.ownership().isEmpty() ? protection : work.ownership());
        String letters = answers.id().replace("-", "");
        model.put("id", answers.id());
        model.put("short", letters.substring(0, Math.min(SHORT, letters.length())));
        model.put("licence", answers.licence());
        model.put("licenceUrl", LicenceAddress.of(answers.licence()));
        model.put("host", answers.host());
        model.put("colour", answers.colours().ground());
        model.put("night", answers.colours().night());
        model.put("accent", answers.colours().accent());
        model.put("mark", Mark.of(answers.id()));
        model.put("pages", answers.pages());
        model.put("press", answers.press());
    }

    private void write(String part) throws IOException {
        Path from = PressFiles.folder("skeleton").resolve(part);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = from.relativize(file).toString().replace('\\', '/');
            if (isWanted(name)) {
                write(part + "/" + name, name.replaceFirst("^dot-", ".").replace("/dot-", "/."));
            }
        }
    }

    private boolean isWanted(String name) {
        return name.startsWith(PAGE)
                ? pages.contains(name.substring(PAGE.length(), name.indexOf('.')))
                : !ASIDE.contains(name);
    }

    private void write(String file, String name) throws IOException {
        if (!file.endsWith(TEMPLATE)) {
            put(name, Files.readString(PressFiles.folder("skeleton").resolve(file)));
            return;
        }
        String text = templates.render(file, model);
        if (!text.isBlank()) {
            put(name.substring(0, name.length() - TEMPLATE.length()), text);
        }
    }

    private void writeChapters() throws IOException {
        for (Object each : (List<?>) requireNonNull(model.get("sections"))) {
            Section section = (Section) each;
            Map<String, Object> own = new HashMap<>(model);
            own.put("section", section);
            put(
                    "content/chapters/" + section.name() + ".adoc",
                    templates.render(language + "/" + CHAPTER, own));
        }
    }

    private void put(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }
}
