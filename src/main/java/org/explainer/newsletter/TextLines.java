package org.explainer.newsletter;

import java.util.ArrayList;
import java.util.List;

/** Lines of plain text, wrapped and set apart. */
final class TextLines {

    /** As the netiquette guidelines ask for at most: RFC 1855, section 2.1.1, rounded down. */
    private static final int WIDTH = 72;

    private static final int GAP = 2;

    private final List<String> lines = new ArrayList<>();
    private String marker = "";
    private boolean apart;
    private boolean joined;

    /** A title, underlined. */
    void heading(String title, char rule) {
        apart = true;
        paragraph(0, "", title);
        int longest = Math.min(WIDTH, title.codePointCount(0, title.length()));
        lines.add(String.valueOf(rule).repeat(longest));
    }

    /** {@code before} stands at the start of every line. */
    void paragraph(int indent, String before, String text) {
        if (text.isBlank()) {
            return;
        }
        String rest = " ".repeat(indent) + before;
        String first = " ".repeat(Math.max(0, indent - marker.length())) + marker + before;
        if (marker.isEmpty() && !joined && !lines.isEmpty()) {
            lines.add("");
        } else if (!marker.isEmpty() && apart) {
            lines.add("");
        }
        apart = false;
        joined = false;
        wrap(first, rest, text);
        marker = "";
    }

    /** The next paragraph begins with a marker, hanging before its indent. */
    void marker(int indent, String text) {
        apart = lines.isEmpty() || apart || (marker.isEmpty() && !isItem());
        marker = " ".repeat(indent) + text;
    }

    private boolean isItem() {
        return lines.get(lines.size() - 1)
                .matches("\\s*(-|\\p{L}?\\)|[ivxlcdm]{1,9}\\.|[\\dA-Za-z]{1,3}\\.| ) .*");
    }

    /** The next paragraph follows without a blank line. */
    void join() {
        joined = true;
    }

    /** What follows is set apart. */
    void part() {
        marker = "";
        apart = true;
    }

    /** Lines that end where they are ended; one without words is left blank. */
    void verse(int indent, List<String> verses) {
        for (String verse : verses) {
            if (verse.isBlank()) {
                joined = false;
            } else {
                paragraph(indent, "", verse);
                join();
            }
        }
        joined = false;
    }

    /** Lines as they are, however long, with their blanks. */
    void kept(int indent, String text) {
        if (!marker.isEmpty()) {
            lines.add(marker.stripTrailing());
            marker = "";
        } else if (!lines.isEmpty()) {
            lines.add("");
        }
        text.lines().forEach(line -> lines.add((" ".repeat(indent) + line).stripTrailing()));
        apart = true;
    }

    /** One line, however long: an address must not be broken. */
    void whole(String line) {
        if (!joined) {
            lines.add("");
            joined = true;
        }
        lines.add(line);
    }

    /** Sets rows in columns; false, and nothing is printed, if they do not fit. */
    boolean columns(int indent, List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = row.get(i).length() + GAP;
                if (i == widths.size()) {
                    widths.add(width);
                }
                widths.set(i, Math.max(widths.get(i), width));
            }
        }
        int sum = widths.stream().mapToInt(Integer::intValue).sum() - GAP;
        if (indent + sum > WIDTH) {
            return false;
        }
        lines.add("");
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(" ".repeat(indent));
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i)).append(" ".repeat(widths.get(i) - row.get(i).length()));
            }
            lines.add(line.toString().stripTrailing());
        }
        return true;
    }

    private void wrap(String first, String rest, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
    }

    String text() {
        return String.join("\n", lines).strip() + "\n";
    }
}
