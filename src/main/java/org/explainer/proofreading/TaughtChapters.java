package org.explainer.proofreading;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.explainer.block.TermKind.Use;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Term;
import org.explainer.manuscript.teaching.Sheet;
import org.explainer.manuscript.text.Chapter;
import org.explainer.problem.Problems;

/**
 * Where chapters have sheets, each has one, and its exercises and words are those that pupils meet
 * in the chapter.
 */
final class TaughtChapters implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        Map<String, Sheet> sheets = new TreeMap<>();
        for (Sheet sheet : manuscript.library().rows(Sheet.class)) {
            Sheet first = sheets.putIfAbsent(sheet.chapter(), sheet);
            if (first != null) {
                problems.error(
                        sheet.place(),
                        sheet.chapter() + " has another sheet, at " + first.place(),
                        "make one of the two");
            }
            checkExercises(sheet, manuscript, problems);
        }
        Library library = manuscript.library();
        for (Chapter chapter : manuscript.chapters()) {
            Optional.ofNullable(sheets.get(chapter.id()))
                    .ifPresent(sheet -> checkWords(sheet, chapter, library, problems));
            if (!sheets.isEmpty() && !sheets.containsKey(chapter.id())) {
                problems.error(
                        chapter.place(),
                        "there is no sheet for " + chapter.name(),
                        "add a row with chapter: "
                                + chapter.id()
                                + " to content/teaching/sheets.yaml");
            }
        }
    }

    private static void checkExercises(Sheet sheet, Manuscript manuscript, Problems problems) {
        Set<String> named =
                Set.copyOf(sheet.exercises().stream().map(Sheet.Exercise::claim).toList());
        manuscript.library().rows(Claim.class).stream()
                .filter(claim -> named.contains(claim.id()))
                .filter(claim -> !claim.chapter().equals(sheet.chapter()))
                .forEach(
                        claim ->
                                problems.error(
                                        sheet.place(),
                                        claim.id()
                                                + " is made in "
                                                + claim.chapter()
                                                + ", not in "
                                                + sheet.chapter(),
                                        "choose claims that the pupils read in this chapter"));
    }

    /** A word that is misspelt in the chapter is reported there, and not once more as missing. */
    private static void checkWords(
            Sheet sheet, Chapter chapter, Library library, Problems problems) {
        Set<String> explained =
                chapter.body().all(Use.class).map(Use::term).collect(Collectors.toSet());
        boolean known =
                explained.stream().allMatch(word -> library.row(Term.class, word).isPresent());
        sheet.vocabulary().stream()
                .filter(word -> known && !explained.contains(word))
                .forEach(
                        word ->
                                problems.error(
                                        sheet.place(),
                                        sheet.chapter() + " does not use the word " + word,
                                        "take it out of vocabulary, or write term:"
                                                + word
                                                + "[] in the chapter"));
    }
}
