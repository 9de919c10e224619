package org.explainer.newsletter;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.explainer.cache.FileCache;
import org.explainer.channel.ChannelContext;
import org.explainer.channel.Compression;
import org.explainer.edition.Edition;
import org.explainer.figure.picture.Inks;
import org.explainer.figure.picture.Renditions;
import org.explainer.manuscript.data.ShortLetter;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Text;
import org.explainer.newsletter.mail.Weights;
import org.explainer.newsletter.story.Story;
import org.explainer.problem.Place;

/** Makes the letters of a chapter: one, or several where one would be too large. */
final class LetterBuilder {

    /** At most what a part says of itself and of the next one, in bytes. */
    private static final int PART = 600;

    private final Edition edition;
    private final LetterSettings settings;
    private final LetterTemplates templates;
    private final ChannelContext context;
    private final Stories stories;
    private final Printer printer;
    private final LetterWriter writer;
    private final Pictures pictures;
    private final List<SentLetter> series = new ArrayList<>();

    LetterBuilder(
            Edition edition,
            LetterSettings settings,
            LetterTemplates templates,
            ChannelContext context)
            throws IOException {
        this.edition = edition;
        this.settings = settings;
        this.templates = templates;
        this.context = context;
        this.stories = new Stories(edition, settings, templates, context);
        this.printer = new Printer(edition, settings, templates, context);
        var kept = new FileCache(context.cache().resolve("letters"));
        this.pictures =
                new Pictures(
                        templates.assets(),
                        new Renditions(kept, Inks.of(templates.theme().light())),
                        kept,
                        context.problems());
        var compression = Compression.keptIn(context.cache());
        var envelope = new Envelope(settings, edition.identity(), printer, compression);
        this.writer = new LetterWriter(edition, templates, printer, envelope, context.output());
    }

    /** Letters of each chapter that wants any, and the page that leads to them. */
    void send() throws IOException {
        var letters = ShortLetters.of(edition.library().rows(ShortLetter.class));
        List<DeskRow> rows = new ArrayList<>();
        List<Chapter> wanted =
                edition.chapters().stream().filter(chapter -> chapter.mailing().wanted()).toList();
        context.stage().expect(wanted.size());
        for (ShortLetter letter : letters.first()) {
            rows.add(alone(letter));
        }
        for (Chapter chapter : wanted) {
            context.stage().step(chapter.name(), () -> rows.add(row(chapter, letters)));
        }
        for (ShortLetter letter : letters.last()) {
            rows.add(alone(letter));
        }
        writer.writeDesk(rows);
        new SeriesWriter(edition, settings, templates, printer)
                .write(series, letters.first().size(), context.output());
    }

    private DeskRow alone(ShortLetter letter) throws IOException {
        var headline = new Headline(letter.title(), letter.preheader());
        new StoryCheck(context.problems()).check(headline, letter.place(), letter.place());
        String name = letter.id() + LetterPart.SHORT;
        return new DeskRow(
                edition.cover(),
                Optional.of(brief(letter, edition.cover(), name, headline)),
                List.of());
    }

    private DeskRow row(Chapter chapter, ShortLetters letters) throws IOException {
        List<LetterPart> full = send(chapter);
        Optional<ShortLetter> letter = letters.of(chapter);
        if (letter.isEmpty()) {
            return new DeskRow(chapter, Optional.empty(), full);
        }
        Headline headline = Headline.of(chapter, edition, settings, "").with(letter.get());
        LetterPart brief =
                brief(letter.get(), chapter, chapter.name() + LetterPart.SHORT, headline);
        return new DeskRow(chapter, Optional.of(brief), full);
    }

    private LetterPart brief(ShortLetter letter, Text text, String name, Headline headline)
            throws IOException {
        Story story = stories.of(letter, text);
        new StoryCheck(context.problems()).check(story);
        String id = letter.id() + LetterPart.SHORT;
        var draft = new LetterDraft(text, name, id, headline, story, pictures.of(text, story));
        MailPage mail = print(draft);
        new ShortCheck(letter.place(), context.problems()).check(story, mail.size());
        SentLetter sent = write(draft, mail);
        series.add(sent);
        return sent.part();
    }

    private List<LetterPart> send(Chapter chapter) throws IOException {
        Story story = stories.of(chapter);
        var check = new StoryCheck(context.problems());
        check.check(story);
        Headline headline = Headline.of(chapter, edition, settings, "");
        check.check(
                headline,
                place(chapter, Headline.subjectKey(chapter)),
                place(chapter, headline.preheaderKey(chapter)));
        var draft =
                new LetterDraft(
                        chapter,
                        chapter.name(),
                        chapter.id(),
                        headline,
                        story,
                        pictures.of(chapter, story));
        MailPage mail = print(draft);
        if (settings.split() && mail.size().verdict().equals("error")) {
            return split(chapter, draft, mail.weights());
        }
        return List.of(write(draft, mail).part());
    }

    private List<LetterPart> split(Chapter chapter, LetterDraft draft, Weights whole)
            throws IOException {
        var parts = new Parts(templates.strings(), settings.site() + "/" + chapter.url());
        int room = settings.budget().room() - whole.frame() - PART;
        List<Story> stories = parts.of(draft.story(), whole.bytes(), room);
        List<LetterPart> written = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            Story part = stories.get(i);
            String name = parts.name(i, stories.size());
            String suffix = i == 0 ? "" : "-part-" + (i + 1);
            var letter =
                    new LetterDraft(
                            chapter,
                            chapter.name() + suffix,
                            chapter.id() + suffix,
                            Headline.of(chapter, edition, settings, name),
                            part,
                            pictures.of(chapter, part));
            written.add(write(letter, print(letter)).part());
        }
        return written;
    }

    private SentLetter write(LetterDraft draft, MailPage mail) throws IOException {
        new BudgetCheck(draft.text().place(), context.problems())
                .check(draft.story(), mail.weights(), mail.size());
        LetterOutputs prints = printer.prints(draft, mail);
        // What an author has to mend would be found once more, as if a template had done it.
        if (!context.problems().hasErrors()) {
            new PrintCheck(templates, settings.width(), context.problems(), context.cache())
                    .check(draft.story(), prints);
        }
        return new SentLetter(writer.write(draft, prints), prints);
    }

    private MailPage print(LetterDraft draft) throws IOException {
        return MailPage.of(printer.email(draft), settings);
    }

    /** The first line of the chapter that begins with {@code key}. */
    private Place place(Chapter chapter, String key) throws IOException {
        String file = chapter.place().file();
        List<String> lines = Files.readAllLines(context.root().resolve(file));
        int line =
                IntStream.range(0, lines.size())
                        .filter(i -> lines.get(i).startsWith(key))
                        .findFirst()
                        .orElse(-1);
        return new Place(file, line + 1);
    }
}
