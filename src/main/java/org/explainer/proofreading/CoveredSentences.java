package org.explainer.proofreading;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.explainer.block.PassageKind.Passage;
import org.explainer.block.QuotationKind.Extract;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Quotation;
import org.explainer.manuscript.data.Sentence;
import org.explainer.manuscript.text.Chapter;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * Every sentence of the essay is covered once, in its planned chapter, by a passage with its label.
 * A quotation set in a sentence covers its own sentence unless that passage already does.
 */
final class CoveredSentences implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        if (!manuscript.library().isComplete(Sentence.class)
                || !manuscript.library().isComplete(Quotation.class)) {
            return;
        }
        Map<Integer, Sentence> plan = planOf(manuscript);
        Map<Integer, Place> covered = new HashMap<>();
        for (Chapter chapter : manuscript.chapters()) {
            chapter.body()
                    .all(Passage.class)
                    .forEach(passage -> take(passage, chapter, plan, covered, problems));
        }
        takeQuotations(manuscript, covered, problems);
        reportUncovered(manuscript.chapters(), plan, covered, problems);
    }

    private static void takeQuotations(
            Manuscript manuscript, Map<Integer, Place> covered, Problems problems) {
        for (Chapter chapter : manuscript.chapters()) {
            for (Extract extract : chapter.body().all(Extract.class).toList()) {
                manuscript
                        .quotation(extract.quotation())
                        .map(Quotation::seed)
                        .filter(seed -> !extract.inline() || !covered.containsKey(seed))
                        .ifPresent(seed -> cover(seed, extract.place(), covered, problems));
            }
        }
    }

    private static Map<Integer, Sentence> planOf(Manuscript manuscript) {
        return manuscript.library().rows(Sentence.class).stream()
                .collect(toMap(Sentence::number, row -> row, (one, other) -> one));
    }

    private static void take(
            Passage passage,
            Chapter chapter,
            Map<Integer, Sentence> plan,
            Map<Integer, Place> covered,
            Problems problems) {
        for (int number : passage.seed().numbers()) {
            Sentence sentence = plan.get(number);
            if (sentence == null || !sentence.chapter().equals(chapter.id())) {
                problems.error(
                        passage.place(),
                        "sentence " + number + " does not belong to " + chapter.id(),
                        sentence == null
                                ? "the essay has sentences 1 to " + plan.size()
                                : "it is planned for " + sentence.chapter());
                continue;
            }
            checkLabel(passage, sentence, problems);
            cover(number, passage.place(), covered, problems);
        }
    }

    private static void checkLabel(Passage passage, Sentence sentence, Problems problems) {
        if (passage.label() != sentence.type() && !passage.label().isAdded()) {
            problems.error(
                    passage.place(),
                    "sentence %d is %s, the passage says %s"
                            .formatted(sentence.number(), sentence.type(), passage.label()),
                    "split the passage, so that each part says what it is");
        }
    }

    private static void cover(
            int number, Place place, Map<Integer, Place> covered, Problems problems) {
        Place first = covered.putIfAbsent(number, place);
        if (first != null) {
            problems.error(
                    place,
                    "sentence " + number + " is already covered at " + first,
                    "let one passage rest on it");
        }
    }

    private static void reportUncovered(
            List<Chapter> chapters,
            Map<Integer, Sentence> plan,
            Map<Integer, Place> covered,
            Problems problems) {
        for (Chapter chapter : chapters) {
            plan.values().stream()
                    .filter(sentence -> sentence.chapter().equals(chapter.id()))
                    .filter(sentence -> !covered.containsKey(sentence.number()))
                    .forEach(
                            sentence ->
                                    problems.error(
                                            chapter.place(),
                                            "no passage covers sentence " + sentence.number(),
                                            "its point: " + sentence.gist()));
        }
    }
}
