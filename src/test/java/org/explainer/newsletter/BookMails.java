package org.explainer.newsletter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.explainer.Contexts;
import org.explainer.block.BlockKind;
import org.explainer.cache.FileCache;
import org.explainer.channel.ChannelContext;
import org.explainer.edition.Edition;
import org.explainer.figure.picture.Inks;
import org.explainer.figure.picture.Renditions;
import org.explainer.manuscript.text.Chapter;
import org.explainer.newsletter.story.Story;
import org.explainer.problem.Problems;
import org.explainer.progress.Stage;
import org.explainer.reader.ManuscriptReader;
import org.explainer.reader.file.Folders;

/** The mails of the book's own chapters before their style sheet is set into them. */
public final class BookMails {

    private static final Path ROOT = Path.of("").toAbsolutePath();

    private final Problems problems = new Problems();
    private final ChannelContext context;
    private final Edition edition;
    private final LetterSettings settings;
    private final LetterTemplates templates;

    /** {@code page} is the chapter's mail, {@code css} what is to be set into it. */
    public record Mail(String chapter, String page, String css) {
        @Override
        public String toString() {
            return chapter;
        }
    }

    private BookMails() throws IOException {
        Path cache = ROOT.resolve("target/cache");
        List<BlockKind> kinds = new ArrayList<>();
        ServiceLoader.load(BlockKind.class).forEach(kinds::add);
        var folders = new Folders(ROOT, ROOT.resolve("content"), ROOT.resolve("assets"), cache);
        edition = new Edition(ManuscriptReader.read(folders, kinds, problems, Stage.unseen()));
        context = Contexts.of(ROOT, cache, edition, problems);
        settings = LetterSettings.read(context).orElseThrow();
        templates = new LetterTemplates(edition, settings, context);
    }

    /** One for each chapter. */
    public static List<Mail> all() throws IOException {
        var book = new BookMails();
        String css = book.templates.render("letter.css.ftl", book.edition.cover(), Map.of());
        var printer = new Printer(book.edition, book.settings, book.templates, book.context);
        List<Mail> mails = new ArrayList<>();
        for (Chapter chapter : book.edition.chapters()) {
            mails.add(new Mail(chapter.name(), printer.sheeted(book.draft(chapter)), css));
        }
        return mails;
    }

    private LetterDraft draft(Chapter chapter) throws IOException {
        Story story = new Stories(edition, settings, templates, context).of(chapter);
        var kept = new FileCache(context.cache().resolve("letters"));
        var pictures =
                new Pictures(
                        templates.assets(),
                        new Renditions(kept, Inks.of(templates.theme().light())),
                        kept,
                        problems);
        return new LetterDraft(
                chapter,
                chapter.name(),
                chapter.id(),
                Headline.of(chapter, edition, settings, ""),
                story,
                pictures.of(chapter, story));
    }
}
