package org.explainer.reader.data;

import java.util.ArrayList;
import java.util.List;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Prediction;
import org.explainer.manuscript.data.Prediction.DatedOutcome;
import org.explainer.manuscript.data.Question;
import org.explainer.manuscript.data.Source;
import org.explainer.manuscript.text.Chapter;

/** Makes the rows that readers are asked about out of rows of YAML. */
final class QuizEntries {

    private QuizEntries() {}

    static Prediction prediction(Row row) {
        List<DatedOutcome> outcomes = new ArrayList<>();
        for (Row inner : row.rows("outcomes")) {
            outcomes.add(outcome(inner));
            row.adopt(inner.origin());
        }
        if (outcomes.isEmpty()) {
            row.refuse("outcomes", "the row tells no outcome", "add outcomes: with a row for each");
        }
        return new Prediction(
                row.reference("id", Event.class),
                row.optionalProse("title"),
                row.prose("situation"),
                outcomes,
                row.optionalProse("open"),
                row.references("sources", Source.class),
                row.origin());
    }

    private static DatedOutcome outcome(Row row) {
        List<String> sources = row.references("sources", Source.class);
        if (sources.isEmpty()) {
            row.refuse("sources", "the outcome has no source", "add sources: and their ids");
        }
        return new DatedOutcome(
                DateValues.of(row, "date"), row.prose("text"), row.sentences("seed"), sources);
    }

    static Question question(Row row) {
        List<String> options = row.proseList("options");
        String answer = row.prose("answer");
        if (!options.contains(answer)) {
            row.refuse(
                    "answer",
                    "the answer is none of the options",
                    "write it word for word like one of them");
        }
        return new Question(
                row.required("id"),
                row.reference("chapter", Chapter.class),
                Choices.word(
                        row, "kind", List.of("recall", "claim-type", "source-critique", "context")),
                row.prose("question"),
                options,
                answer,
                row.prose("explanation"),
                row.sentences("seed"),
                row.origin());
    }
}
