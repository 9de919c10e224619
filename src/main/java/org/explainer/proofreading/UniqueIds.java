package org.explainer.proofreading;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.explainer.language.Lookalike;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Entry;
import org.explainer.manuscript.data.LedgerRow;
import org.explainer.manuscript.text.Chapter;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * No two rows of a kind, those taken in with them, and no two chapters, share an id or have ids
 * that look alike.
 */
final class UniqueIds implements Rule {

    private record Named(String kind, String id, Place place) {

        String name() {
            return kind + " " + id;
        }
    }

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        Map<String, Named> seen = new HashMap<>();
        manuscript
                .library()
                .all()
                .filter(entry -> !entry.id().isEmpty())
                .map(entry -> new Named(Entry.word(entry.getClass()), entry.id(), entry.place()))
                .forEach(named -> note(seen, named, problems));
        manuscript
                .library()
                .all()
                .filter(LedgerRow.class::isInstance)
                .map(LedgerRow.class::cast)
                .flatMap(UniqueIds::takenIn)
                .forEach(named -> note(seen, named, problems));
        for (Chapter chapter : manuscript.chapters()) {
            note(seen, new Named("chapter", chapter.id(), chapter.place()), problems);
        }
    }

    /** Rows that a row of a ledger has taken in are addresses on its page, too. */
    private static Stream<Named> takenIn(LedgerRow row) {
        return row.formerly().stream().map(old -> new Named(row.kind(), old, row.place()));
    }

    private static void note(Map<String, Named> seen, Named named, Problems problems) {
        Named first = seen.putIfAbsent(named.kind() + " " + Lookalike.skeleton(named.id()), named);
        if (first == null) {
            return;
        }
        boolean same = first.id().equals(named.id());
        problems.error(
                named.place(),
                same
                        ? "there is another " + named.name() + ", at " + first.place()
                        : named.name() + " looks like " + first.id() + ", at " + first.place(),
                same
                        ? "give one of them another id"
                        : "give one of them an id that cannot be taken for the other");
    }
}
