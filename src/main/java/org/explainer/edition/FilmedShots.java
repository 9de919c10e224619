package org.explainer.edition;

import java.util.List;
import org.explainer.block.FilmKind.Film;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.Shot;
import org.explainer.manuscript.Take;
import org.explainer.manuscript.Years;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * A film that is placed has shots; its line runs forward through the edition's years; and the film
 * that was made, if one was, says what the storyboard says.
 */
final class FilmedShots implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        if (manuscript.unread().stream().anyMatch(file -> file.matches("data/(film|takes).yaml"))) {
            return;
        }
        List<Shot> shots = manuscript.library().shots();
        if (shots.isEmpty()) {
            manuscript
                    .texts()
                    .flatMap(text -> text.body().all(Film.class))
                    .forEach(film -> unwritten(film.place(), problems));
        }
        manuscript.cover().ifPresent(cover -> forward(shots, cover.years(), problems));
        List<Take> takes = manuscript.library().takes();
        if (!takes.isEmpty()) {
            made(shots, takes, problems);
        }
    }

    private static void unwritten(Place place, Problems problems) {
        problems.error(
                place,
                "there is no film to show",
                "write its shots in content/data/film.yaml, or delete film::[]");
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

    private static void made(List<Shot> shots, List<Take> takes, Problems problems) {
        for (int i = 0; i < shots.size(); i++) {
            Shot shot = shots.get(i);
            boolean same =
                    i < takes.size()
                            && takes.get(i).id().equals(shot.id())
                            && takes.get(i).say().equals(shot.say());
            if (!same) {
                problems.error(
                        shot.place(),
                        "the film was made with another shot \"" + shot.id() + "\"",
                        "make it anew: ./explainer film; or publish without: delete"
                                + " assets/media/takes.yaml and assets/media/film.*");
                return;
            }
        }
        if (takes.size() > shots.size()) {
            problems.error(
                    takes.get(shots.size()).place(),
                    "the film has a shot \"%s\" more than the storyboard"
                            .formatted(takes.get(shots.size()).id()),
                    "make it anew: ./explainer film");
        }
    }
}
