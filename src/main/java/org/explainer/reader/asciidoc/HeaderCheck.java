package org.explainer.reader.asciidoc;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.explainer.problem.Problems;
import org.explainer.reader.file.SourceFile;

/**
 * Holds every line of a header to be a title, a key, the rest of a key or a comment. Asciidoctor
 * drops any other, and of a key that stands twice it keeps one.
 */
final class HeaderCheck {

    private final SourceFile file;
    private final Problems problems;
    private final Map<String, Integer> seen = new TreeMap<>();

    private HeaderCheck(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static void check(SourceFile file, Problems problems) {
        var front = FrontLines.of(file);
        if (front.title() > 0 || !front.lines().isEmpty()) {
            new HeaderCheck(file, problems).check(front);
        }
    }

    private void check(FrontLines front) {
        List<String> lines = file.lines();
        boolean stray = false;
        int line = 1;
        while (line <= front.end() && lines.get(line - 1).isBlank()) {
            line++;
        }
        for (; line <= front.end(); line++) {
            String text = lines.get(line - 1);
            boolean fine = isContinued(line - 1) || text.startsWith("//") || line == front.title();
            if (!fine && !note(text, line) && !stray) {
                problems.error(
                        file.at(line),
                        "this line is no key",
                        "begin it as :key: …; or end the line above with \" \\\" or leave a blank"
                                + " line");
                stray = true;
            }
        }
    }

    /** Whether Asciidoctor takes the next line for the rest of this one. */
    private boolean isContinued(int line) {
        if (line < 1 || !file.lines().get(line - 1).endsWith(" \\")) {
            return false;
        }
        return FrontLines.isEntry(file.lines().get(line - 1)) || isContinued(line - 1);
    }

    private boolean note(String text, int line) {
        Matcher key = FrontLines.KEY.matcher(text);
        if (!key.matches()) {
            return text.isBlank();
        }
        Integer first = seen.putIfAbsent(key.group(1), line);
        if (first != null) {
            problems.error(
                    file.at(line),
                    "the header has :" + key.group(1) + ": twice",
                    "keep one; the first is on line " + first);
        }
        return true;
    }
}
