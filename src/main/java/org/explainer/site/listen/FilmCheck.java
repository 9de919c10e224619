package org.explainer.site.listen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.explainer.edition.Edition;
import org.explainer.manuscript.data.Shot;
import org.explainer.manuscript.data.Take;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Whether the film that was made, if one was, says what its storyboard says, and is there. */
public final class FilmCheck {

    static final List<String> FILES = List.of("film.webm", "film.mp4");

    private static final String AGAIN = "make it anew: ./explainer film";

    private FilmCheck() {}

    /** {@code media} is the folder of the film. */
    public static void check(Edition edition, Path media, Problems problems) {
        List<Shot> shots = edition.library().rows(Shot.class);
        List<Take> takes = edition.library().rows(Take.class);
        if (takes.isEmpty()) {
            return;
        }
        for (String file : FILES) {
            if (!Files.isRegularFile(media.resolve(file))) {
                problems.error(takes.get(0).place(), "there is no assets/media/" + file, AGAIN);
            }
        }
        for (int i = 0; i < shots.size(); i++) {
            if (i == takes.size() || !isSame(shots.get(i), takes.get(i))) {
                drifted(shots.get(i).place(), shots.get(i).id(), problems);
                return;
            }
        }
        if (takes.size() > shots.size()) {
            drifted(takes.get(shots.size()).place(), takes.get(shots.size()).id(), problems);
        }
    }

    private static boolean isSame(Shot shot, Take take) {
        return take.id().equals(shot.id()) && take.say().equals(shot.say());
    }

    private static void drifted(Place place, String id, Problems problems) {
        problems.error(
                place,
                "the film and its storyboard differ from the shot \"" + id + "\" on",
                AGAIN + "; or publish without: delete takes.yaml and film.* in assets/media");
    }
}
