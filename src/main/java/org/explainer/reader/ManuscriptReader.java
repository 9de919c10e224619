package org.explainer.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.block.BlockKind;
import org.explainer.language.Language;
import org.explainer.language.Typography;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.LicenceAddress;
import org.explainer.manuscript.data.Sentences;
import org.explainer.manuscript.text.Body;
import org.explainer.manuscript.text.BookPart;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Cover;
import org.explainer.manuscript.text.Emblem;
import org.explainer.manuscript.text.Menu;
import org.explainer.manuscript.text.Page;
import org.explainer.manuscript.text.Profile;
import org.explainer.manuscript.text.Text;
import org.explainer.manuscript.text.Years;
import org.explainer.overlay.Overlay;
import org.explainer.problem.Problems;
import org.explainer.progress.Stage;
import org.explainer.reader.asciidoc.BodyReader;
import org.explainer.reader.asciidoc.Draft;
import org.explainer.reader.asciidoc.DraftReader;
import org.explainer.reader.asciidoc.FrontReader;
import org.explainer.reader.data.LibraryReader;
import org.explainer.reader.data.PortraitCheck;
import org.explainer.reader.file.AssetFolder;
import org.explainer.reader.file.ContentFolder;
import org.explainer.reader.file.EmblemFolder;
import org.explainer.reader.file.Folders;
import org.explainer.reader.file.SourceFile;

/** Reads {@code content/} into a manuscript. */
public final class ManuscriptReader {

    private static final Pattern LANGUAGE = Pattern.compile("(?m)^:language:[ \t]*(\\S+)");
    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");

    private final Path root;
    private final Path content;
    private final Path assets;
    private final Overlay published;
    private final DraftReader drafts;
    private final BodyReader bodies;
    private final List<Text> texts = new ArrayList<>();
    private final Map<String, Emblem> emblems = new TreeMap<>();
    private final Set<String> unread = new TreeSet<>();
    private final Language language;
    private final Typography typography;
    private final Problems problems;

    private ManuscriptReader(
            Folders folders, DraftReader drafts, BodyReader bodies, Problems problems)
            throws IOException {
        this.language = language(folders.content());
        this.typography = new Typography(language);
        this.root = folders.root();
        this.content = folders.content();
        this.assets = folders.assets();
        this.published = folders.published();
        this.drafts = drafts;
        this.bodies = bodies;
        this.problems = problems;
    }

    /**
     * Reads everything below {@code folders.content()}. Drafts are left out, as if they were not
     * there.
     *
     * @param stage is told of each text
     */
    public static Manuscript read(
            Folders folders, Collection<BlockKind> kinds, Problems problems, Stage stage)
            throws IOException {
        var bodies = new BodyReader(kinds);
        try (var drafts = new DraftReader(folders, bodies.spellings())) {
            return new ManuscriptReader(folders, drafts, bodies, problems).manuscript(stage);
        }
    }

    /**
     * The language that the edition's text names. It is read before all else, since it rules how
     * the rest is set; what is wrong with it is told when the text is read.
     */
    private static Language language(Path content) throws IOException {
        Path edition = content.resolve("edition.adoc");
        if (!Files.isRegularFile(edition)) {
            return Language.ENGLISH;
        }
        Matcher key = LANGUAGE.matcher(Files.readString(edition, StandardCharsets.ISO_8859_1));
        return key.find() ? Language.of(key.group(1)).orElse(Language.ENGLISH) : Language.ENGLISH;
    }

    private static String language(FrontReader front) {
        String tag = front.required("language");
        if (!tag.isEmpty() && Language.of(tag).isEmpty()) {
            front.refuse(
                    "language",
                    "the press knows: "
                            + String.join(", ", Language.CODES)
                            + "; docs/extending.adoc tells how to add one");
        }
        return tag;
    }

    private Manuscript manuscript(Stage stage) throws IOException {
        List<SourceFile> data = new ArrayList<>();
        var folder = new ContentFolder(root, content, unread, problems);
        List<SourceFile> texts = new ArrayList<>();
        List<SourceFile> files = folder.read();
        emblems.putAll(new EmblemFolder(content, problems).read(files));
        part(files, texts, data);
        media("narration.yaml").ifPresent(data::add);
        media("takes.yaml").ifPresent(data::add);
        drafts.prepare(texts);
        LibraryReader rows = LibraryReader.read(data, typography, problems);
        stage.expect(texts.size());
        for (SourceFile file : texts) {
            stage.step(file.name(), () -> readText(file));
        }
        folder.reportStrays(drafts.included());
        Library library = rows.library(unread);
        new PortraitCheck(assets, problems).check(library.rows(Actor.class));
        return new Manuscript(
                all(Cover.class).stream().findFirst(),
                all(Chapter.class),
                all(Profile.class),
                all(Page.class),
                library,
                new AssetFolder(root, published, problems).read(language.script()),
                unread);
    }

    private static void part(
            List<SourceFile> files, List<SourceFile> texts, List<SourceFile> data) {
        for (SourceFile file : files) {
            if (!file.isPartial() && !EmblemFolder.isEmblem(file)) {
                (file.name().endsWith(".adoc") ? texts : data).add(file);
            }
        }
    }

    /** What the sound and film beside it are; whoever makes them writes it there. */
    private Optional<SourceFile> media(String name) throws IOException {
        Path file = assets.resolve("media").resolve(name);
        return Files.isRegularFile(file) ? SourceFile.read(root, file, problems) : Optional.empty();
    }

    private <T extends Text> List<T> all(Class<T> type) {
        return texts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void readText(SourceFile file) throws IOException {
        if (file.text().isBlank()) {
            problems.error(file.at(0), "the file is empty", "write the text or delete the file");
            unread.add(name(file));
            return;
        }
        if (file.isHeadless()) {
            problems.error(
                    file.at(1),
                    "the file has neither title nor header",
                    "begin it with \"= Title\" and a header; one that others include is called _"
                            + file.path().getFileName());
            unread.add(name(file));
            return;
        }
        Draft draft = drafts.read(file, problems);
        var front = new FrontReader(file, draft, typography, problems);
        String type = front.type(name(file));
        front.checkKeys(type);
        front.checkLists(type);
        Text text = text(type, file, draft, front);
        if (!front.isDraft()) {
            texts.add(text);
        }
    }

    private String name(SourceFile file) {
        return content.relativize(file.path()).toString().replace('\\', '/');
    }

    private Text text(String type, SourceFile file, Draft draft, FrontReader front) {
        var common = front.front(name(file));
        if (type.equals("chapter")) {
            return chapter(file, draft, front, common);
        }
        Body body = body(file, draft, common.name());
        return switch (type) {
            case "home" -> cover(draft, front, common, body);
            case "actor" -> new Profile(common, front.required("actor"), body);
            default -> new Page(common, body, front.isListed());
        };
    }

    private Body body(SourceFile file, Draft draft, String page) {
        return bodies.read(draft, drafts.links(file, draft), page, problems);
    }

    private Chapter chapter(SourceFile file, Draft draft, FrontReader front, Text.Front common) {
        String id = front.required("id");
        Optional<Sentences> sentences = Sentences.of(front.required("sentences"));
        if (sentences.isEmpty() && !front.optional("sentences", "").isEmpty()) {
            front.refuse("sentences", "write the numbers, as in :sentences: 53-65");
        }
        return new Chapter(
                common,
                id,
                front.required("summary"),
                front.required("blurb"),
                sentences.orElse(Sentences.NONE),
                years(front),
                front.optional("place", ""),
                draft.items("key-points"),
                Optional.ofNullable(emblems.get(common.name())),
                front.isNarrated(),
                front.mailing(),
                body(file, draft, id));
    }

    private static Years years(FrontReader front) {
        String text = front.optional("years", "");
        Optional<Years> years = Years.of(text);
        if (years.isEmpty() && !text.isEmpty()) {
            front.refuse("years", "write one year or two, as in :years: 2004-2005");
        }
        return years.orElse(Years.NONE);
    }

    private static String editionId(FrontReader front) {
        String id = front.required("id");
        if (!id.isEmpty() && !id.matches("[a-z][a-z0-9-]*")) {
            front.refuse("id", "write small letters of a-z, digits and hyphens, as in :id: essay");
        }
        return id;
    }

    private static String licence(FrontReader front) {
        String licence = front.required("licence");
        if (LicenceAddress.isSlip(licence)) {
            front.refuse(
                    "licence",
                    "write it as CC BY 4.0, CC BY-NC-SA 4.0 or CC0 1.0; any other by its own name");
        }
        return licence;
    }

    private Cover cover(Draft draft, FrontReader front, Text.Front common, Body body) {
        return new Cover(
                common,
                editionId(front),
                front.required("version"),
                language(front),
                licence(front),
                front.required("editors"),
                front.required("banner"),
                years(front),
                parts(draft),
                new Menu(
                        names(draft.items("bar")),
                        names(draft.items("menu")),
                        names(draft.items("tools")),
                        names(draft.items("about"))),
                body);
    }

    private List<BookPart> parts(Draft draft) {
        return draft.lists("chapters").stream()
                .map(
                        list ->
                                new BookPart(
                                        typography.plain(list.title()),
                                        names(list.items()),
                                        list.place()))
                .toList();
    }

    private static List<String> names(List<String> items) {
        return items.stream().map(item -> TAG.matcher(item).replaceAll("").strip()).toList();
    }
}
