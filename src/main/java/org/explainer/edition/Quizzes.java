package org.explainer.edition;

import java.util.List;
import java.util.Optional;
import org.explainer.block.PassageKind.Passage;
import org.explainer.block.QuotationKind.Extract;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Label;
import org.explainer.manuscript.data.Question;
import org.explainer.manuscript.text.Block;
import org.explainer.manuscript.text.Chapter;

/** The questions of the data, and where in the book their answers are. */
public final class Quizzes {

    private final Edition edition;

    Quizzes(Edition edition) {
        this.edition = edition;
    }

    /** The chapter's questions, in the order of the data. */
    public List<Question> of(Chapter chapter) {
        return edition.rows().questions(chapter);
    }

    /** The questions of these ids, in that order. */
    public List<Question> named(List<String> ids) {
        return ids.stream().map(id -> edition.row(Question.class, id)).toList();
    }

    /** The claims of these ids, in that order: their labels are to be guessed. */
    public List<Claim> claims(List<String> ids) {
        return ids.stream().map(edition::claim).toList();
    }

    /** The labels that these claims have, each once: what can be guessed. */
    public List<Label> labels(List<String> ids) {
        return claims(ids).stream().map(Claim::type).distinct().sorted().toList();
    }

    /** Where the question's chapter explains its first sentence; empty where it names none. */
    public Optional<Spot> passage(Question question) {
        var chapter = (Chapter) edition.text(question.chapter());
        return question.seed().numbers().stream()
                .limit(1)
                .flatMap(
                        sentence ->
                                chapter.body().blocks().stream()
                                        .map(block -> address(block, sentence))
                                        .filter(id -> !id.isEmpty()))
                .map(id -> new Spot(chapter, id))
                .findFirst();
    }

    /** The block's id if it rests on the sentence, else empty. */
    private String address(Block block, int sentence) {
        if (block instanceof Passage passage) {
            return passage.seed().numbers().contains(sentence) ? passage.id() : "";
        }
        return block instanceof Extract extract
                        && edition.quotation(extract.quotation()).seed() == sentence
                ? extract.id()
                : "";
    }
}
