package org.explainer.collation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * What readers see of a paragraph, without the marks of AsciiDoc. The paragraph is rewritten step
 * by step with its ends of lines kept, so that each word is still on its line.
 * https://docs.asciidoctor.org/asciidoc/latest/syntax-quick-reference/
 */
final class InlineWords {

    /** Stands where the press may print a mark, a note or a name of its own. */
    private static final String GAP = "\u0001";

    /** Ends a cell of a table. */
    static final String CELL = "\u0002";

    /** Reference-like macros whose brackets readers never see. */
    private static final Set<String> SILENT = Set.of("indexterm", "anchor", "icon");

    /** Macros that show what they lead to when their brackets are empty. */
    private static final Set<String> SHOWN = Set.of("http", "https", "ftp", "irc", "link");

    private static final Pattern LITERAL =
            Pattern.compile("(?<![\\w+\\\\])(\\+{1,3})(?![\\s+])(.+?)(?<![\\s+])\\1(?![\\w+])");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d+|#x\\p{XDigit}+|[A-Za-z]\\w*);");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?<!\\\\)\\{(\\w[\\w-]*)\\}");
    private static final Pattern HIDDEN =
            Pattern.compile("\\(\\(\\([^)]*\\)\\)\\)|\\[\\[(?!\\[)[^\\]]*\\]\\]");
    private static final Pattern REFERENCE =
            Pattern.compile("<<[^,>\\n]+(?:,([^>]*))?>>|\\[\\[\\[[^\\]]*\\]\\]\\]");
    private static final Pattern MACRO =
            Pattern.compile(
                    "(?<![\\\\\\w])([A-Za-z]\\w*):(?!:)([^\\s\\[\\]\\u0001<>]*)\\[([^\\[\\]]*)\\]");
    private static final Pattern ROLE = Pattern.compile("\\[[\\w.#%-][^\\[\\]\\n]*\\](?=[#*_`])");
    private static final Pattern OPTION =
            Pattern.compile(
                    "(?:^|,)\\s*[A-Za-z][\\w-]*\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^,\"']*)(?=,|$)");
    private static final Pattern DOUBLE = Pattern.compile("\\*\\*|__|##|``|\\^|~");
    private static final Pattern SIGN = Pattern.compile("\\((?:C|R|TM)\\)");

    /** A footnote, taken out of its sentence. */
    private record Note(int line, String text) {}

    /** A line's words. */
    record Seen(int line, Part part, List<String> words, BitSet gaps) {}

    private final Map<String, String> keys;
    private final List<Note> notes = new ArrayList<>();

    /** {@code keys} has the values of the header. */
    InlineWords(Map<String, String> keys) {
        this.keys = keys;
    }

    /** The words of {@code text}, whose lines count from 0; {@code part} is what they are. */
    List<Seen> of(String text, Part part) {
        List<Seen> seen = split(visible(text), 0, part);
        for (Note note : notes) {
            seen.addAll(split(note.text(), note.line(), Part.NOTE));
        }
        return seen;
    }

    /** The words of a line whose marks mean nothing. */
    static List<Seen> verbatim(String text, Part part) {
        return split(text, 0, part);
    }

    private static List<Seen> split(String text, int first, Part part) {
        List<Seen> seen = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            for (String cell : lines[i].split(CELL)) {
                List<String> words = new ArrayList<>();
                var gaps = new BitSet();
                for (String piece : cell.split(GAP)) {
                    gaps.set(words.size());
                    words.addAll(Words.of(piece));
                }
                if (!words.isEmpty()) {
                    seen.add(new Seen(first + i, part, words, gaps));
                }
            }
        }
        return seen;
    }

    private String visible(String text) {
        String plain = LITERAL.matcher(text).replaceAll(InlineWords::literal);
        plain = ENTITY.matcher(plain).replaceAll(found -> quoted(decoded(found.group())));
        plain = ATTRIBUTE.matcher(plain).replaceAll(found -> quoted(value(found.group(1))));
        plain = HIDDEN.matcher(plain).replaceAll("");
        plain = REFERENCE.matcher(plain).replaceAll(InlineWords::reference);
        for (Matcher macro = MACRO.matcher(plain); macro.find(); macro = MACRO.matcher(plain)) {
            String before = plain.substring(0, macro.start());
            plain = before + printed(macro, before) + plain.substring(macro.end());
        }
        plain = ROLE.matcher(plain).replaceAll("");
        plain = SIGN.matcher(plain).replaceAll(" ");
        return DOUBLE.matcher(plain).replaceAll("");
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }

    /** Its brackets and braces mean nothing, and no reader of words misses them. */
    private static String literal(MatchResult found) {
        return quoted(found.group(2).replaceAll("[\\[\\]{}:*_`#^~]", " "));
    }

    private static String decoded(String entity) {
        return Parser.unescapeEntities(entity, false);
    }

    private String value(String name) {
        return switch (name) {
            case "zwsp", "wj", "empty" -> "";
            case "sp", "nbsp", "apos", "lsquo", "rsquo" -> " ";
            default -> keys.getOrDefault(name, GAP);
        };
    }

    private static String reference(MatchResult found) {
        return quoted(GAP + (found.group(1) == null ? "" : found.group(1)) + GAP);
    }

    private String printed(MatchResult macro, String before) {
        String name = macro.group(1);
        String target = macro.group(2);
        String text = OPTION.matcher(macro.group(3)).replaceAll("");
        if (SILENT.contains(name)) {
            return "";
        }
        if (name.equals("footnote") || name.equals("footnoteref")) {
            notes.add(new Note((int) before.chars().filter(sign -> sign == '\n').count(), text));
            return GAP + "\n".repeat((int) text.chars().filter(sign -> sign == '\n').count());
        }
        if (name.equals("image")) {
            return GAP + text.split(",", 2)[0] + GAP;
        }
        if (text.isBlank() && (SHOWN.contains(name) || name.equals("mailto"))) {
            return (SHOWN.contains(name) && !name.equals("link") ? name + " " : "") + target;
        }
        return name.equals("menu") ? target + " " + text : GAP + text + GAP;
    }
}
