package org.explainer.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of a text: title and keys, up to the first line that is neither.
 *
 * @param end how many lines it takes
 */
record HeaderLines(Map<String, String> keys, List<Wording> wordings, int end) {

    /** Keys whose values are words for readers; all others are settings. */
    private static final Set<String> READ =
            Set.of("standfirst", "summary", "blurb", "description", "place", "banner");

    static final Pattern KEY = Pattern.compile(":(!?\\w[\\w-]*!?):(?:\\s+(.*))?");

    static HeaderLines of(List<SourceLine> lines) {
        return new Reader(lines).read();
    }

    private static final class Reader {

        private final List<SourceLine> lines;
        private final Map<String, String> keys = new TreeMap<>();
        private final List<Wording> wordings = new ArrayList<>();

        Reader(List<SourceLine> lines) {
            this.lines = lines;
        }

        HeaderLines read() {
            int i = 0;
            while (i < lines.size() && isBlankOrComment(lines.get(i).text())) {
                i++;
            }
            for (; i < lines.size() && !lines.get(i).text().isBlank(); i++) {
                SourceLine line = lines.get(i);
                Matcher key = KEY.matcher(line.text());
                if (line.text().startsWith("= ") && keys.isEmpty() && wordings.isEmpty()) {
                    add(line, Part.TITLE, "title", line.text());
                } else if (key.matches()) {
                    i = value(i, key);
                } else if (!line.text().startsWith("//")) {
                    break;
                }
            }
            return new HeaderLines(keys, wordings, i);
        }

        private static boolean isBlankOrComment(String line) {
            return line.isBlank() || line.startsWith("//");
        }

        /** Takes a value with the lines that continue it, and gives the last of these. */
        private int value(int first, Matcher key) {
            String name = key.group(1);
            String text = key.group(2) == null ? "" : key.group(2);
            int i = first;
            var whole = new StringBuilder();
            while (true) {
                String piece = text.replaceFirst("(?:\\s\\+)?\\s\\\\$", "");
                whole.append(whole.isEmpty() ? "" : " ").append(piece.strip());
                if (READ.contains(name)) {
                    add(lines.get(i), Part.HEADER, name, piece);
                }
                if (piece.equals(text) || i + 1 == lines.size()) {
                    keys.put(name, whole.toString());
                    return i;
                }
                text = lines.get(++i).text();
            }
        }

        private void add(SourceLine line, Part part, String style, String text) {
            for (InlineWords.Seen seen : new InlineWords(keys).of(text, part)) {
                wordings.add(
                        new Wording(
                                line.place(), 0, seen.part(), style, seen.words(), seen.gaps()));
            }
        }
    }
}
