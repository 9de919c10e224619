package org.explainer.proofreading;

import java.util.List;
import java.util.Set;
import org.explainer.edition.Names;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Caveat;
import org.explainer.manuscript.data.City;
import org.explainer.manuscript.data.Entry;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.data.ShortLetter;
import org.explainer.manuscript.text.Chapter;
import org.explainer.problem.Nearest;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Every id that is written somewhere exists. */
final class KnownReferences implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        var names = new Names(manuscript);
        manuscript
                .texts()
                .flatMap(text -> text.body().blocks().stream())
                .flatMap(block -> block.references().stream())
                .forEach(reference -> check(reference, names, problems));
        manuscript
                .library()
                .all()
                .flatMap(entry -> entry.origin().references().stream())
                .forEach(reference -> check(reference, names, problems));
        texts(manuscript.library(), names, problems);
    }

    /** What rows name that may be a chapter or a page. */
    private static void texts(Library library, Names names, Problems problems) {
        library.rows(Event.class)
                .forEach(event -> places(event.chapters(), event.place(), names, problems));
        library.rows(City.class)
                .forEach(city -> places(city.chapters(), city.place(), names, problems));
        library.rows(Caveat.class)
                .forEach(row -> places(List.of(row.chapter()), row.place(), names, problems));
        library.rows(ShortLetter.class)
                .forEach(row -> places(List.of(row.page()), row.place(), names, problems));
    }

    private static void check(Reference reference, Names names, Problems problems) {
        Set<String> known = names.of(reference.kind());
        if (!known.contains(reference.id()) && names.isComplete(reference.kind())) {
            problems.error(
                    reference.place(),
                    "there is no " + Entry.word(reference.kind()) + " \"" + reference.id() + "\"",
                    Nearest.hint(
                            reference.id(),
                            known,
                            "add it to content/, or name one that is there"));
        }
    }

    private static void places(List<String> ids, Place place, Names names, Problems problems) {
        for (String id : ids) {
            if (!id.isEmpty() && !names.texts().contains(id) && names.isComplete(Chapter.class)) {
                problems.error(
                        place,
                        "there is no chapter or page \"" + id + "\"",
                        Nearest.hint(id, names.texts(), "name a chapter's id or a page's file"));
            }
        }
    }
}
