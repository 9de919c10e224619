package org.explainer.proofreading;

import java.util.List;
import org.explainer.block.FilmKind.Film;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Shot;
import org.explainer.manuscript.data.Take;
import org.explainer.manuscript.text.Years;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * A film that is placed or made has shots, and its line runs forward through the edition's years.
 */
final class FilmedShots implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        if (!manuscript.library().isComplete(Shot.class)) {
            return;
        }
        List<Shot> shots = manuscript.library().rows(Shot.class);
        if (shots.isEmpty()) {
            manuscript
                    .texts()
                    .flatMap(text -> text.body().all(Film.class))
                    .forEach(film -> unwritten(film.place(), problems));
            manuscript.library().rows(Take.class).stream()
                    .findFirst()
                    .ifPresent(take -> unplanned(take.place(), problems));
        }
        manuscript.cover().ifPresent(cover -> forward(shots, cover.years(), problems));
    }

    private static void unwritten(Place place, Problems problems) {
        problems.error(
                place,
                "there is no film to show",
                "write its shots in content/data/film.yaml, or delete film::[]");
    }

    private static void unplanned(Place place, Problems problems) {
        problems.error(
                place,
                "the film that was made has no shots in content/data/film.yaml",
                "write them, or delete takes.yaml and film.* in assets/media");
    }

    private static void forward(List<Shot> shots, Years years, Problems problems) {
        int reached = years.first();
        for (Shot shot : shots) {
            if (shot.until() != 0 && (shot.until() < reached || shot.until() > years.last())) {
                problems.error(
                        shot.place(),
                        "the line cannot run from %d to %d".formatted(reached, shot.until()),
                        "name a year from %d to %d".formatted(reached, years.last()));
            }
            reached = Math.max(reached, shot.until());
        }
    }
}
