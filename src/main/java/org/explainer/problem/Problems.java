package org.explainer.problem;

import static org.explainer.problem.Problem.Severity.ERROR;
import static org.explainer.problem.Problem.Severity.WARNING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The one notebook in which every stage of a build writes down what it found. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void error(Place place, String message, String hint) {
        found.add(new Problem(ERROR, place, message, hint));
    }

    /** An error near {@code place} that no author can have made. */
    public void fault(Place place, String message) {
        error(
                place,
                message,
                "the text may well be right: this is a fault of the press; open an issue with this"
                        + " message and the lines it names");
    }

    public void warning(Place place, String message, String hint) {
        found.add(new Problem(WARNING, place, message, hint));
    }

    /** Makes an error of every warning that was written down so far. */
    public void takeWarningsForErrors() {
        found.replaceAll(one -> new Problem(ERROR, one.place(), one.message(), one.hint()));
    }

    public void add(Problem problem) {
        found.add(problem);
    }

    /** How many were written down so far; one found by two stages counts twice. */
    public int size() {
        return found.size();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == ERROR);
    }

    /** Each once, in reading order, so the report does not depend on the order of the stages. */
    public List<Problem> inReadingOrder() {
        return found.stream().distinct().sorted(Comparator.comparing(Problem::place)).toList();
    }
}
