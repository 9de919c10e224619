package org.explainer.newsletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.explainer.edition.Edition;
import org.explainer.figure.picture.Rendition;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Text;
import org.explainer.newsletter.mail.Ascii;
import org.explainer.newsletter.mail.Platform;
import org.explainer.page.LightDark;

/** Writes letters, a folder each, and the page that leads to all of them. */
final class LetterWriter {

    /** Says UTF-8 where a server does not: Unicode, section 23.8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Edition edition;
    private final LetterTemplates templates;
    private final Printer printer;
    private final Envelope envelope;
    private final Path output;

    LetterWriter(
            Edition edition,
            LetterTemplates templates,
            Printer printer,
            Envelope envelope,
            Path output) {
        this.envelope = envelope;
        this.edition = edition;
        this.templates = templates;
        this.printer = printer;
        this.output = output;
    }

    /** Writes the letter's folder. */
    LetterPart write(LetterDraft draft, LetterOutputs prints) throws IOException {
        Snippets snippets = printer.snippets(draft);
        Map<String, byte[]> files = files(draft, prints, snippets);
        LetterPart part = part(draft, prints, List.copyOf(files.keySet()));
        files.put("copies.js", copies(part, prints, snippets).getBytes(UTF_8));
        files.put("report.json", report(part, draft).getBytes(UTF_8));
        for (Rendition picture : draft.pictures().values()) {
            files.put("images/" + picture.name(), picture.png());
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = output.resolve(draft.name()).resolve(file.getKey());
            Files.createDirectories(requireNonNull(path.getParent()));
            Files.write(path, file.getValue());
        }
        new FormerLetters(templates, output).write(draft);
        return part;
    }

    /** What a sender may want. */
    private Map<String, byte[]> files(LetterDraft draft, LetterOutputs prints, Snippets snippets)
            throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        texts(draft, prints).forEach((name, text) -> files.put(name, text.getBytes(UTF_8)));
        files.put("snippet.html", Ascii.html(snippets.fitted()).getBytes(UTF_8));
        files.put("snippet-nojs.html", Ascii.html(snippets.scrolling()).getBytes(UTF_8));
        files.put("oembed.json", snippets.oembed().getBytes(UTF_8));
        files.put("chapter.eml", envelope.mail(draft, prints));
        String mailchimp = prints.mail().html(Platform.MAILCHIMP);
        files.put("mailchimp.zip", envelope.mailchimp(draft, mailchimp));
        return files;
    }

    private Map<String, String> texts(LetterDraft draft, LetterOutputs prints) {
        return Map.of(
                "chapter.html",
                prints.mail().html(),
                "fragment.html",
                Ascii.html(prints.mail().fragment()),
                "paste.html",
                printer.paste(draft, prints.paste()),
                "preview.html",
                prints.mail().html(Platform.NONE).replace(printer.folder(draft), "images"),
                "chapter.txt",
                BYTE_ORDER_MARK + printer.signed(prints.text(), printer.platform()),
                "embed.html",
                prints.embed());
    }

    private LetterPart part(LetterDraft draft, LetterOutputs prints, List<String> files) {
        return new LetterPart(
                draft.name(),
                draft.id(),
                label(draft.text()),
                draft.text(),
                draft.headline(),
                draft.story(),
                prints.mail().size(),
                prints.mail().weights().bytes(),
                prints.paste(),
                files);
    }

    private String label(Text text) {
        return text instanceof Chapter chapter
                ? templates.strings().format("chapter", String.valueOf(edition.number(chapter)))
                : "";
    }

    private String report(LetterPart part, LetterDraft draft) {
        return templates.render(
                "report.json.ftl",
                part.text(),
                Map.of("part", part, "pictures", draft.pictures().values()));
    }

    private String copies(LetterPart part, LetterOutputs prints, Snippets snippets) {
        Map<String, String> copies = new TreeMap<>();
        for (Platform platform : List.of(Platform.MAILCHIMP, Platform.LISTMONK)) {
            copies.put(platform.word(), prints.mail().html(platform));
            copies.put(platform.word() + "-text", printer.signed(prints.text(), platform));
        }
        copies.put("fragment", Ascii.html(prints.mail().fragment()));
        copies.put("text", prints.text());
        copies.put("rich", prints.paste());
        copies.put("snippet", snippets.fitted());
        copies.put("subject", part.headline().subject());
        copies.put("preheader", part.headline().preheader());
        return templates.render(
                "copies.js.ftl", part.text(), Map.of("part", part, "copies", copies));
    }

    /** The page that leads to all of them. */
    void writeDesk(List<DeskRow> rows) throws IOException {
        List<LetterPart> parts = rows.stream().flatMap(row -> row.full().stream()).toList();
        Files.writeString(
                output.resolve("index.html"),
                templates.render("index.ftlh", edition.cover(), Map.of("rows", rows)));
        Files.writeString(
                output.resolve("feed.xml"),
                templates.render("feed.ftlx", edition.cover(), Map.of("parts", parts)));
        String style = Files.readString(templates.file("desk.css"));
        Files.writeString(
                output.resolve("desk.css"), LightDark.complete(templates.theme().paint(style)));
        Files.copy(templates.file("desk.js"), output.resolve("desk.js"));
    }
}
