package org.explainer.reader.asciidoc;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.problem.Problems;
import org.explainer.reader.file.SourceFile;

/** Finds markup that was begun and not ended; Asciidoctor prints it as it stands. */
final class MarkCheck {

    /** Whose text may go on to the next line; that of all others ends on the same. */
    private static final Set<String> WRAPPING =
            Set.of("footnote", "link", "xref", "mailto", "http", "https");

    private static final Pattern CLOSING = Pattern.compile("(?<!\\\\)\\]");

    /** Begins a word, as constrained marks do: never within one, nor in an address. */
    private static final Pattern OPENING =
            Pattern.compile("(?<![^\\s(|\"'“‘«„—–])(?<mark>[_*])(?=\\p{L})(?<word>[^\\s_*]*)");

    /**
     * Begins code, or a quotation with curved marks, whose end is not there: what ended has been
     * taken out, but for its marks, which stand side by side.
     */
    private static final Pattern TICK = Pattern.compile("(?<![\\w`\\\\\"'])`(?![\\s`\"'])[^\\s`]*");

    private static final Pattern CURVED =
            Pattern.compile("(?<![\\w`\\\\])(?<quote>[\"'])`(?![\\s`])[^\\s`\"']*");

    private final SourceFile file;
    private final List<String> markup;
    private final Problems problems;

    MarkCheck(SourceFile file, Prose prose, Problems problems) {
        this.file = file;
        this.markup = prose.markup();
        this.problems = problems;
    }

    /** Judges each paragraph of the text; {@code macros} are those that there are. */
    void check(Set<String> macros) {
        for (int i = 0; i < markup.size(); i++) {
            checkMacros(i, macros);
            checkMarks(i);
            checkTicks(i);
        }
    }

    private void checkMacros(int index, Set<String> macros) {
        String line = markup.get(index);
        Matcher macro = SourceCheck.MACRO.matcher(line);
        while (macro.find()) {
            String name = macro.group(1);
            String rest =
                    WRAPPING.contains(name)
                            ? rest(index, macro.end())
                            : line.substring(macro.end());
            long inner = SourceCheck.MACRO.matcher(rest).results().count();
            if (macros.contains(name) && CLOSING.matcher(rest).results().count() <= inner) {
                problems.error(
                        file.at(index + 1),
                        macro.group() + " is not closed",
                        WRAPPING.contains(name)
                                ? "write ] where its words end"
                                : "write ] where its words end, on the same line");
                return;
            }
        }
    }

    private void checkMarks(int index) {
        String line = markup.get(index);
        Matcher opening = OPENING.matcher(line);
        while (opening.find()) {
            String mark = opening.group("mark");
            String rest = rest(index, opening.end("mark"));
            if (!isClosed(rest, mark)) {
                problems.warning(
                        file.at(index + 1),
                        mark + opening.group("word") + " begins an emphasis that does not end",
                        "write " + mark + " at its end too, or \\" + mark + " for the character");
            }
        }
    }

    private void checkTicks(int index) {
        String line = markup.get(index);
        Matcher code = TICK.matcher(line);
        while (code.find()) {
            problems.warning(
                    file.at(index + 1),
                    code.group() + " begins code that does not end",
                    "write ` at its end too, or \\` for the character");
        }
        Matcher curved = CURVED.matcher(line);
        while (curved.find()) {
            String quote = curved.group("quote");
            String rest = rest(index, curved.end());
            if (rest.split("`" + quote, -1).length <= rest.split(quote + "`", -1).length) {
                problems.warning(
                        file.at(index + 1),
                        curved.group() + " begins a quotation that does not end",
                        "write `" + quote + " at its end too");
            }
        }
    }

    /** Whether the next such mark that begins or ends a word ends one. */
    private static boolean isClosed(String rest, String mark) {
        Matcher closing = Pattern.compile("(?<=\\S)\\" + mark + "(?!\\w)").matcher(rest);
        Matcher next = OPENING.matcher(rest);
        int limit = rest.length();
        while (limit == rest.length() && next.find()) {
            limit = next.group("mark").equals(mark) ? next.start() : limit;
        }
        return closing.find() && closing.start() < limit;
    }

    /** The paragraph from a place on. */
    private String rest(int index, int start) {
        var text = new StringBuilder(markup.get(index).substring(start));
        for (int i = index + 1; i < markup.size() && !markup.get(i).isBlank(); i++) {
            text.append('\n').append(markup.get(i));
        }
        return text.toString();
    }
}
