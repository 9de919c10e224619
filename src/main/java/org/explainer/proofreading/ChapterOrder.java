package org.explainer.proofreading;

import static java.util.stream.Collectors.toCollection;

import java.util.Set;
import java.util.TreeSet;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Cover;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Nearest;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** The cover lists every chapter once, and no other. */
final class ChapterOrder implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        if (manuscript.cover().isPresent()) {
            Cover cover = manuscript.cover().get();
            checkListed(cover, manuscript, problems);
            checkWritten(cover, manuscript, problems);
        } else if (!manuscript.unread().contains("edition.adoc")) {
            problems.error(
                    new Place("content/edition.adoc", 0),
                    "the edition has no cover",
                    "write content/edition.adoc with :jbake-type: home, published");
        }
    }

    private static void checkListed(Cover cover, Manuscript manuscript, Problems problems) {
        Set<String> written =
                manuscript.chapters().stream().map(Text::name).collect(toCollection(TreeSet::new));
        Set<String> listed = new TreeSet<>();
        for (String name : cover.chapters()) {
            if (manuscript.unread().contains("chapters/" + name + ".adoc")) {
                continue;
            }
            if (!written.contains(name)) {
                problems.error(
                        cover.place(),
                        "[chapters] lists \"" + name + "\", which is no published chapter",
                        Nearest.hint(name, written, "write content/chapters/" + name + ".adoc"));
            } else if (!listed.add(name)) {
                problems.error(
                        cover.place(), "[chapters] lists " + name + " twice", "delete one of them");
            }
        }
    }

    private static void checkWritten(Cover cover, Manuscript manuscript, Problems problems) {
        Set<String> listed = Set.copyOf(cover.chapters());
        for (Chapter chapter : manuscript.chapters()) {
            if (!listed.contains(chapter.name())) {
                problems.error(
                        chapter.place(),
                        "the chapter is not in the edition's order",
                        "add \"* " + chapter.name() + "\" to [chapters] in content/edition.adoc");
            }
        }
    }
}
