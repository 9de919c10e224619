package org.explainer.reader.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Source;
import org.explainer.manuscript.data.Term;
import org.explainer.manuscript.teaching.Audience;
import org.explainer.manuscript.teaching.Note;
import org.explainer.manuscript.teaching.Plan;
import org.explainer.manuscript.teaching.Sheet;
import org.explainer.manuscript.teaching.Standard;
import org.explainer.manuscript.text.Chapter;

/** Makes rows of what is taught out of rows of YAML, a method for each kind. */
final class TeachingEntries {

    /** The teacher first: an unknown word is an error, and even then never means a pupil. */
    private static final List<String> AUDIENCES = List.of("teacher", "pupil");

    private TeachingEntries() {}

    static Plan plan(Row row) {
        List<Plan.Lesson> lessons = new ArrayList<>();
        for (Row lesson : row.rows("lessons")) {
            lessons.add(lesson(lesson));
            row.adopt(lesson.origin());
        }
        return new Plan(
                row.required("id"),
                row.prose("title"),
                row.prose("level"),
                NumberValues.whole(row, "minutes", 1, 9999),
                texts(row, "aims"),
                texts(row, "materials"),
                lessons,
                texts(row, "assessment"),
                texts(row, "variants"),
                row.references("standards", Standard.class),
                row.origin());
    }

    private static Plan.Lesson lesson(Row row) {
        List<Plan.Step> steps = new ArrayList<>();
        for (Row step : row.rows("steps")) {
            steps.add(
                    new Plan.Step(
                            NumberValues.whole(step, "minutes", 1, 9999),
                            step.prose("activity"),
                            SlideEntries.of(step)));
            row.adopt(step.origin());
        }
        return new Plan.Lesson(
                row.prose("title"),
                NumberValues.whole(row, "minutes", 1, 9999),
                steps,
                row.optionalProse("homework"),
                row.place());
    }

    static Sheet sheet(Row row) {
        List<Sheet.Exercise> exercises = new ArrayList<>();
        for (Row exercise : row.rows("exercises")) {
            exercises.add(
                    new Sheet.Exercise(
                            exercise.reference("claim", Claim.class), exercise.prose("reason")));
            row.adopt(exercise.origin());
        }
        List<Sheet.Discussion> discussions = new ArrayList<>();
        for (Row discussion : row.rows("discussions")) {
            discussions.add(
                    new Sheet.Discussion(
                            discussion.prose("question"),
                            audience(discussion),
                            discussion.prose("answer")));
            discussion.origin();
        }
        return new Sheet(
                row.required("id"),
                row.reference("chapter", Chapter.class),
                texts(row, "aims"),
                row.references("vocabulary", Term.class),
                row.references("standards", Standard.class),
                exercises,
                controversy(row),
                discussions,
                row.origin());
    }

    private static Sheet.Controversy controversy(Row row) {
        Optional<Row> written = row.row("controversy");
        if (written.isEmpty()) {
            row.required("controversy");
            return new Sheet.Controversy("", List.of(), List.of());
        }
        Row inner = written.get();
        var controversy =
                new Sheet.Controversy(
                        inner.prose("question"), texts(inner, "one"), texts(inner, "other"));
        inner.origin();
        return controversy;
    }

    static Note note(Row row) {
        return new Note(
                row.required("id"),
                audience(row),
                row.prose("title"),
                texts(row, "points"),
                row.references("sources", Source.class),
                row.origin());
    }

    /** Texts to be printed; there has to be at least one. */
    private static List<String> texts(Row row, String key) {
        List<String> texts = row.proseList(key);
        if (texts.isEmpty()) {
            row.required(key);
        }
        return texts;
    }

    private static Audience audience(Row row) {
        return Audience.valueOf(Choices.word(row, "audience", AUDIENCES).toUpperCase(Locale.ROOT));
    }

    static Standard standard(Row row) {
        return new Standard(
                row.required("id"),
                row.prose("framework"),
                row.prose("gist"),
                WebAddress.of(row, "url"),
                row.origin());
    }
}
