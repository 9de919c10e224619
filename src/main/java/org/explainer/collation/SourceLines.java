package org.explainer.collation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.problem.Place;

/**
 * The lines of a text with those that it includes, and without those that a condition leaves out.
 * https://docs.asciidoctor.org/asciidoc/latest/directives/include/
 */
final class SourceLines {

    private static final Pattern INCLUDE = Pattern.compile("include::([^\\s\\[]+)\\[(.*)\\]\\s*");
    private static final Pattern CONDITION =
            Pattern.compile("(ifdef|ifndef|ifeval|endif)::([^\\s\\[]*)\\[(.*)\\]\\s*");
    private static final Pattern TAG = Pattern.compile("(?:^|\\W)(tag|end)::(\\S+)\\[\\](?:\\s|$)");
    private static final Pattern TAGS = Pattern.compile("\\btags?=\"?([^\"\\]]+?)\"?(?:,\\w+=|$)");
    private static final Pattern RANGES =
            Pattern.compile("\\blines=\"?([\\d.;,-]+?)\"?(?:,\\w+=|$)");
    private static final Pattern KEY = Pattern.compile(":(\\w[\\w-]*):(?:\\s.*)?");
    private static final int DEEPEST = 64;

    private final Path root;
    private final List<SourceLine> lines = new ArrayList<>();
    private final Set<String> keys = new TreeSet<>();
    private final Deque<Boolean> kept = new ArrayDeque<>();

    private SourceLines(Path root) {
        this.root = root;
    }

    /** The lines of {@code file}, which is below {@code root}. */
    static List<SourceLine> of(Path root, Path file) throws IOException {
        var source = new SourceLines(root);
        source.read(file, "", 0);
        return source.lines;
    }

    private void read(Path file, String options, int depth) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        List<String> all = text.replaceFirst("^\ufeff", "").lines().toList();
        Set<Integer> wanted = wanted(all, options);
        for (int i = 0; i < all.size(); i++) {
            if (wanted.contains(i)) {
                take(new SourceLine(Place.of(root, file, i + 1), all.get(i)), file, depth);
            }
        }
    }

    private void take(SourceLine line, Path file, int depth) throws IOException {
        Matcher condition = CONDITION.matcher(line.text());
        Matcher include = INCLUDE.matcher(line.text());
        if (condition.matches()) {
            decide(condition, line);
        } else if (kept.contains(false) || isTag(line.text(), depth)) {
            return;
        } else if (include.matches() && depth < DEEPEST) {
            Path meant = file.resolveSibling(include.group(1)).normalize();
            if (Files.isRegularFile(meant)) {
                read(meant, include.group(2), depth + 1);
            }
        } else {
            Matcher key = KEY.matcher(line.text());
            if (key.matches()) {
                keys.add(key.group(1));
            }
            lines.add(line);
        }
    }

    private static boolean isTag(String line, int depth) {
        return depth > 0 && TAG.matcher(line).find();
    }

    private void decide(Matcher condition, SourceLine line) {
        String word = condition.group(1);
        if (word.equals("endif")) {
            kept.poll();
            return;
        }
        boolean holds = holds(word, condition.group(2));
        if (word.equals("ifeval") || condition.group(3).isBlank()) {
            kept.push(holds);
        } else if (holds && !kept.contains(false)) {
            lines.add(new SourceLine(line.place(), condition.group(3)));
        }
    }

    /** What the processor itself has set is not known here: such text is not asked for. */
    private boolean holds(String word, String names) {
        if (word.equals("ifeval")
                || names.matches(".*(backend|doctype|asciidoctor|safe-mode|env|file).*")) {
            return false;
        }
        boolean any = names.contains(",");
        var each = Arrays.stream(names.split("[,+]"));
        boolean set = any ? each.anyMatch(keys::contains) : each.allMatch(keys::contains);
        return set == word.equals("ifdef");
    }

    private static Set<Integer> wanted(List<String> lines, String options) {
        Matcher tags = TAGS.matcher(options);
        Matcher ranges = RANGES.matcher(options);
        Set<Integer> wanted = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            wanted.add(i);
        }
        if (tags.find()) {
            wanted.retainAll(tagged(lines, Set.of(tags.group(1).split("[;,]"))));
        } else if (ranges.find()) {
            wanted.removeIf(line -> !isWithin(line + 1, ranges.group(1)));
        }
        return wanted;
    }

    /** Lines in one of {@code names}; of a name with a sign only the plain ones are asked for. */
    private static Set<Integer> tagged(List<String> lines, Set<String> names) {
        Set<Integer> tagged = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher tag = TAG.matcher(lines.get(i));
            if (tag.find()) {
                if (tag.group(1).equals("tag")) {
                    open.push(tag.group(2));
                } else {
                    open.remove(tag.group(2));
                }
            } else if (!open.isEmpty() && names.contains(open.peek())) {
                tagged.add(i);
            }
        }
        return tagged;
    }

    private static boolean isWithin(int line, String ranges) {
        for (String range : ranges.split("[;,]")) {
            String[] ends = range.split("\\.\\.", -1);
            int first = Integer.parseInt(ends[0]);
            String last = ends[ends.length - 1];
            if (line >= first
                    && (last.isEmpty() || last.startsWith("-") || line <= Integer.parseInt(last))) {
                return true;
            }
        }
        return false;
    }
}
