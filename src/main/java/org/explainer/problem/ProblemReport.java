package org.explainer.problem;

import static java.util.stream.Collectors.joining;
import static org.explainer.problem.Problem.Severity.ERROR;

import java.util.Collection;
import java.util.List;
import org.apache.commons.text.StringEscapeUtils;

/** The problems of one build, as printed. */
public record ProblemReport(List<Problem> problems) {

    public ProblemReport {
        problems = List.copyOf(problems);
    }

    public static ProblemReport of(Problems notebook) {
        return new ProblemReport(notebook.inReadingOrder());
    }

    /** One problem after the other, then their sum; empty if there is none. */
    public String text() {
        StringBuilder text = new StringBuilder();
        problems.forEach(problem -> text.append(problem).append('\n'));
        return problems.isEmpty() ? "" : text.append(sum()).append('\n').toString();
    }

    /** {@code 2 errors and 1 warning in 2 files; nothing was published}. */
    public String sum() {
        long errors = problems.stream().filter(problem -> problem.severity() == ERROR).count();
        long warnings = problems.size() - errors;
        long files = problems.stream().map(problem -> problem.place().file()).distinct().count();
        String found =
                errors == 0
                        ? count(warnings, "warning")
                        : count(errors, "error")
                                + (warnings == 0 ? "" : " and " + count(warnings, "warning"));
        return found
                + " in "
                + count(files, "file")
                + (errors == 0 ? "" : "; nothing was published");
    }

    /** The form that GitHub shows beside the line: one command for each problem. */
    public String annotations() {
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems) {
            text.append(
                    "::%s file=%s,line=%d::%s%n"
                            .formatted(
                                    problem.severity() == ERROR ? "error" : "warning",
                                    problem.place().file(),
                                    Math.max(1, problem.place().line()),
                                    escape(problem.message())));
        }
        return text.toString();
    }

    /**
     * A list of objects, each with {@code severity}, {@code place}, {@code message}, {@code hint}.
     */
    public String json() {
        return problems.stream()
                .map(
                        problem ->
                                "{\"severity\":%s,\"place\":%s,\"message\":%s,\"hint\":%s}"
                                        .formatted(
                                                json(problem.severity().label()),
                                                json(problem.place().toString()),
                                                json(problem.message()),
                                                json(problem.hint())))
                .collect(joining(",", "[", "]"));
    }

    /** A list of texts. */
    public static String json(Collection<String> texts) {
        return texts.stream().map(ProblemReport::json).collect(joining(",", "[", "]"));
    }

    private static String json(String text) {
        return '"' + StringEscapeUtils.escapeJson(text) + '"';
    }

    private static String escape(String message) {
        return message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String count(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
