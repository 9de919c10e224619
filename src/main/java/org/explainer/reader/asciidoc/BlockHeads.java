package org.explainer.reader.asciidoc;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.problem.Problems;
import org.explainer.reader.file.SourceFile;

/**
 * Follows the lines above each block: its title, its style. Asciidoctor lets the later replace the
 * earlier, and drops what stands above nothing.
 */
final class BlockHeads {

    private static final Pattern TITLE = Pattern.compile("\\.(?:\\.?[^\\s.].*)");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\[(?:[\\w.#\"'%{,].*|)\\]\\s*");
    private static final Pattern ANCHOR = Pattern.compile("\\[\\[.*\\]\\]\\s*");
    private static final Pattern STYLE = Pattern.compile("\\[([A-Za-z][\\w-]*)(?![\\w-]*=).*");
    private static final Pattern HEADING = Pattern.compile("={1,6}\\s+\\S.*");

    /** After such a line, another block begins without a blank line between. */
    private static final Pattern EDGE =
            Pattern.compile("([-=_*.+/])\\1{3,}|--|\\+|[|,:!]={3,}|={1,6}\\s+\\S.*");

    private final SourceFile file;
    private final Problems problems;
    private int title;
    private int style;
    private boolean free = true;

    private BlockHeads(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static void check(SourceFile file, Prose prose, Set<Integer> verbatim, Problems problems) {
        var heads = new BlockHeads(file, problems);
        for (int i = FrontLines.of(file).end(); i < prose.lines().size(); i++) {
            if (verbatim.contains(i + 1)) {
                heads.reset(true);
            } else {
                heads.read(prose.lines().get(i), i + 1);
            }
        }
        heads.end();
    }

    private void read(String line, int number) {
        if (line.isBlank()) {
            free = true;
        } else if (free && TITLE.matcher(line).matches()) {
            title = take(title, number, "title");
        } else if (free && (ATTRIBUTES.matcher(line).matches() || ANCHOR.matcher(line).matches())) {
            Matcher word = STYLE.matcher(line);
            style = word.matches() ? take(style, number, "style") : style;
        } else {
            if (title > 0 && HEADING.matcher(line).matches()) {
                above(title, "title", "a heading");
            }
            reset(EDGE.matcher(line.stripTrailing()).matches());
        }
    }

    private int take(int earlier, int number, String what) {
        if (earlier > 0) {
            problems.error(
                    file.at(earlier),
                    "this " + what + " is replaced by that on line " + number,
                    "keep one of them, or write the block that it belongs to below it");
        }
        return number;
    }

    private void end() {
        above(title, "title", "nothing");
        above(style, "style", "nothing");
    }

    private void above(int line, String what, String thing) {
        if (line > 0) {
            problems.error(
                    file.at(line),
                    "this " + what + " stands above " + thing,
                    "write the block that it belongs to below it");
        }
    }

    private void reset(boolean edge) {
        title = 0;
        style = 0;
        free = edge;
    }
}
