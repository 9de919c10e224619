package org.explainer.manuscript.data;

import java.util.List;

/**
 * A shot of the film: what is said and what is seen meanwhile.
 *
 * @param label what kind of statement it is: a {@link Label}'s id or counterpoint; empty for none
 * @param say what the voice says
 * @param words what stands large on the screen, as plain text
 * @param picture what is shown beside them
 * @param see what is seen, for those who do not see it
 * @param until the year that the line has reached at the end; 0 if it does not move
 * @param marks ids of the events that light up, in turn
 */
public record Shot(
        String id,
        String label,
        String say,
        String words,
        ShotPicture picture,
        String see,
        int until,
        List<String> marks,
        Sentences seed,
        List<String> sources,
        Origin origin)
        implements Entry {
    public Shot {
        marks = List.copyOf(marks);
        sources = List.copyOf(sources);
    }
}
