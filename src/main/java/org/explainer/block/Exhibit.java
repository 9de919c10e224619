package org.explainer.block;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explainer.block.MacroCall.Form;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * A figure that shows one CSV file of {@code content/data}, each row a part of it.
 *
 * @param kind whose template prints it: {@code cards}, {@code fork}
 * @param title HTML
 */
public record Exhibit(String kind, String dataset, String title, Needs needs, Place place)
        implements DatasetFigure {

    /**
     * What a kind of figure asks of its data.
     *
     * @param columns names that the first line of the file must have
     * @param percentages those of them whose cells are numbers from 0 to 100, or empty
     * @param rows how many rows there must be; 0 for one or more
     */
    public record Needs(List<String> columns, List<String> percentages, int rows) {
        public Needs {
            columns = List.copyOf(columns);
            percentages = List.copyOf(percentages);
        }

        static Needs columns(String... names) {
            return new Needs(List.of(names), List.of(), 0);
        }

        Needs rows(int number) {
            return new Needs(columns, percentages, number);
        }
    }

    /** Reads a call that takes no option. */
    static Optional<Exhibit> read(MacroCall call, Needs needs, Problems problems) {
        call.allowOnly(Set.of(), problems);
        return of(call, call.name() + "::NAME[]", needs, problems);
    }

    /** Reads a call whose options have been seen to; {@code example} is how it is written. */
    static Optional<Exhibit> of(MacroCall call, String example, Needs needs, Problems problems) {
        if (!call.requireForm(Form.MACRO, example, problems)) {
            return Optional.empty();
        }
        if (!call.requireTitle(problems)) {
            return Optional.empty();
        }
        return Optional.of(
                new Exhibit(call.name(), call.target(), call.caption(), needs, call.place()));
    }

    @Override
    public Exhibit exhibit() {
        return this;
    }
}
