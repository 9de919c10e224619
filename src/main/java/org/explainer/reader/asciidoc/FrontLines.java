package org.explainer.reader.asciidoc;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.reader.file.SourceFile;

/**
 * The header of an AsciiDoc file by its lines: the title's, and that of each key.
 *
 * @param title line of the title; 0 if there is none
 * @param lines line of each key, by key
 * @param end the last line of the header; 0 if there is none
 */
record FrontLines(int title, Map<String, Integer> lines, int end) {

    static final Pattern KEY =
            Pattern.compile(":(!?[A-Za-z0-9_][\\w-]*!?):(\\s.*)?", Pattern.DOTALL);

    static FrontLines of(SourceFile file) {
        List<String> text = file.lines();
        Map<String, Integer> keys = new TreeMap<>();
        int title = 0;
        int line = 0;
        while (line < text.size() && isBlankOrComment(text.get(line))) {
            line++;
        }
        for (; line < text.size() && !text.get(line).isBlank(); line++) {
            Matcher key = KEY.matcher(text.get(line));
            if (key.matches()) {
                keys.putIfAbsent(key.group(1), line + 1);
            } else if (title == 0 && text.get(line).startsWith("= ")) {
                title = line + 1;
            }
        }
        return new FrontLines(title, keys, title == 0 && keys.isEmpty() ? 0 : line);
    }

    private static boolean isBlankOrComment(String line) {
        return line.isBlank() || line.startsWith("//");
    }

    Set<String> keys() {
        return lines.keySet();
    }

    /** The line of {@code key}, or the first line where the key is missing. */
    int of(String key) {
        return lines.getOrDefault(key, 1);
    }

    static boolean isEntry(String line) {
        return KEY.matcher(line).matches();
    }
}
