package org.explainer.template;

import java.util.Optional;
import java.util.stream.Stream;
import org.explainer.problem.Problem;

/** A template that cannot be read or filled; {@link #problem} says where and what to mend. */
public final class TemplateError extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    TemplateError(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /** The template error in a chain of causes, if there is one. */
    public static Optional<TemplateError> in(Throwable error) {
        return Stream.<Throwable>iterate(error, cause -> cause != null, Throwable::getCause)
                .filter(TemplateError.class::isInstance)
                .map(TemplateError.class::cast)
                .findFirst();
    }

    public Problem problem() {
        return problem;
    }
}
