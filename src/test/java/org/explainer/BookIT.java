package org.explainer;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.explainer.block.BlockKind;
import org.explainer.block.PassageKind;
import org.explainer.block.PassageKind.Passage;
import org.explainer.block.QuizKind.Quiz;
import org.explainer.edition.Edition;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.Question;
import org.explainer.manuscript.text.Block;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Heading;
import org.explainer.manuscript.text.Page;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Problem;
import org.junit.jupiter.api.Test;

/**
 * Holds the book to what its editors have agreed and no rule of the press can know. It names
 * nothing of the book and counts none of its rows, so that {@link EditedBookIT} holds as well.
 */
class BookIT {

    private static final Book OURS = Book.read(Path.of("").toAbsolutePath());

    private static final Pattern QUOTED = Pattern.compile("“([^”]*)”|\"([^\"]*)\"");

    /** Words of praise or blame, which the book does not use of a living person. */
    private static final Set<String> JUDGING =
            Set.of(
                    ("strongman puppet hero heroic dictator tyrant corrupt stooge brave brutal"
                                    + " courageous cruel notorious infamous charismatic beloved"
                                    + " disgraced evil thug autocrat butcher saviour visionary"
                                    + " ruthless honest dishonest")
                            .split(" "));

    Book book() {
        return OURS;
    }

    @Test
    void hasNothingToMend() {
        assertThat(book().problems().inReadingOrder()).extracting(Problem::toString).isEmpty();
    }

    @Test
    void asksQuestionsWhoseAnswersStandInNoFavouritePlace() {
        List<Question> questions = book().manuscript().library().rows(Question.class);
        Map<Integer, Long> places =
                questions.stream()
                        .collect(
                                groupingBy(one -> one.options().indexOf(one.answer()), counting()));

        assertThat(questions).allSatisfy(one -> assertThat(one.options()).hasSize(4));
        assertThat(places.values())
                .allSatisfy(
                        times ->
                                assertThat(times / (double) questions.size())
                                        .isLessThanOrEqualTo(.35));
    }

    @Test
    void asksItsQuestionsAtTheEndOfAChapter() {
        assertThat(book().chapters())
                .allSatisfy(
                        one -> assertThat(one.body().all(Quiz.class).filter(Quiz::own)).hasSize(1));
    }

    @Test
    void asksOneQuestionOfEveryChapterInTheQuizOfTheBook() {
        var edition = new Edition(book().manuscript());
        List<String> chapters = edition.chapters().stream().map(Chapter::id).toList();

        assertThat(book().manuscript().pages())
                .filteredOn(Page::listed)
                .flatExtracting(page -> page.body().all(Quiz.class).toList())
                .filteredOn(quiz -> !quiz.questions().isEmpty())
                .allSatisfy(
                        quiz ->
                                assertThat(edition.quizzes().named(quiz.questions()))
                                        .extracting(Question::chapter)
                                        .containsExactlyElementsOf(chapters));
    }

    /** Each kind has a section of its own there, in the order of the alphabet. */
    @Test
    void showsEveryKindOfBlockOnTheSpecimenIfThereIsOne() {
        assertThat(book().manuscript().pages())
                .filteredOn(page -> page.name().equals("specimen"))
                .allSatisfy(BookIT::showsEveryKind);
    }

    private static void showsEveryKind(Page specimen) {
        List<String> kinds =
                ServiceLoader.load(BlockKind.class).stream()
                        .map(kind -> kind.get().name())
                        .sorted()
                        .toList();

        assertThat(specimen.body().blocks()).extracting(Block::kind).containsAll(kinds);
        assertThat(specimen.body().headings())
                .filteredOn(heading -> heading.level() == 1)
                .extracting(Heading::title)
                .isSorted()
                .containsAll(kinds);
        assertThat(specimen.body().all(Passage.class))
                .extracting(passage -> passage.label().id())
                .containsAll(new PassageKind().spellings());
        assertThat(specimen.listed()).isFalse();
    }

    @Test
    void leadsFromEveryAnswerOfTheEssayToAPassage() {
        var edition = new Edition(book().manuscript());

        assertThat(book().manuscript().library().rows(Question.class))
                .filteredOn(one -> !one.seed().numbers().isEmpty())
                .allSatisfy(one -> assertThat(edition.quizzes().passage(one)).isPresent());
    }

    /** Question after question wears readers out. */
    @Test
    void tellsInAtLeastHalfOfItsHeadings() {
        List<String> all =
                book().chapters().stream().flatMap(one -> sections(one).stream()).toList();

        assertThat(all)
                .filteredOn(title -> title.endsWith("?"))
                .hasSizeLessThanOrEqualTo(all.size() / 2);
    }

    private static List<String> sections(Chapter chapter) {
        return chapter.body().headings().stream()
                .filter(heading -> heading.level() == 1)
                .map(Heading::title)
                .toList();
    }

    @Test
    void saysOfPeopleTwoNeutralSentencesAtMost() {
        assertThat(book().manuscript().library().rows(Actor.class))
                .allSatisfy(
                        actor -> {
                            // An initial ends no sentence.
                            String bio = actor.bio().replaceAll("\\b(\\p{Lu})\\. ", "$1 ");
                            assertThat(Book.sentences(bio)).hasSizeLessThanOrEqualTo(2);
                            assertThat(Book.words(bio.toLowerCase(Locale.ROOT)))
                                    .doesNotContainAnyElementsOf(JUDGING);
                        });
    }

    /** The rights to the essay allow three phrases of six words, each printed once. */
    @Test
    void quotesThreePhrasesOfTheAuthorsAtMost() {
        List<String> quoted =
                book().chapters().stream().flatMap(chapter -> quoted(whole(chapter))).toList();

        assertThat(quoted).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
        assertThat(quoted)
                .allSatisfy(phrase -> assertThat(Book.words(phrase)).hasSizeLessThanOrEqualTo(6));
    }

    @Test
    void quotesNothingOfTheEssayOnItsOtherPages() {
        assertThat(
                        book().manuscript()
                                .texts()
                                .filter(text -> !(text instanceof Chapter))
                                .flatMap(text -> quoted(whole(text))))
                .isEmpty();
    }

    private static Stream<String> quoted(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1));
    }

    /** All that the authors wrote in a text, its header included. */
    private static String whole(Text text) {
        String head = text.plainTitle() + "\n" + text.standfirst() + "\n" + text.description();
        String brief =
                text instanceof Chapter chapter
                        ? chapter.summary() + "\n" + String.join("\n", chapter.keyPoints())
                        : "";
        return head
                + "\n"
                + Book.plain(brief, text.body())
                + "\n"
                + Book.plain(text.body().html(), text.body());
    }
}
