package org.explainer.newsletter.mail;

import static java.util.stream.Collectors.toCollection;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.explainer.channel.MediaType;
import org.explainer.figure.picture.Rendition;

/**
 * Writes letters as MIME (RFC 2045 to 2049): the text, and in its place, where it can be shown, the
 * HTML with its pictures, which stand beside it so that no program lists them as attachments.
 * Nothing in it comes from clock or chance.
 */
public final class Mail {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    /** The longest line of a head: RFC 5322, section 2.1.1. */
    private static final int LINE = 78;

    private static final Pattern CID = Pattern.compile("cid:[^\"'\\s)]+");

    private Mail() {}

    /** The address at which the HTML of a letter shows a picture. */
    public static String address(Rendition picture) {
        return "cid:" + id(picture);
    }

    private static String id(Rendition picture) {
        return picture.name() + "@letter";
    }

    /**
     * The letter as a file, its lines ended by CR LF. Outlook opens it as a draft: {@code
     * X-Unsent}.
     *
     * @throws IllegalArgumentException when the HTML shows a picture that the letter does not have,
     *     or does not show one that it has
     */
    public static byte[] bytes(Letter letter) {
        checkPictures(letter);
        try {
            var message = new Message(letter.messageId());
            message.setHeader("X-Unsent", "1");
            message.setHeader("Date", DATE.format(letter.date()));
            if (letter.from().isPresent()) {
                message.setHeader("From", letter.from().get().head());
            }
            message.setHeader(
                    "Subject", MimeUtility.fold(9, EncodedWords.of("Subject", letter.subject())));
            message.setContent(body(letter));
            message.saveChanges();
            var file = new ByteArrayOutputStream();
            message.writeTo(file);
            return file.toByteArray();
        } catch (MessagingException e) {
            throw new IllegalArgumentException(
                    "the letter cannot be written: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Parts body(Letter letter) throws MessagingException {
        var shown = new Parts("related", letter);
        shown.addBodyPart(text(letter.html(), "html"));
        for (Rendition picture : letter.pictures()) {
            shown.addBodyPart(part(picture));
        }
        var related = new MimeBodyPart();
        related.setContent(shown);
        var alternatives = new Parts("alternative", letter);
        alternatives.addBodyPart(text(letter.text(), "plain"));
        alternatives.addBodyPart(related);
        return alternatives;
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        byte[] bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        var part = new MimeBodyPart();
        String type = "text/" + subtype + "; charset=UTF-8";
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", encoding(bytes));
        return part;
    }

    /** The shorter: quoted-printable has three signs for each byte that is not ASCII. */
    private static String encoding(byte[] bytes) {
        int foreign = 0;
        for (byte one : bytes) {
            foreign += one < 0 ? 1 : 0;
        }
        return 2 * foreign > bytes.length / 3 ? "base64" : "quoted-printable";
    }

    private static MimeBodyPart part(Rendition picture) throws MessagingException {
        var part = new MimeBodyPart();
        // Drawings are PNG; what an author put beside a text may be another picture.
        String type = MediaType.of(picture.name());
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(picture.png(), type)));
        part.setHeader("Content-Type", MimeUtility.fold(14, type + "; name=" + picture.name()));
        part.setHeader("Content-Transfer-Encoding", "base64");
        part.setHeader(
                "Content-Disposition", MimeUtility.fold(21, "inline; filename=" + picture.name()));
        part.setHeader("Content-ID", folded("<" + id(picture) + ">"));
        return part;
    }

    /** On a line of its own if it is long, since it has no blank at which it could be parted. */
    private static String folded(String contentId) {
        return "Content-ID: ".length() + contentId.length() <= LINE
                ? contentId
                : "\r\n " + contentId;
    }

    private static void checkPictures(Letter letter) {
        Set<String> shown =
                CID.matcher(letter.html())
                        .results()
                        .map(found -> found.group())
                        .collect(toCollection(TreeSet::new));
        Set<String> held =
                letter.pictures().stream().map(Mail::address).collect(toCollection(TreeSet::new));
        if (!shown.equals(held)) {
            throw new IllegalArgumentException(
                    "the letter shows the pictures " + shown + " and has " + held);
        }
    }

    /** With the identifier that it is given, where Angus would ask clock and host. */
    private static final class Message extends MimeMessage {

        private final String id;

        Message(String id) {
            super((Session) null);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    /**
     * With a boundary that comes from the letter, where Angus would ask the clock. It cannot stand
     * in a part: an underscore is no sign of base64, and quoted-printable has no "=_".
     */
    private static final class Parts extends MimeMultipart {
        Parts(String subtype, Letter letter) {
            super(subtype);
            String whole = letter.messageId() + letter.text() + letter.html();
            String type = subtype.equals("related") ? "; type=\"text/html\"" : "";
            contentType =
                    "multipart/%s%s;\r\n boundary=\"=_%s-%s\""
                            .formatted(
                                    subtype,
                                    type,
                                    subtype,
                                    UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
