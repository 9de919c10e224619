package org.explainer.newsletter.story;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A line of text as a reader sees it: no blank at either end, nor two in a row. */
public record StyledText(List<Run> runs) {

    public static final StyledText NONE = new StyledText(List.of());

    public StyledText {
        runs = List.copyOf(tidy(runs));
    }

    public static StyledText plain(String text) {
        return new StyledText(List.of(Run.plain(text)));
    }

    /** A line for each that {@code runs} has, as their text ends them. */
    static List<StyledText> lines(List<Run> runs) {
        List<StyledText> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        for (Run run : runs) {
            String[] parts = run.text().split("\\R", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new StyledText(line));
                    line.clear();
                }
                line.add(run.with(parts[i]));
            }
        }
        lines.add(new StyledText(line));
        return lines;
    }

    /** One line of several, with {@code between} wherever two of them say something. */
    public static StyledText join(List<StyledText> lines, String between) {
        List<Run> runs = new ArrayList<>();
        for (StyledText line : lines) {
            if (!runs.isEmpty() && !line.isEmpty()) {
                runs.add(Run.plain(between));
            }
            runs.addAll(line.runs);
        }
        return new StyledText(runs);
    }

    /** The same, all of it strong. */
    StyledText strong() {
        return new StyledText(
                runs.stream()
                        .map(
                                run ->
                                        new Run(
                                                run.text(),
                                                true,
                                                run.emphasis(),
                                                run.link(),
                                                run.language()))
                        .toList());
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    public String text() {
        return runs.stream().map(Run::text).collect(joining());
    }

    /** The addresses that the line leads to, in its order. */
    public Stream<String> links() {
        return runs.stream().map(Run::link).filter(link -> !link.isEmpty());
    }

    private static List<Run> tidy(List<Run> runs) {
        List<Run> tidy = new ArrayList<>();
        boolean blank = true;
        for (Run run : runs) {
            String text = collapse(run.text(), blank);
            if (!text.isEmpty()) {
                blank = text.endsWith(" ");
                add(tidy, run.with(text));
            }
        }
        if (blank && !tidy.isEmpty()) {
            Run last = tidy.remove(tidy.size() - 1);
            String text = last.text().substring(0, last.text().length() - 1);
            return text.isEmpty() ? tidy(tidy) : added(tidy, last.with(text));
        }
        return tidy;
    }

    /** No-break spaces stay: they are part of what an author wrote. */
    private static String collapse(String text, boolean afterBlank) {
        String collapsed = text.replaceAll("[ \\t\\r\\n]+", " ");
        return afterBlank && collapsed.startsWith(" ") ? collapsed.substring(1) : collapsed;
    }

    private static void add(List<Run> runs, Run run) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).looksLike(run)) {
            runs.set(last, run.with(runs.get(last).text() + run.text()));
        } else {
            runs.add(run);
        }
    }

    private static List<Run> added(List<Run> runs, Run run) {
        runs.add(run);
        return runs;
    }
}
