package org.explainer.newsletter.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many bytes of a mail each piece of its text takes.
 *
 * @param html without the marks
 * @param bytes of each piece, in the order of the story
 */
public record Weights(String html, List<Integer> bytes) {

    /** What {@code fragment.ftlh} leaves before each piece, and after the last. */
    private static final Pattern MARK = Pattern.compile("<!--\\d*-->\\n?");

    public Weights {
        bytes = List.copyOf(bytes);
    }

    public static Weights of(String marked) {
        List<Integer> bytes = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int start = -1;
        while (mark.find()) {
            if (start >= 0) {
                bytes.add(bytes(marked.substring(start, mark.start())));
            }
            start = mark.end();
        }
        return new Weights(mark.replaceAll(""), bytes);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    public int all() {
        return bytes(html);
    }

    /** What is there whatever the text is. */
    public int frame() {
        return all() - bytes.stream().mapToInt(Integer::intValue).sum();
    }
}
