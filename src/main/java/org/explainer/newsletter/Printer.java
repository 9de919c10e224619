package org.explainer.newsletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.explainer.cache.FileCache;
import org.explainer.channel.ChannelContext;
import org.explainer.edition.Edition;
import org.explainer.newsletter.mail.MergeTags;
import org.explainer.newsletter.mail.Platform;
import org.explainer.newsletter.mail.Weights;
import org.explainer.newsletter.story.Story;
import org.explainer.page.ContentHash;
import org.explainer.page.Finishing;
import org.explainer.page.LightDark;
import org.explainer.page.inline.Inlining;
import org.explainer.page.inline.Stylesheet;

/** Prints a story in each of the four ways, all from the same pieces. */
final class Printer {

    private static final String STYLE = "letter.css.ftl";

    /** What letter.css.ftl leaves at both sides of the text. */
    private static final int MARGINS = 56;

    private final LetterSettings settings;
    private final LetterTemplates templates;
    private final String style;
    private final Finishing mail;
    private final FileCache kept;
    private final String embedStyle;
    private final String embedScript;
    private final Map<String, String> hashes;

    Printer(
            Edition edition,
            LetterSettings settings,
            LetterTemplates templates,
            ChannelContext context)
            throws IOException {
        this.settings = settings;
        this.templates = templates;
        this.embedStyle =
                LightDark.complete(
                        templates.theme().paint(Files.readString(templates.file("embed.css"))));
        this.embedScript = Files.readString(templates.file("embed.js"));
        this.hashes =
                Map.of("style", ContentHash.of(embedStyle), "script", ContentHash.of(embedScript));
        this.style = templates.render(STYLE, edition.cover(), Map.of());
        var sheet = Stylesheet.read(style, templates.place(STYLE), context.problems());
        this.mail = new Finishing(List.of(new Inlining(sheet)));
        this.kept = new FileCache(context.cache().resolve("letters"));
    }

    /** The mail, with the marks that {@link Weights} and {@link Platform} read. */
    String email(LetterDraft draft) throws IOException {
        String sheeted = sheeted(draft);
        String key = kept.key(List.of("mail", style, sheeted));
        byte[] finished = kept.of(key, () -> mail.finish(sheeted).getBytes(UTF_8));
        return MergeTags.html(new String(finished, UTF_8));
    }

    /** The mail before its style sheet is set into it. */
    String sheeted(LetterDraft draft) {
        return templates.render("email.ftlh", draft.text(), model(draft));
    }

    /** All of it. */
    LetterOutputs prints(LetterDraft draft, MailPage page) {
        Map<String, Object> model = model(draft);
        model.put("embedStyle", embedStyle);
        model.put("embedScript", embedScript);
        model.put("hashes", hashes);
        model.put("oembed", settings.address() + "/" + draft.name() + "/oembed.json");
        return new LetterOutputs(
                page,
                MergeTags.html(templates.render("paste.ftlh", draft.text(), model).strip()),
                text(draft.story()),
                MergeTags.html(templates.render("embed.ftlh", draft.text(), model)));
    }

    /** The page that is opened to copy {@code bare}. */
    String paste(LetterDraft draft, String bare) {
        Map<String, Object> model = model(draft);
        model.put("paste", bare);
        return templates.render("paste-page.ftlh", draft.text(), model);
    }

    private String text(Story story) {
        return MergeTags.text(
                new PlainText(
                                templates.strings().get("letter.links"),
                                templates.strings().get("letter.picture"),
                                templates.strings().language().quotes())
                        .print(story));
    }

    /** What a mail that no service sends says of unsubscribing. */
    String unsubscribing() {
        return templates.strings().get("letter.unsubscribe.answer");
    }

    /** The service of the settings. */
    Platform platform() {
        return Platform.of(settings.unsubscribe());
    }

    /** {@code text} as {@code platform} takes it. */
    String signed(String text, Platform platform) {
        return platform.signText(text, templates.strings().get("letter.unsubscribe"));
    }

    /** What shows the draft within pages of others. */
    Snippets snippets(LetterDraft draft) {
        return Snippets.of(
                templates,
                draft.text(),
                draft.headline().subject(),
                settings.address() + "/" + draft.name() + "/embed.html");
    }

    /** Where the draft's pictures will be. */
    String folder(LetterDraft draft) {
        return settings.images() + "/" + draft.name() + "/images";
    }

    private Map<String, Object> model(LetterDraft draft) {
        Map<String, Object> model = new HashMap<>();
        model.put("subject", draft.headline().subject());
        model.put("preheader", draft.headline().preheader());
        model.put("story", draft.story());
        model.put(
                "pictures",
                Picture.in(folder(draft), draft.pictures(), settings.width() - MARGINS));
        return model;
    }
}
