package org.explainer.proofreading;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.text.Link;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Nearest;
import org.explainer.problem.Problems;

/** Every cross reference, within a page or between pages, leads to a published text and anchor. */
final class CrossReferences implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        Map<String, Text> texts =
                manuscript.texts().collect(toMap(Text::file, text -> text, (one, other) -> one));
        texts.values().stream()
                .flatMap(text -> text.body().links().stream())
                .filter(link -> !manuscript.unread().contains(link.file()))
                .forEach(link -> check(link, texts, problems));
    }

    private static void check(Link link, Map<String, Text> texts, Problems problems) {
        Optional<Text> text = Optional.ofNullable(texts.get(link.file()));
        if (text.isEmpty()) {
            problems.error(
                    link.place(),
                    "the link leads to " + link.file() + ", which is not published",
                    Nearest.hint(link.file(), texts.keySet(), "write xref:FILE.adoc[words]"));
        } else if (!link.anchor().isEmpty()
                && !text.get().body().anchors().contains(link.anchor())) {
            problems.error(
                    link.place(),
                    "there is no \"" + link.anchor() + "\" in " + link.file(),
                    Nearest.hint(
                            link.anchor(),
                            new TreeSet<>(text.get().body().anchors()),
                            "name a section or a passage of that text"));
        }
    }
}
