package org.explainer.audio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * The cues of a recording as WebVTT (W3C, WebVTT: The Web Video Text Tracks Format): each with an
 * identifier, its times and its text, which has no tags. Blocks of NOTE are allowed and not kept.
 */
public final class CueFile {

    private static final String HINT =
            "write a cue as three lines: its id, \"00:00:01.000 --> 00:00:02.500\", its text";

    private static final Pattern TIMES =
            Pattern.compile("(\\S+)[ \\t]+-->[ \\t]+(\\S+)(?:[ \\t]+\\S.*)?");

    private static final Pattern TIME =
            Pattern.compile("(?:(\\d{2,}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})");

    private final String name;
    private final Problems problems;
    private final List<Cue> cues = new ArrayList<>();
    private long last;

    private CueFile(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /** The cues of a file in its order; {@code name} is what problems call it. */
    public static List<Cue> read(String name, String text, Problems problems) {
        var file = new CueFile(name, problems);
        List<String> lines = text.replaceFirst("^\uFEFF", "").lines().toList();
        if (lines.isEmpty() || !lines.get(0).matches("WEBVTT([ \\t].*)?")) {
            file.refuse(1, "the file is no WebVTT", "begin it with the line WEBVTT");
            return List.of();
        }
        int line = 1;
        while (line < lines.size()) {
            int end = line;
            while (end < lines.size() && !lines.get(end).isBlank()) {
                end++;
            }
            file.take(line + 1, lines.subList(line, end));
            line = end + 1;
        }
        return file.cues;
    }

    private void take(int line, List<String> block) {
        if (block.isEmpty() || block.get(0).matches("(NOTE|STYLE|REGION)([ \\t].*)?")) {
            return;
        }
        Matcher times = TIMES.matcher(block.size() < 3 ? "" : block.get(1).strip());
        Optional<Long> start = times.matches() ? millis(times.group(1)) : Optional.empty();
        Optional<Long> end = times.matches() ? millis(times.group(2)) : Optional.empty();
        if (start.isEmpty() || end.isEmpty()) {
            refuse(line, "this is no cue", HINT);
        } else if (start.get() < last || end.get() <= start.get()) {
            refuse(
                    line + 1,
                    "the cue begins before the last one ends, or ends before it begins",
                    "");
        } else {
            String text = String.join(" ", block.subList(2, block.size()));
            cues.add(new Cue(block.get(0).strip(), start.get(), end.get(), plain(text)));
            last = end.get();
        }
    }

    private static Optional<Long> millis(String time) {
        Matcher parts = TIME.matcher(time);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long hours = parts.group(1) == null ? 0 : Long.parseLong(parts.group(1));
        long minutes = hours * 60 + Long.parseLong(parts.group(2));
        return Optional.of(
                (minutes * 60 + Long.parseLong(parts.group(3))) * 1000
                        + Long.parseLong(parts.group(4)));
    }

    private void refuse(int line, String message, String hint) {
        problems.error(new Place(name, line), message, hint);
    }

    /** The file that {@link #read} reads as these cues. */
    public static String write(List<Cue> cues) {
        StringBuilder text = new StringBuilder("WEBVTT\n");
        for (Cue cue : cues) {
            text.append(
                    "\n%s\n%s --> %s\n%s\n"
                            .formatted(
                                    cue.id(),
                                    time(cue.start()),
                                    time(cue.end()),
                                    safe(cue.text())));
        }
        return text.toString();
    }

    /** Milliseconds as WebVTT writes them: {@code 00:01:02.345}. */
    public static String time(long millis) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                millis % 1000);
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip();
    }
}
