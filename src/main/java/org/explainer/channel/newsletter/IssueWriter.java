package org.explainer.channel.newsletter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.explainer.drawing.picture.Rendition;
import org.explainer.edition.Edition;

/** Writes letters, a folder each, and the page that leads to all of them. */
final class IssueWriter {

    private final Edition edition;
    private final LetterTemplates templates;
    private final Printer printer;
    private final Path output;

    IssueWriter(Edition edition, LetterTemplates templates, Printer printer, Path output) {
        this.edition = edition;
        this.templates = templates;
        this.printer = printer;
        this.output = output;
    }

    /** Writes the letter's folder. */
    Issue write(Draft draft, Prints prints) throws IOException {
        Map<String, String> files = new TreeMap<>();
        files.put("chapter.html", prints.mail().html());
        files.put("fragment.html", prints.mail().fragment());
        files.put("paste.html", printer.paste(draft, prints.paste()));
        files.put("preview.html", prints.mail().html().replace(printer.folder(draft), "images"));
        files.put("chapter.txt", prints.text());
        files.put("embed.html", prints.embed());
        Snippets snippets = printer.snippets(draft);
        files.put("snippet.html", snippets.fitted());
        files.put("snippet-nojs.html", snippets.scrolling());
        files.put("oembed.json", snippets.oembed());
        Issue issue = issue(draft, prints, List.copyOf(files.keySet()));
        files.put("copies.js", copies(issue, files));
        files.put("report.json", report(issue, draft));
        Path folder = Files.createDirectories(output.resolve(draft.name()));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        for (Rendition picture : draft.pictures().values()) {
            Path images = Files.createDirectories(folder.resolve("images"));
            Files.write(images.resolve(picture.name()), picture.png());
        }
        return issue;
    }

    private Issue issue(Draft draft, Prints prints, List<String> files) {
        String number = String.valueOf(edition.number(draft.chapter()));
        return new Issue(
                draft.name(),
                templates.strings().format("chapter", number),
                draft.chapter(),
                draft.headline(),
                draft.story(),
                prints.mail().size(),
                prints.mail().weights().bytes(),
                prints.paste(),
                files);
    }

    private String report(Issue issue, Draft draft) {
        return templates.render(
                "report.json.ftl",
                issue.chapter(),
                Map.of("issue", issue, "pictures", draft.pictures().values()));
    }

    private String copies(Issue issue, Map<String, String> files) {
        Map<String, String> copies = new TreeMap<>();
        copies.put("html", files.getOrDefault("chapter.html", ""));
        copies.put("fragment", files.getOrDefault("fragment.html", ""));
        copies.put("text", files.getOrDefault("chapter.txt", ""));
        copies.put("rich", issue.rich());
        copies.put("subject", issue.headline().subject());
        copies.put("preheader", issue.headline().preheader());
        return templates.render(
                "copies.js.ftl", issue.chapter(), Map.of("issue", issue, "copies", copies));
    }

    /** The page that leads to all of them. */
    void writeDesk(List<Issue> issues) throws IOException {
        Files.writeString(
                output.resolve("index.html"),
                templates.render("index.ftlh", edition.cover(), Map.of("issues", issues)));
        Files.writeString(
                output.resolve("feed.xml"),
                templates.render("feed.ftlx", edition.cover(), Map.of("issues", issues)));
        for (String file : List.of("desk.css", "desk.js")) {
            Files.copy(templates.file(file), output.resolve(file));
        }
    }
}
