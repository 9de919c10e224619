package org.explainer.block;

import java.util.List;
import java.util.Optional;
import org.explainer.manuscript.data.Dataset;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.text.LoneFigure;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Place;

/**
 * A figure that shows one data set: an {@link Exhibit}, or a record around one, with what its
 * drawing has to compute of the rows.
 */
public interface DatasetFigure extends LoneFigure {

    /** What authors wrote. */
    Exhibit exhibit();

    /** The id of the data set, which is the figure's name, too. */
    default String dataset() {
        return exhibit().dataset();
    }

    @Override
    default String kind() {
        return exhibit().kind();
    }

    @Override
    default String title() {
        return exhibit().title();
    }

    @Override
    default Place place() {
        return exhibit().place();
    }

    @Override
    default Optional<String> figure(Text text) {
        return Optional.of(dataset());
    }

    @Override
    default List<Reference> references() {
        return List.of(new Reference(Dataset.class, dataset(), place()));
    }
}
