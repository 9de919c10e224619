package org.explainer.proofreading;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.text.Cover;
import org.explainer.manuscript.text.Menu;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Nearest;
import org.explainer.problem.Problems;

/** The lists of pages on the cover name pages that there are, each once. */
final class MenuPages implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        Set<String> written =
                manuscript.pages().stream().map(Text::name).collect(toCollection(TreeSet::new));
        for (String file : manuscript.unread()) {
            written.add(file.replaceFirst("^pages/(.*)\\.adoc$", "$1"));
        }
        manuscript
                .cover()
                .ifPresent(
                        cover ->
                                lists(cover.menu())
                                        .forEach(
                                                (list, names) ->
                                                        check(
                                                                list, names, written, cover,
                                                                problems)));
    }

    private static Map<String, List<String>> lists(Menu menu) {
        return new TreeMap<>(
                Map.of(
                        "bar", menu.bar(),
                        "menu", menu.menu(),
                        "tools", menu.tools(),
                        "about", menu.about()));
    }

    private static void check(
            String list, List<String> names, Set<String> written, Cover cover, Problems problems) {
        Set<String> listed = new TreeSet<>();
        for (String name : names) {
            if (!written.contains(name)) {
                problems.error(
                        cover.place(),
                        "[" + list + "] lists \"" + name + "\", which is no published page",
                        Nearest.hint(
                                name,
                                written,
                                "write content/pages/" + name + ".adoc, or delete the line"));
            } else if (!listed.add(name)) {
                problems.error(
                        cover.place(),
                        "[" + list + "] lists " + name + " twice",
                        "delete one of them");
            }
        }
    }
}
