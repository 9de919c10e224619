package org.explainer;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.explainer.block.BlockKind;
import org.explainer.block.Editorial;
import org.explainer.block.PassageKind;
import org.explainer.block.PassageKind.Passage;
import org.explainer.block.QuizKind.Quiz;
import org.explainer.block.QuotationKind.Extract;
import org.explainer.edition.Edition;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Question;
import org.explainer.manuscript.data.Quotation;
import org.explainer.manuscript.data.Sentence;
import org.explainer.manuscript.text.Block;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Heading;
import org.explainer.manuscript.text.Page;
import org.explainer.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the book as a whole, and each of its chapters, to what its editors have agreed. */
class BookIT {

    @Test
    void hasNothingToMend() {
        assertThat(Book.PROBLEMS.inReadingOrder()).extracting(Problem::toString).isEmpty();
    }

    @Test
    void hasTwelveChaptersInTheOrderOfTheirIds() {
        assertThat(new Edition(Book.MANUSCRIPT).chapters())
                .extracting(Chapter::id)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 12).mapToObj("c%02d"::formatted).toList());
    }

    @Test
    void coversAllSentencesOfTheEssay() {
        Set<Integer> covered = new TreeSet<>();
        for (Chapter chapter : Book.chapters()) {
            chapter.body().all(Passage.class).forEach(one -> covered.addAll(one.seed().numbers()));
            chapter.body()
                    .all(Extract.class)
                    .map(one -> Book.MANUSCRIPT.quotation(one.quotation()).orElseThrow())
                    .forEach(quotation -> covered.add(quotation.seed()));
        }

        assertThat(covered)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 108).boxed().toList());
        assertThat(Book.MANUSCRIPT.library().rows(Sentence.class)).hasSize(108);
    }

    @Test
    void keepsALedgerOfFortyClaimsAndTenQuotations() {
        assertThat(Book.MANUSCRIPT.library().rows(Claim.class).size()).isEqualTo(40);
        assertThat(Book.MANUSCRIPT.library().rows(Quotation.class).size()).isEqualTo(10);
    }

    /** Each kind has a section of its own there, in the order of the alphabet. */
    @Test
    void showsEveryKindOfBlockOnTheSpecimen() {
        Page specimen = (Page) new Edition(Book.MANUSCRIPT).text("specimen");
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
    void asksThirtySevenQuestionsWhoseAnswersStandInNoFavouritePlace() {
        List<Question> questions = Book.MANUSCRIPT.library().rows(Question.class);
        Map<Integer, Long> places =
                questions.stream()
                        .collect(
                                groupingBy(one -> one.options().indexOf(one.answer()), counting()));

        assertThat(questions).hasSize(37);
        assertThat(questions).allSatisfy(one -> assertThat(one.options()).hasSize(4));
        assertThat(places.values())
                .allSatisfy(times -> assertThat(times / 37.0).isLessThanOrEqualTo(.35));
    }

    @ParameterizedTest
    @MethodSource("org.explainer.Book#chapters")
    void asksThreeOrFourQuestionsAtItsEnd(Chapter chapter) {
        assertThat(new Edition(Book.MANUSCRIPT).quizzes().of(chapter)).hasSizeBetween(3, 4);
        assertThat(chapter.body().all(Quiz.class).filter(Quiz::own)).hasSize(1);
    }

    @Test
    void asksOneQuestionOfEveryChapterInTheQuizOfTheBook() {
        var edition = new Edition(Book.MANUSCRIPT);
        Quiz chosen = edition.text("quiz").body().all(Quiz.class).findFirst().orElseThrow();

        assertThat(edition.quizzes().named(chosen.questions()))
                .extracting(Question::chapter)
                .containsExactlyElementsOf(edition.chapters().stream().map(Chapter::id).toList());
    }

    @Test
    void leadsFromEveryAnswerToAPassage() {
        var edition = new Edition(Book.MANUSCRIPT);

        assertThat(Book.MANUSCRIPT.library().rows(Question.class))
                .allSatisfy(one -> assertThat(edition.quizzes().passage(one)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("org.explainer.Book#chapters")
    void hasChaptersThatAreReadInThreeMinutes(Chapter chapter) {
        assertThat(Book.words(Book.passages(chapter)).size()).as("words").isBetween(350, 650);
    }

    @ParameterizedTest
    @MethodSource("org.explainer.Book#chapters")
    void speaksInShortSentences(Chapter chapter) {
        String text = Book.passages(chapter);

        assertThat(Book.words(text).size() / (double) Book.sentences(text).size())
                .as("words in a sentence on average")
                .isLessThanOrEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("org.explainer.Book#chapters")
    void asksThreeToFiveQuestions(Chapter chapter) {
        List<String> sections =
                chapter.body().headings().stream()
                        .filter(heading -> heading.level() == 1)
                        .map(Heading::title)
                        .toList();

        assertThat(sections).hasSizeBetween(3, 5).allMatch(title -> title.endsWith("?"), "asks");
    }

    @ParameterizedTest
    @MethodSource("org.explainer.Book#chapters")
    void letsTheOtherSideSpeakOnceInEveryChapter(Chapter chapter) {
        assertThat(chapter.body().all(Editorial.class))
                .filteredOn(editorial -> editorial.kind().equals("counterpoint"))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("org.explainer.Book#chapters")
    void saysThreeToFiveThingsToKeep(Chapter chapter) {
        assertThat(chapter.keyPoints()).hasSizeBetween(3, 5);
    }
}
