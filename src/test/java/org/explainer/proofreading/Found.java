package org.explainer.proofreading;

import java.util.List;
import org.explainer.TinyBook;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;

/** What a rule finds in a book. */
final class Found {

    private Found() {}

    static List<String> by(Rule rule, TinyBook book) {
        var problems = new Problems();
        rule.check(book.manuscript(), problems);
        return problems.inReadingOrder().stream().map(Problem::toString).toList();
    }
}
