package org.explainer.newsletter.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.explainer.figure.picture.Rendition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("it changes the locale or the time zone of all")
class MailTest {

    private static final Rendition MAP =
            new Rendition("map-0badf00d.png", new byte[200], 560, 300, "A map");

    private static final String SHOWN = "<img src=\"cid:map-0badf00d.png@letter\">";

    @Test
    void whatItHoldsIsReadBack() throws Exception {
        var message = read(Mail.bytes(letter("Büro — відповідь\n", "<p>é</p>\n" + SHOWN)));

        assertThat(message.getSubject()).isEqualTo("Fear, explained — «страх»");
        assertThat(message.getFrom()).containsExactly(new InternetAddress("joerg@example.org"));
        assertThat(message.getHeader("From", null))
                .isEqualTo("=?UTF-8?Q?J=C3=B6rg?=\r\n <joerg@example.org>");
        assertThat(message.getMessageID()).isEqualTo("<fear@example.org>");
        assertThat(message.getHeader("Date", null)).isEqualTo("Tue, 24 Nov 2026 00:00:00 +0000");
        assertThat(message.getHeader("X-Unsent", null)).isEqualTo("1");
        var alternatives = (MimeMultipart) message.getContent();
        assertThat(alternatives.getContentType()).startsWith("multipart/alternative;");
        assertThat(alternatives.getBodyPart(0).getContent()).isEqualTo("Büro — відповідь\r\n");
        var related = (MimeMultipart) alternatives.getBodyPart(1).getContent();
        assertThat(related.getContentType()).startsWith("multipart/related; type=\"text/html\";");
        assertThat(related.getBodyPart(0).getContent()).isEqualTo("<p>é</p>\r\n" + SHOWN);
        var picture = (MimePart) related.getBodyPart(1);
        assertThat(picture.getHeader("Content-ID", null)).isEqualTo("<map-0badf00d.png@letter>");
        assertThat(picture.getDisposition()).isEqualTo("inline");
        assertThat(picture.getInputStream().readAllBytes()).isEqualTo(MAP.png());
    }

    @Test
    void linesAreShortAndEndAsTheStandardSays() {
        String long1 = "a word, ".repeat(200);
        String mail = new String(Mail.bytes(letter(long1 + "\nÜ\n", long1 + SHOWN)), US_ASCII);

        assertThat(mail.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(mail.split("\r\n")).allMatch(line -> line.length() <= 78);
    }

    /** Three heads name a picture. */
    @Test
    void longNamesDoNotMakeLongLines() throws Exception {
        String name = "what-it-is-called-in-so-many-words-by-the-editor.png";
        var picture = new Rendition(name, new byte[9], 560, 300, "A map");
        String shown = "<img src=\"" + Mail.address(picture) + "\">";
        byte[] mail =
                Mail.bytes(
                        new Letter(
                                "Fear",
                                Optional.empty(),
                                "<fear@example.org>",
                                Instant.EPOCH,
                                shown,
                                "Fear",
                                List.of(picture)));

        assertThat(new String(mail, US_ASCII).split("\r\n")).allMatch(line -> line.length() <= 78);
        assertThat(new String(mail, US_ASCII)).contains("<" + name + "@letter>");
    }

    /** RFC 2047, section 2; the head's name takes room on the first line. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Чого Путін боїться найбільше, пояснено в дванадцяти розділах для всіх, хто питає",
                "What rivers carry away — an explainer in twenty chapters, for classes, and “others”",
                "რისი ეშინია პუტინს ყველაზე მეტად და რატომ 🇺🇦🇬🇪🇺🇦🇬🇪🇺🇦🇬🇪🇺🇦🇬🇪"
            })
    void headsInOtherLettersHaveShortLinesAndAreReadBack(String words) throws Exception {
        var letter = letter(words, "\"" + words + "\" <editors@example.org>", SHOWN);
        String mail = new String(Mail.bytes(letter), US_ASCII);

        assertThat(mail.split("\r\n")).noneMatch(line -> line.length() > 76 && line.contains("=?"));
        var message = read(Mail.bytes(letter));
        assertThat(message.getSubject()).isEqualTo(words);
        assertThat(message.getFrom())
                .containsExactly(new InternetAddress("editors@example.org", words, "UTF-8"));
        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo(words);
    }

    @Test
    void aSubjectThatLooksEncodedIsReadAsItWasWritten() throws Exception {
        String subject = "Fear =?utf-8?Q?=0d=0aBcc:_b@example.org?= explained";
        MimeMessage message = read(Mail.bytes(letter(subject, "a@example.org", SHOWN)));

        assertThat(message.getSubject()).isEqualTo(subject);
    }

    /** As people write names; RFC 5322, section 3.2.4, wants most of these quoted. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Editors, The",
                "The Press (Berlin)",
                "Editors; others: all",
                "The \"Press\" Office",
                "One \" mark",
                "Dr. Who @ home",
                "back\\slash",
                "Редакція, відділ (Кельм)",
                "Öffnung; die",
                "[list]"
            })
    void aSendersNameMayHoldAnySign(String name) throws Exception {
        var from =
                (InternetAddress)
                        read(Mail.bytes(letter("Fear", name + " <a@example.org>", SHOWN)))
                                .getFrom()[0];

        assertThat(from.getPersonal()).isEqualTo(name);
        assertThat(from.getAddress()).isEqualTo("a@example.org");
    }

    @Test
    void textThatIsMostlyNotLatinTakesTheShorterEncoding() throws Exception {
        assertThat(encodings("Words, with an é\n")).isEqualTo("quoted-printable");
        assertThat(encodings("Чого боїться Путін, пояснено\n")).isEqualTo("base64");
    }

    @Test
    void theSameLetterIsTheSameFileWhateverTheMachine() {
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        byte[] here = Mail.bytes(letter("Text\n", SHOWN));
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Mail.bytes(letter("Text\n", SHOWN))).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        assertThat(Mail.bytes(letter("Other\n", SHOWN))).isNotEqualTo(here);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Fear\r\nBcc: all@example.org", "Fear\nX: 1", "Fear\r", "a\u0085b", " "})
    void aSubjectWithMoreThanALineIsRefused(String subject) {
        assertThatThrownBy(() -> letter(subject, "a@example.org", SHOWN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The editors at example.org",
                "a@example.org\r\nBcc: b@example.org",
                "Two\u0085lines <a@example.org>",
                "a@b@c",
                "a@example.org, b@c.org",
                "Editors <a@example.org",
                "Editors <a@example.org> too",
                "Editors <<a@example.org>>",
                "Editors <example.org>",
                "Editors <a b@example.org>",
                "Editors <a@example..org>",
                "Editors <jörg@example.org>",
                "Editors: a@example.org;"
            })
    void aSenderWhoIsNotOneIsRefused(String from) {
        assertThat(Sender.of(from)).isEmpty();
    }

    @Test
    void aNameInQuotationMarksIsTakenOutOfThem() {
        assertThat(Sender.of("\"Editors, \\\"The\\\"\" <a@example.org>"))
                .contains(new Sender("Editors, \"The\"", "a@example.org"));
        assertThat(Sender.of("a@example.org")).contains(new Sender("", "a@example.org"));
    }

    @Test
    void picturesAndTheirPlacesMustAgree() {
        assertThatThrownBy(() -> Mail.bytes(letter("Text", "<p>no picture</p>")))
                .hasMessageContaining(
                        "shows the pictures [] and has [cid:map-0badf00d.png@letter]");
        assertThatThrownBy(() -> Mail.bytes(letter("Text", SHOWN + "<img src='cid:x@letter'>")))
                .hasMessageContaining("cid:x@letter");
    }

    @Test
    void aDraftNeedsNoSender() throws Exception {
        assertThat(read(Mail.bytes(letter("Fear", "", SHOWN))).getFrom()).isNull();
    }

    private static String encodings(String text) throws Exception {
        var alternatives = (MimeMultipart) read(Mail.bytes(letter(text, SHOWN))).getContent();
        return ((MimePart) alternatives.getBodyPart(0)).getEncoding();
    }

    private static MimeMessage read(byte[] mail) throws MessagingException, IOException {
        return new MimeMessage((Session) null, new ByteArrayInputStream(mail));
    }

    private static Letter letter(String text, String html) {
        return new Letter(
                "Fear, explained — «страх»",
                Sender.of("Jörg <joerg@example.org>"),
                "<fear@example.org>",
                Instant.parse("2026-11-24T00:00:00Z"),
                html,
                text,
                List.of(MAP));
    }

    private static Letter letter(String subject, String from, String html) {
        var date = Instant.parse("2026-11-24T00:00:00Z");
        return new Letter(
                subject, Sender.of(from), "<a@b.org>", date, html, "Text\n", List.of(MAP));
    }
}
