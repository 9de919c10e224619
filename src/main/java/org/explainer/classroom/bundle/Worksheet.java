package org.explainer.classroom.bundle;

import java.util.List;
import org.explainer.edition.Edition;
import org.explainer.figure.Cases.Case;
import org.explainer.figure.Drawings;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Label;
import org.explainer.manuscript.data.Sentences;
import org.explainer.manuscript.data.Term;
import org.explainer.manuscript.teaching.Sheet;

/**
 * The part of a chapter's sheet that pupils may see. Templates for pupils are given this and no
 * sheet, so that none of them can print a key by mistake.
 *
 * @param statements claims of the chapter, without their labels
 * @param labels what can be chosen for each
 * @param asked events of which the chapter asks what readers expect
 * @param controversy the question on which two groups argue
 */
public record Worksheet(
        List<String> aims,
        List<Term> vocabulary,
        List<Statement> statements,
        List<Label> labels,
        List<Asked> asked,
        String controversy,
        List<String> questions) {

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
        return new Worksheet(
                sheet.aims(),
                sheet.vocabulary().stream().map(edition::term).toList(),
                sheet.exercises().stream()
                        .map(Sheet.Exercise::claim)
                        .map(edition::claim)
                        .map(Statement::of)
                        .toList(),
                List.of(
                        Label.DOCUMENTED_EVENT,
                        Label.AUTHORS_CLAIM,
                        Label.INTERPRETATION,
                        Label.QUOTATION,
                        Label.FORECAST),
                edition.chapters().stream()
                        .filter(chapter -> chapter.id().equals(sheet.chapter()))
                        .flatMap(chapter -> new Drawings(edition).cases(chapter).stream())
                        .map(Asked::of)
                        .toList(),
                sheet.controversy().question(),
                sheet.discussions().stream()
                        .filter(Sheet.Discussion::isForPupils)
                        .map(Sheet.Discussion::question)
                        .toList());
    }
}
