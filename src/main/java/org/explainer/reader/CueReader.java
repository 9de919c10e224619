package org.explainer.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.manuscript.Cue;
import org.explainer.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cues of a narration: WebVTT (https://www.w3.org/TR/webvtt1/) of which every cue has an
 * identifier and plain text, since a cue stands for an element of a page.
 */
final class CueReader {

    private static final Pattern TIMES =
            Pattern.compile(
                    "(?:(\\d{2,}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})[ \\t]+-->[ \\t]+"
                            + "(?:(\\d{2,}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})");

    private final SourceFile file;
    private final Problems problems;
    private final List<Cue> cues = new ArrayList<>();

    private CueReader(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** In the order written; what cannot be read is reported at its line and left out. */
    static List<Cue> read(SourceFile file, Problems problems) {
        var reader = new CueReader(file, problems);
        List<String> lines = file.lines();
        if (lines.isEmpty() || !lines.get(0).matches("WEBVTT([ \\t].*)?")) {
            problems.error(file.at(1), "the file is no WebVTT", "begin it with a line WEBVTT");
            return List.of();
        }
        int from = reader.end(0);
        while (from < lines.size()) {
            int end = reader.end(from);
            if (end > from && !lines.get(from).matches("(NOTE|STYLE|REGION)([ \\t].*)?")) {
                reader.read(from, end);
            }
            from = end + 1;
        }
        return reader.cues;
    }

    /** The next empty line, or the end. */
    private int end(int from) {
        int end = from;
        while (end < file.lines().size() && !file.lines().get(end).isEmpty()) {
            end++;
        }
        return end;
    }

    private void read(int from, int end) {
        List<String> lines = file.lines();
        Matcher times = TIMES.matcher(end - from > 1 ? lines.get(from + 1) : "");
        if (!times.matches() || end - from < 3) {
            problems.error(
                    file.at(from + 1),
                    "this is no cue",
                    "write three lines: the id of the sentence, 00:01.000 --> 00:02.500, its words");
            return;
        }
        long before = cues.isEmpty() ? 0 : cues.get(cues.size() - 1).end();
        long start = millis(times, 1);
        long stop = millis(times, 5);
        if (start < before || stop <= start) {
            problems.error(
                    file.at(from + 2),
                    "the cue does not come after the one before, or ends before it begins",
                    "put the cues in the order of their times");
        }
        String text = String.join(" ", lines.subList(from + 2, end));
        cues.add(new Cue(lines.get(from).strip(), start, stop, plain(text)));
    }

    private static long millis(Matcher times, int group) {
        @Nullable String hours = times.group(group);
        long minutes = (hours == null ? 0 : Long.parseLong(hours) * 60) + number(times, group + 1);
        return (minutes * 60 + number(times, group + 2)) * 1000 + number(times, group + 3);
    }

    private static long number(Matcher times, int group) {
        return Long.parseLong(times.group(group));
    }

    /** The signs that WebVTT writes as in HTML. */
    private static String plain(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip();
    }
}
