package org.explainer.reader.data;

import java.util.List;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Exchange;
import org.explainer.manuscript.data.Exchange.Said;
import org.explainer.manuscript.data.Premise;
import org.explainer.manuscript.data.Source;
import org.explainer.manuscript.data.Verdict;
import org.explainer.manuscript.text.Chapter;

/** Makes the rows of the two ledgers out of rows of YAML. */
final class LedgerEntries {

    private LedgerEntries() {}

    static Claim claim(Row row) {
        return new Claim(
                row.required("id"),
                row.list("formerly"),
                row.reference("chapter", Chapter.class),
                row.sentences("seed"),
                Choices.label(row, "type"),
                row.prose("text"),
                exchange(row),
                row.optionalProse("as_of"),
                row.prose("status"),
                row.origin());
    }

    static Premise premise(Row row) {
        return new Premise(
                row.required("id"),
                row.list("formerly"),
                row.reference("speaker", Actor.class),
                row.references("with", Actor.class),
                row.reference("chapter", Chapter.class),
                row.prose("text"),
                row.references("claims", Claim.class),
                exchange(row),
                row.optionalProse("as_of"),
                row.prose("status"),
                row.origin());
    }

    static Verdict verdict(Row row) {
        return new Verdict(
                Choices.id(row, List.of()),
                row.optionalProse("means"),
                Choices.word(row, "fill", Verdict.FILLS),
                Choices.word(row, "tone", Verdict.TONES),
                row.origin());
    }

    private static Exchange exchange(Row row) {
        return new Exchange(
                new Said(row.prose("support"), row.references("support_sources", Source.class)),
                new Said(
                        row.prose("counterpoint"), row.references("counter_sources", Source.class)),
                new Said(
                        row.optionalProse("answer"),
                        row.references("answer_sources", Source.class)));
    }
}
