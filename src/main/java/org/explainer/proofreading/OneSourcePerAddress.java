package org.explainer.proofreading;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Source;
import org.explainer.problem.Problems;

/** No address is listed as two sources. */
final class OneSourcePerAddress implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        Map<URI, Source> seen = new HashMap<>();
        for (Source source : manuscript.library().rows(Source.class)) {
            Source first = seen.putIfAbsent(source.url(), source);
            if (first != null) {
                problems.error(
                        source.place(),
                        "%s has the same address as %s, at %s"
                                .formatted(source.id(), first.id(), first.place()),
                        "keep one and name it in both places");
            }
        }
    }
}
