package org.explainer.collation;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.cache.FileCache;
import org.explainer.collation.Holding.Form;
import org.jspecify.annotations.Nullable;

/** The text of a finished file; a letter and a script have several copies of it, each by name. */
final class FinishedText {

    /** A name and its value in JSON. */
    private static final Pattern VALUE =
            Pattern.compile("\"(\\w+)\":\\s*\"((?:[^\"\\\\]++|\\\\.)*+)\"");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(\\p{XDigit}{4})|(.))");

    /** Copies that claim to hold the whole letter; the others are its subject and the like. */
    private static final Pattern WHOLE = Pattern.compile("html|fragment|rich|text");

    private final FileCache cache;

    /** {@code cache} keeps the text of what is slow to read. */
    FinishedText(FileCache cache) {
        this.cache = cache;
    }

    Map<String, String> of(FinishedFile file, Form form) throws IOException {
        return switch (form) {
            case PAGE -> Map.of("", ReadableText.of(new String(file.content(), UTF_8)));
            case PLAIN -> Map.of("", new String(file.content(), UTF_8));
            case MAIL -> mail(file.content());
            case SCRIPT -> script(new String(file.content(), UTF_8));
            case PAPER -> Map.of("", PaperText.of(file.content(), cache));
            case ARCHIVE, NONE -> Map.of();
        };
    }

    private static Map<String, String> mail(byte[] content) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try {
            var message = new MimeMessage(null, new ByteArrayInputStream(content));
            collect(new MimeMultipart(message.getDataHandler().getDataSource()), parts);
        } catch (MessagingException e) {
            throw new IOException("a letter cannot be read as MIME", e);
        }
        return parts;
    }

    private static void collect(MimeMultipart whole, Map<String, String> parts)
            throws MessagingException, IOException {
        for (int i = 0; i < whole.getCount(); i++) {
            BodyPart part = whole.getBodyPart(i);
            if (part.isMimeType("multipart/*")) {
                collect(new MimeMultipart(part.getDataHandler().getDataSource()), parts);
            } else if (part.isMimeType("text/plain")) {
                parts.put("text/plain", new String(part.getInputStream().readAllBytes(), UTF_8));
            } else if (part.isMimeType("text/html")) {
                String html = new String(part.getInputStream().readAllBytes(), UTF_8);
                parts.put("text/html", ReadableText.of(html));
            }
        }
    }

    private static Map<String, String> script(String script) {
        Map<String, String> copies = new TreeMap<>();
        Matcher value = VALUE.matcher(script);
        while (value.find()) {
            String name = value.group(1);
            if (WHOLE.matcher(name).matches()) {
                String text = unescaped(value.group(2));
                copies.put(name, name.equals("text") ? text : ReadableText.of(text));
            }
        }
        return copies;
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(sign(found.group(1), found.group(2))));
    }

    private static String sign(@Nullable String code, @Nullable String letter) {
        if (code != null) {
            return Character.toString(Integer.parseInt(code, 16));
        }
        return letter == null || "nrt".contains(letter) ? "\n" : letter;
    }
}
