package org.explainer.edition;

import java.util.List;
import java.util.stream.Stream;
import org.explainer.block.DatasetFigure;
import org.explainer.block.QuizKind.Quiz;
import org.explainer.block.TimelineKind.Timeline;
import org.explainer.manuscript.data.Dataset;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Question;
import org.explainer.manuscript.text.Block;
import org.explainer.manuscript.text.Chapter;

/** How long a chapter takes to read: with what it shows of rows, for that is read, too. */
final class ReadingTime {

    private ReadingTime() {}

    /** Whole minutes, at least 1. */
    static int minutes(Chapter chapter, Edition edition) {
        Stream<String> shown =
                chapter.body().blocks().stream().flatMap(block -> rows(block, chapter, edition));
        long words =
                Stream.concat(Stream.of(PlainWords.of(chapter)), shown)
                        .mapToLong(ReadingTime::count)
                        .sum();
        return Math.max(1, Math.round(words / (float) edition.language().speed()));
    }

    /** What stands on the page of the rows that a block names. */
    private static Stream<String> rows(Block block, Chapter chapter, Edition edition) {
        if (block instanceof DatasetFigure figure) {
            return cells(edition.row(Dataset.class, figure.dataset()));
        } else if (block instanceof Timeline timeline) {
            return events(timeline, chapter, edition)
                    .flatMap(event -> Stream.of(event.title(), event.summary()));
        } else if (block instanceof Quiz) {
            return edition.quizzes().of(chapter).stream().flatMap(ReadingTime::asked);
        }
        return Stream.of();
    }

    private static Stream<Event> events(Timeline timeline, Chapter chapter, Edition edition) {
        return timeline.events().isEmpty()
                ? edition.eventsOf(chapter).stream()
                : timeline.events().stream().map(id -> edition.row(Event.class, id));
    }

    private static Stream<String> cells(Dataset dataset) {
        int source = dataset.columns().indexOf(Dataset.SOURCE);
        return dataset.rows().stream()
                .flatMap(
                        row ->
                                Stream.concat(
                                        row.subList(0, source).stream(),
                                        row.subList(source + 1, row.size()).stream()));
    }

    private static Stream<String> asked(Question question) {
        return Stream.concat(Stream.of(question.question()), question.options().stream());
    }

    private static int count(String words) {
        return words.isBlank() ? 0 : List.of(words.strip().split("\\s+")).size();
    }
}
