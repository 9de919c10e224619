package org.explainer;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.explainer.block.BlockKind;
import org.explainer.block.PassageKind.Passage;
import org.explainer.block.QuizKind.Quiz;
import org.explainer.block.QuotationKind.Extract;
import org.explainer.block.Remark;
import org.explainer.edition.Edition;
import org.explainer.edition.Proofreader;
import org.explainer.manuscript.Actor;
import org.explainer.manuscript.Block;
import org.explainer.manuscript.Body;
import org.explainer.manuscript.Chapter;
import org.explainer.manuscript.Heading;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.Question;
import org.explainer.manuscript.Text;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.explainer.reader.ManuscriptReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the book itself, as it stands in {@code content/}, to what its editors have agreed. */
class BookIT {

    private static final Pattern SLOT = Pattern.compile("<x-slot n=\"(\\d+)\"></x-slot>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&#(\\d+);");
    private static final Pattern QUOTED = Pattern.compile("“([^”]*)”|\"([^\"]*)\"");
    private static final Pattern END = Pattern.compile("(?<=[.?!])\\s+");

    /** The only words of the authors' own prose that the book may quote, and where. */
    private static final Map<String, String> PHRASES =
            Map.of(
                    "a very clear pattern", "c02",
                    "sole blame", "c05",
                    "fabricated this crisis", "c11");

    private static final Map<String, List<String>> SIDEBARS =
            Map.of(
                    "c06", List.of("saakashvili"),
                    "c07", List.of("tymoshenko", "yanukovych", "yushchenko"),
                    "c09", List.of("yanukovych"),
                    "c11", List.of("zelensky"),
                    "c12", List.of("zelensky"));

    /** Words of praise or blame, which the book does not use of a living person. */
    private static final List<String> JUDGING =
            List.of(
                    "strongman",
                    "puppet",
                    "hero",
                    "heroic",
                    "dictator",
                    "tyrant",
                    "corrupt",
                    "stooge",
                    "brave",
                    "brutal",
                    "courageous",
                    "cruel",
                    "notorious",
                    "infamous",
                    "charismatic",
                    "beloved",
                    "disgraced",
                    "evil",
                    "thug",
                    "autocrat",
                    "butcher",
                    "saviour",
                    "visionary",
                    "ruthless",
                    "honest",
                    "dishonest");

    private static final Problems PROBLEMS = new Problems();

    private static Manuscript manuscript = new TinyBook().manuscript();

    @BeforeAll
    static void read(@TempDir Path cache) throws IOException {
        Path root = Path.of("").toAbsolutePath();
        var folders =
                new ManuscriptReader.Folders(
                        root, root.resolve("content"), root.resolve("assets"), cache);
        List<BlockKind> kinds = new ArrayList<>();
        ServiceLoader.load(BlockKind.class).forEach(kinds::add);
        manuscript = ManuscriptReader.read(folders, kinds, PROBLEMS);
        // The last checks of living people are as old as the edition, not as this test.
        LocalDate day = manuscript.cover().map(Text::date).orElse(LocalDate.EPOCH);
        new Proofreader(day).read(manuscript, PROBLEMS);
    }

    static List<Chapter> chapters() {
        return manuscript.chapters();
    }

    @Test
    void hasNothingToMend() {
        assertThat(PROBLEMS.inReadingOrder()).extracting(Problem::toString).isEmpty();
    }

    @Test
    void hasTwelveChaptersInTheOrderOfTheirIds() {
        assertThat(new Edition(manuscript).chapters())
                .extracting(Chapter::id)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 12).mapToObj("c%02d"::formatted).toList());
    }

    @Test
    void coversAllSentencesOfTheEssay() {
        Set<Integer> covered = new TreeSet<>();
        for (Chapter chapter : chapters()) {
            chapter.body().all(Passage.class).forEach(one -> covered.addAll(one.seed().numbers()));
            chapter.body().all(Extract.class).forEach(one -> covered.add(seed(one)));
        }

        assertThat(covered)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 108).boxed().toList());
        assertThat(manuscript.library().sentences()).hasSize(108);
    }

    @Test
    void keepsALedgerOfFortyClaimsAndTenQuotations() {
        assertThat(manuscript.library().claims().size()).isEqualTo(40);
        assertThat(manuscript.library().quotations().size()).isEqualTo(10);
    }

    @Test
    void asksThirtySevenQuestionsWhoseAnswersStandInNoFavouritePlace() {
        List<Question> questions = manuscript.library().questions();
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
    @MethodSource("chapters")
    void asksThreeOrFourQuestionsAtItsEnd(Chapter chapter) {
        assertThat(new Edition(manuscript).quizzes().of(chapter)).hasSizeBetween(3, 4);
        assertThat(chapter.body().all(Quiz.class).filter(Quiz::own)).hasSize(1);
    }

    @Test
    void asksOneQuestionOfEveryChapterInTheQuizOfTheBook() {
        var edition = new Edition(manuscript);
        Quiz chosen = edition.text("quiz").body().all(Quiz.class).findFirst().orElseThrow();

        assertThat(edition.quizzes().named(chosen.questions()))
                .extracting(Question::chapter)
                .containsExactlyElementsOf(edition.chapters().stream().map(Chapter::id).toList());
    }

    @Test
    void leadsFromEveryAnswerToAPassage() {
        var edition = new Edition(manuscript);

        assertThat(manuscript.library().questions())
                .allSatisfy(one -> assertThat(edition.quizzes().passage(one)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void hasChaptersThatAreReadInThreeMinutes(Chapter chapter) {
        assertThat(words(passages(chapter)).size()).as("words").isBetween(350, 650);
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void speaksInShortSentences(Chapter chapter) {
        String text = passages(chapter);

        assertThat(words(text).size() / (double) END.split(text.strip()).length)
                .as("words in a sentence on average")
                .isLessThanOrEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void asksThreeToFiveQuestions(Chapter chapter) {
        List<String> sections =
                chapter.body().headings().stream()
                        .filter(heading -> heading.level() == 1)
                        .map(Heading::title)
                        .toList();

        assertThat(sections).hasSizeBetween(3, 5).allMatch(title -> title.endsWith("?"), "asks");
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void letsTheOtherSideSpeakOnceInEveryChapter(Chapter chapter) {
        assertThat(chapter.body().all(Remark.class))
                .filteredOn(remark -> remark.kind().equals("counterpoint"))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void saysThreeToFiveThingsToKeep(Chapter chapter) {
        assertThat(chapter.keyPoints()).hasSizeBetween(3, 5);
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void showsTheKeyActorsWhereTheyArePlannedAndNowhereElse(Chapter chapter) {
        assertThat(new Edition(manuscript).keyActors(chapter))
                .extracting(Actor::id)
                .containsExactlyInAnyOrderElementsOf(
                        SIDEBARS.getOrDefault(chapter.id(), List.of()));
    }

    @Test
    void saysOfPeopleTwoNeutralSentencesAtMost() {
        assertThat(manuscript.library().actors())
                .hasSize(18)
                .allSatisfy(
                        actor -> {
                            assertThat(END.split(actor.bio().replace("J. ", "J ")))
                                    .hasSizeLessThanOrEqualTo(2);
                            assertThat(words(actor.bio().toLowerCase(Locale.ROOT)))
                                    .doesNotContainAnyElementsOf(JUDGING);
                        });
    }

    @Test
    void quotesThreePhrasesOfTheAuthorsOnceAndInTheirChapters() {
        List<String> quoted =
                chapters().stream()
                        .flatMap(
                                chapter ->
                                        quoted(whole(chapter))
                                                .map(phrase -> chapter.id() + " " + phrase))
                        .toList();

        assertThat(quoted)
                .containsExactlyInAnyOrderElementsOf(
                        PHRASES.entrySet().stream()
                                .map(phrase -> phrase.getValue() + " " + phrase.getKey())
                                .toList());
        assertThat(PHRASES.keySet()).hasSizeLessThanOrEqualTo(3);
        assertThat(PHRASES.keySet())
                .allSatisfy(phrase -> assertThat(words(phrase)).hasSizeLessThanOrEqualTo(6));
    }

    @Test
    void quotesNothingOfTheEssayOnItsOtherPages() {
        assertThat(
                        manuscript
                                .texts()
                                .filter(text -> !(text instanceof Chapter))
                                .flatMap(text -> quoted(whole(text))))
                .isEmpty();
    }

    private static int seed(Extract extract) {
        return manuscript.library().quotations().stream()
                .filter(quotation -> quotation.id().equals(extract.quotation()))
                .findFirst()
                .orElseThrow()
                .seed();
    }

    private static Stream<String> quoted(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(
                        (MatchResult found) ->
                                found.group(1) == null ? found.group(2) : found.group(1));
    }

    /** The words of all passages, as readers see them. */
    private static String passages(Chapter chapter) {
        StringBuilder text = new StringBuilder();
        chapter.body()
                .all(Passage.class)
                .forEach(
                        passage -> text.append(plain(passage.text(), chapter.body())).append("\n"));
        return text.toString();
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
                + plain(brief, text.body())
                + "\n"
                + plain(text.body().html(), text.body());
    }

    private static String plain(String html, Body body) {
        String filled =
                SLOT.matcher(html)
                        .replaceAll(
                                slot -> {
                                    Block block =
                                            body.blocks().get(Integer.parseInt(slot.group(1)));
                                    String inner = block instanceof Extract ? "" : block.text();
                                    return Matcher.quoteReplacement(plain(inner, body));
                                });
        String text = TAG.matcher(filled).replaceAll("");
        return ENTITY.matcher(text)
                .replaceAll(entity -> Character.toString(Integer.parseInt(entity.group(1))));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}’'–-]+"))
                .filter(word -> !word.isBlank())
                .toList();
    }
}
