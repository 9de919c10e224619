package org.explainer.reader.asciidoc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.explainer.problem.Problems;
import org.explainer.reader.file.SourceFile;

/**
 * How deep blocks stand within blocks, and lists within lists. Asciidoctor has no limit, and reads
 * each within the call that reads the one around it, until the machine has no room left.
 */
final class Nesting {

    /** More than anybody can follow. */
    static final int DEEPEST = 20;

    private static final Pattern DELIMITER =
            Pattern.compile("(?:--|```|={4,}|\\*{4,}|_{4,}|-{4,}|\\.{4,}|\\+{4,}|/{4,})\\s*");

    /** What these open is text as it stands, until the same line closes it. */
    private static final Pattern VERBATIM = Pattern.compile("```|-{4,}|\\.{4,}|\\+{4,}|/{4,}");

    /** Quotations as in Markdown, one in the other. */
    private static final Pattern QUOTED = Pattern.compile("(?:> ?){" + (DEEPEST + 1) + ",}.*");

    /** An item of a list within lists: each mark that is longer is one further in. */
    private static final Pattern ITEM =
            Pattern.compile("\\s*(?:\\*{" + (DEEPEST + 1) + ",}|\\.{" + (DEEPEST + 1) + ",})\\s.*");

    private Nesting() {}

    /** The file with no more than can be read; the first line too deep is reported. */
    static SourceFile limit(SourceFile file, Problems problems) {
        Deque<String> open = new ArrayDeque<>();
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            follow(lines.get(i), open);
            boolean item = ITEM.matcher(lines.get(i)).matches() && !isVerbatim(open);
            if (item || open.size() > DEEPEST || QUOTED.matcher(lines.get(i)).matches()) {
                problems.error(
                        file.at(i + 1),
                        "this %s stands within %d others"
                                .formatted(item ? "item" : "block", DEEPEST),
                        item
                                ? "begin a list of its own, with one * or ."
                                : "write it outside of them; a line closes a block if it is just"
                                        + " as long");
                return new SourceFile(
                        file.path(), file.name(), readable(lines.subList(0, i), open));
            }
        }
        return file;
    }

    private static void follow(String line, Deque<String> open) {
        String mark = line.stripTrailing();
        if (!DELIMITER.matcher(line).matches() || (isVerbatim(open) && !mark.equals(open.peek()))) {
            return;
        }
        if (open.contains(mark)) {
            while (!open.pop().equals(mark)) {
                // What stood within it ends as well.
            }
        } else {
            open.push(mark);
        }
    }

    private static boolean isVerbatim(Deque<String> open) {
        return !open.isEmpty() && VERBATIM.matcher(open.peek()).matches();
    }

    /** The lines with every block closed that they leave open, so that this is not told as well. */
    private static String readable(List<String> lines, Deque<String> open) {
        List<String> closed = new ArrayList<>(lines);
        open.stream().skip(open.size() > DEEPEST ? 1 : 0).forEach(closed::add);
        return String.join("\n", closed) + "\n";
    }
}
