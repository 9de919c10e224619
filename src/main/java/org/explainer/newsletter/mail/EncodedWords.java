package org.explainer.newsletter.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text of a mail's head that is not all ASCII (RFC 2047). Angus fills the first line without room
 * for the head's name.
 */
final class EncodedWords {

    /** The longest line with an encoded word: RFC 2047, section 2. */
    private static final int LINE = 76;

    /** What a program takes for the beginning of such a word, whoever wrote it. */
    private static final String MARK = "=?";

    private static final String START = "=?UTF-8?%s?";
    private static final String END = "?=";

    private EncodedWords() {}

    /** {@code text} over as many lines as it takes; {@code name} is the head's. */
    static String of(String name, String text) {
        long foreign = text.codePoints().filter(sign -> sign > 0x7E).count();
        if (foreign == 0 && !text.contains(MARK)) {
            return text;
        }
        boolean base64 = 2 * foreign > text.codePointCount(0, text.length());
        String start = START.formatted(base64 ? "B" : "Q");
        int room = LINE - name.length() - ": ".length() - start.length() - END.length();
        return pieces(text, base64, room).stream()
                .map(piece -> start + piece + END)
                .collect(Collectors.joining("\r\n "));
    }

    /** No sign is parted between two words: section 5. */
    private static List<String> pieces(String text, boolean base64, int room) {
        List<String> pieces = new ArrayList<>();
        String piece = "";
        for (int sign : text.codePoints().toArray()) {
            String longer = piece + Character.toString(sign);
            if (encoded(longer, base64).length() > room) {
                pieces.add(encoded(piece, base64));
                longer = Character.toString(sign);
            }
            piece = longer;
        }
        pieces.add(encoded(piece, base64));
        return pieces;
    }

    private static String encoded(String text, boolean base64) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (base64) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        var quoted = new StringBuilder();
        for (byte one : bytes) {
            boolean plain =
                    one > 0 && (Character.isLetterOrDigit(one) || "!*+-/".indexOf(one) >= 0);
            String sign = plain ? String.valueOf((char) one) : "=%02X".formatted(one & 0xFF);
            quoted.append(one == ' ' ? "_" : sign);
        }
        return quoted.toString();
    }
}
