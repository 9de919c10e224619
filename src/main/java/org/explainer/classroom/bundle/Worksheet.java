package org.explainer.classroom.bundle;

import java.util.List;
import java.util.Optional;
import org.explainer.edition.Edition;
import org.explainer.figure.Cases.Case;
import org.explainer.figure.Drawings;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Label;
import org.explainer.manuscript.data.Premise;
import org.explainer.manuscript.data.Sentences;
import org.explainer.manuscript.data.Term;
import org.explainer.manuscript.teaching.Sheet;
import org.explainer.manuscript.text.Chapter;

/**
 * The part of a chapter's sheet that pupils may see. Templates for pupils are given this and no
 * sheet, so that none of them can print a key by mistake.
 *
 * @param statements claims of the chapter, without their labels
 * @param labels what can be chosen for each
 * @param asked of the events of which the chapter asks what readers expect, the last: one is what a
 *     sheet has room for; empty where it asks nothing
 * @param premises of those that its critics hold against it, the first, for the same reason
 * @param controversy the question on which two groups argue
 */
public record Worksheet(
        List<String> aims,
        List<Term> vocabulary,
        List<Statement> statements,
        List<Label> labels,
        List<Asked> asked,
        List<Premise> premises,
        String controversy,
        List<String> questions) {

    private static final List<Label> CHOICES =
            List.of(
                    Label.DOCUMENTED_EVENT,
                    Label.AUTHORS_CLAIM,
                    Label.INTERPRETATION,
                    Label.QUOTATION,
                    Label.FORECAST);

    /**
     * Something said in the chapter, to be labelled.
     *
     * @param claim its id in the ledger
     * @param seed the sentences of the essay that say it
     */
    public record Statement(String text, String claim, Sentences seed) {

        private static Statement of(Claim claim) {
            return new Statement(claim.text(), claim.id(), claim.seed());
        }
    }

    /** An event and its date, and how things stood then; not what came of it. */
    public record Asked(String title, String when, String situation) {

        private static Asked of(Case one) {
            return new Asked(one.title(), one.event().displayDate(), one.asked().situation());
        }
    }

    public static Worksheet of(Sheet sheet, Edition edition) {
        Optional<Chapter> chapter =
                edition.chapters().stream()
                        .filter(one -> one.id().equals(sheet.chapter()))
                        .findFirst();
        return new Worksheet(
                sheet.aims(),
                sheet.vocabulary().stream().map(edition::term).toList(),
                sheet.exercises().stream()
                        .map(Sheet.Exercise::claim)
                        .map(edition::claim)
                        .map(Statement::of)
                        .toList(),
                CHOICES,
                chapter.map(one -> asked(one, edition)).orElse(List.of()),
                chapter.stream()
                        .flatMap(one -> edition.people().premisesOf(one).stream())
                        .limit(1)
                        .toList(),
                sheet.controversy().question(),
                sheet.discussions().stream()
                        .filter(Sheet.Discussion::isForPupils)
                        .map(Sheet.Discussion::question)
                        .toList());
    }

    private static List<Asked> asked(Chapter chapter, Edition edition) {
        List<Case> cases = new Drawings(edition).cases(chapter);
        return cases.stream().skip(Math.max(0, cases.size() - 1)).map(Asked::of).toList();
    }
}
