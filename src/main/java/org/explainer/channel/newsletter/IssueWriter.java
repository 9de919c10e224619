package org.explainer.channel.newsletter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.explainer.channel.Desk;
import org.explainer.edition.Edition;
import org.explainer.html.inline.Inlining;
import org.explainer.html.inline.Stylesheet;
import org.explainer.html.story.Story;
import org.explainer.manuscript.Chapter;

/** Writes a letter's folder. */
final class IssueWriter {

    private final Edition edition;
    private final LetterSettings settings;
    private final LetterTemplates templates;
    private final Printer printer;
    private final Inlining inlining;
    private final Path output;

    IssueWriter(Edition edition, LetterSettings settings, LetterTemplates templates, Desk desk) {
        this.edition = edition;
        this.settings = settings;
        this.templates = templates;
        this.printer = new Printer(templates, settings);
        this.output = desk.output();
        this.inlining =
                new Inlining(
                        Stylesheet.read(
                                templates.render("letter.css.ftl", edition.cover(), Map.of()),
                                templates.place("letter.css.ftl"),
                                desk.problems()));
    }

    Issue write(Chapter chapter, Story story) throws IOException {
        var headline = new Headline(chapter.plainTitle(), chapter.blurb());
        String unsubscribe = Platform.of(settings.unsubscribe()).unsubscribe();
        Map<String, Picture> pictures = Map.of();
        var mail =
                MailPage.of(
                        printer.email(chapter, headline, story, pictures, unsubscribe),
                        List.of(inlining));
        Map<String, String> files = new TreeMap<>();
        files.put("chapter.html", mail.html());
        files.put("fragment.html", mail.fragment());
        files.put("paste.html", printer.paste(chapter, headline, story, pictures));
        files.put("preview.html", mail.html());
        files.put("chapter.txt", printer.text(story));
        var issue = issue(chapter, headline, story, bytes(mail.html()), files.keySet());
        files.put(
                "copies.js",
                copies(issue, files, printer.bare(chapter, headline, story, pictures)));
        write(issue.name(), files);
        return issue;
    }

    private Issue issue(
            Chapter chapter, Headline headline, Story story, int bytes, Collection<String> files) {
        String number = String.valueOf(edition.number(chapter));
        return new Issue(
                chapter.name(),
                templates.strings().format("chapter", number),
                chapter,
                headline,
                story,
                new Size(bytes, settings.budget()),
                List.copyOf(files));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private String copies(Issue issue, Map<String, String> files, String rich) {
        Map<String, String> copies = new TreeMap<>();
        copies.put("html", files.getOrDefault("chapter.html", ""));
        copies.put("fragment", files.getOrDefault("fragment.html", ""));
        copies.put("text", files.getOrDefault("chapter.txt", ""));
        copies.put("rich", rich);
        copies.put("subject", issue.headline().subject());
        copies.put("preheader", issue.headline().preheader());
        return templates.render(
                "copies.js.ftl", issue.chapter(), Map.of("issue", issue, "copies", copies));
    }

    private void write(String name, Map<String, String> files) throws IOException {
        Path folder = Files.createDirectories(output.resolve(name));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** The page that leads to all of them. */
    void writeDesk(List<Issue> issues) throws IOException {
        Files.writeString(
                output.resolve("index.html"),
                templates.render("index.ftlh", edition.cover(), Map.of("issues", issues)));
        for (String file : List.of("desk.css", "desk.js")) {
            Files.copy(templates.file(file), output.resolve(file));
        }
    }
}
