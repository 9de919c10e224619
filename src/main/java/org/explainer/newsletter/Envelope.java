package org.explainer.newsletter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.explainer.channel.Archive;
import org.explainer.channel.Compression;
import org.explainer.channel.Content;
import org.explainer.edition.Identity;
import org.explainer.figure.picture.Rendition;
import org.explainer.newsletter.mail.Letter;
import org.explainer.newsletter.mail.Mail;

/** Puts a mail and its pictures into one file. */
record Envelope(
        LetterSettings settings, Identity identity, Printer printer, Compression compression) {

    /** A draft that programs for mail open, with its pictures inside. */
    byte[] mail(LetterDraft draft, LetterOutputs prints) {
        String words = printer.unsubscribing();
        String html = prints.mail().answerable(words);
        for (Rendition picture : draft.pictures().values()) {
            html =
                    html.replace(
                            printer.folder(draft) + "/" + picture.name(), Mail.address(picture));
        }
        return Mail.bytes(
                new Letter(
                        draft.headline().subject(),
                        settings.from(),
                        messageId(draft),
                        draft.text().date().atStartOfDay(ZoneOffset.UTC).toInstant(),
                        html,
                        prints.text() + "\n" + words + "\n",
                        List.copyOf(draft.pictures().values())));
    }

    /**
     * Another after each change, and the same from another address (RFC 5322, section 3.6.4). Of
     * one length, since a line of a head cannot be parted in it.
     */
    private String messageId(LetterDraft draft) {
        return "<" + draft.text().date() + "@" + identity.uuid("letters/" + draft.id()) + ">";
    }

    /** What Mailchimp imports; {@code html} has Mailchimp's own sign for its link. */
    byte[] mailchimp(LetterDraft draft, String html) throws IOException {
        Map<String, Content> files = new TreeMap<>();
        String local = html.replace(printer.folder(draft), "images");
        files.put("chapter.html", Content.of(local.getBytes(StandardCharsets.UTF_8)));
        for (Rendition picture : draft.pictures().values()) {
            files.put("images/" + picture.name(), Content.of(picture.png()));
        }
        var zip = new ByteArrayOutputStream();
        Archive.TIGHT.write(files, compression, zip);
        return zip.toByteArray();
    }
}
