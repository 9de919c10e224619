package org.explainer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example in an AsciiDoc guide.
 *
 * @param title the file that the example is a whole of; empty for a piece of a chapter
 * @param line 1-based, of the first line of the example's text
 */
public record Example(String language, String title, int line, String text) {

    private static final Pattern STYLE = Pattern.compile("\\[source,(\\w+)\\]");

    /** All listings of the guide whose language is named. */
    public static List<Example> of(Path guide) throws IOException {
        List<String> lines = Files.readAllLines(guide);
        List<Example> examples = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Matcher style = STYLE.matcher(lines.get(i));
            if (style.matches()) {
                String above = lines.get(i - 1);
                String title = above.startsWith(".content/") ? above.substring(1) : "";
                int end = i + 2 + lines.subList(i + 2, lines.size()).indexOf("----");
                String text = String.join("\n", lines.subList(i + 2, end)) + "\n";
                examples.add(new Example(style.group(1), title, i + 3, text));
            }
        }
        return examples;
    }

    public boolean isPiece() {
        return title.isEmpty();
    }
}
