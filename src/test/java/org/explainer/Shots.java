package org.explainer;

import java.util.List;
import org.explainer.manuscript.data.Sentences;
import org.explainer.manuscript.data.Shot;
import org.explainer.manuscript.data.ShotPicture;
import org.explainer.manuscript.data.Take;

/** Shots of films for tests. */
public final class Shots {

    private Shots() {}

    /** A shot of the label authors-claim, said in four words. */
    public static Shot shot(String id, int until, String... marks) {
        return shot(id, new ShotPicture.Line(), until, marks);
    }

    /** The same, with another picture. */
    public static Shot shot(String id, ShotPicture picture, int until, String... marks) {
        return new Shot(
                id,
                "authors-claim",
                "This is shot " + id + ".",
                "Shot " + id,
                picture,
                "The line.",
                until,
                List.of(marks),
                Sentences.of("46").orElseThrow(),
                List.of(),
                Rows.origin("film.yaml"));
    }

    public static Take take(String id, int start, int end) {
        return new Take(id, start, end, "This is shot " + id + ".", Rows.origin("takes.yaml"));
    }
}
