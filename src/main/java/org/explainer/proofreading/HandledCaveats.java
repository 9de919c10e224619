package org.explainer.proofreading;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Stream;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Caveat;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Problems;

/** What a reader must be told is told in the chapter, or on the page, that the data names. */
final class HandledCaveats implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        for (Caveat caveat : manuscript.library().rows(Caveat.class)) {
            var texts = textsOf(manuscript, caveat.chapter()).toList();
            boolean handled =
                    texts.stream().anyMatch(text -> handledBy(text).contains(caveat.id()));
            if (caveat.must() && !texts.isEmpty() && !handled) {
                problems.error(
                        texts.get(0).place(),
                        "no passage handles the caveat " + caveat.id(),
                        "it has to say: " + caveat.remedy());
            }
        }
    }

    private static Stream<Text> textsOf(Manuscript manuscript, String name) {
        return manuscript
                .texts()
                .filter(
                        text ->
                                text instanceof Chapter chapter
                                        ? chapter.id().equals(name)
                                        : text.name().equals(name));
    }

    private static Set<String> handledBy(Text text) {
        return text.body().blocks().stream()
                .flatMap(block -> block.references().stream())
                .filter(reference -> reference.kind() == Caveat.class)
                .map(Reference::id)
                .collect(toSet());
    }
}
