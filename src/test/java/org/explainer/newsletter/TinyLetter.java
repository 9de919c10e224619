package org.explainer.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.explainer.Contexts;
import org.explainer.edition.Edition;
import org.explainer.figure.picture.Rendition;
import org.explainer.manuscript.text.Chapter;
import org.explainer.newsletter.story.MailLinks;
import org.explainer.newsletter.story.ProblemLocator;
import org.explainer.newsletter.story.Story;
import org.explainer.newsletter.story.StoryReader;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** A good letter with one of everything, as the project's own templates print it. */
public record TinyLetter(LetterTemplates templates, Story story, LetterOutputs prints) {

    private static final String PAGE =
            """
            <body><header><p class="book"><a href="../index.html">The Book</a></p><h1>One</h1></header>
            <main><h2>What happened?</h2>
            <div class="passage"><p class="label label--documented-event"><span>Documented event</span></p>
            <p>The vote was <a href="https://other.example/vote">falsified</a> in November.</p>
            <p class="sources">Source: <a href="https://other.example/news">a newspaper of the day</a></p></div>
            <div class="figure"><p class="drawing__title">A line</p>
            <pre data-name="line" title="A line with two peaks">drawing</pre></div>
            <table><tr><th>Area</th><th>Votes</th></tr><tr><th>Larn</th><td>34.48 of 100</td></tr></table>
            <ul><li>In Larn he lost.</li></ul>
            <p>Signs: {{ oblast }} {% if vote %} *|FNAME|* %%{name}%%.</p>
            </main><footer><p class="about">These are our own words.</p></footer></body>
            """;

    /** The letter of a book's first chapter; {@code folder} is empty. */
    public static TinyLetter of(Edition edition, Path folder) throws IOException {
        var problems = new Problems();
        var context = Contexts.of(Path.of("."), folder, edition, problems);
        LetterSettings settings = LetterSettings.read(context).orElseThrow();
        Chapter chapter = edition.chapters().get(0);
        LetterTemplates templates = new LetterTemplates(edition, settings, context);
        var addresses = new MailLinks(settings.site() + "/c/one.html", settings.site() + "/", "");
        Story story =
                new StoryReader(addresses, new ProblemLocator(new Place("one.adoc", 0), problems))
                        .read(PAGE);
        var line = new Rendition("line-0.png", new byte[0], 560, 280, "A line with two peaks");
        var headline =
                new Headline("One chapter", "A line that inboxes show beside the subject of it");
        // The key of a drawing is its name and what it draws.
        Map<String, Rendition> pictures = Map.of("line" + "drawing", line);
        var draft = new LetterDraft(chapter, "one", "one", headline, story, pictures);
        var printer = new Printer(edition, settings, templates, context);
        LetterOutputs prints = printer.prints(draft, MailPage.of(printer.email(draft), settings));
        assertThat(problems.inReadingOrder()).isEmpty();
        return new TinyLetter(templates, story, prints);
    }
}
