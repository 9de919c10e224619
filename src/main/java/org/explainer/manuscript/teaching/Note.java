package org.explainer.manuscript.teaching;

import java.util.List;
import org.explainer.manuscript.data.Entry;
import org.explainer.manuscript.data.Origin;

/** Something a class agrees on, or a teacher should know, before it begins. */
public record Note(
        String id,
        Audience audience,
        String title,
        List<String> points,
        List<String> sources,
        Origin origin)
        implements Entry {

    public Note {
        points = List.copyOf(points);
        sources = List.copyOf(sources);
    }
}
