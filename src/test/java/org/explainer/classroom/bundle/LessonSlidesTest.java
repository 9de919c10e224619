package org.explainer.classroom.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.explainer.Contexts;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.classroom.artefact.ClassroomContext;
import org.explainer.classroom.artefact.ClassroomTemplates;
import org.explainer.classroom.artefact.SiteCopy;
import org.explainer.edition.Edition;
import org.explainer.manuscript.teaching.Plan;
import org.explainer.manuscript.teaching.Slide;
import org.explainer.manuscript.teaching.Slide.Side;
import org.explainer.page.ContentHash;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonSlidesTest {

    private static final Place PLACE = new Place("content/teaching/plans.yaml", 7);
    private static final String REASON = "It says so.";

    @TempDir private Path empty;

    private static Slide slide(String show, String of, String title, Side... sides) {
        List<String> none = List.of();
        return new Slide(show, of, title, List.of(sides), none, "", none, PLACE);
    }

    private static Plan.Lesson lesson(int first, Slide... slides) {
        var step = new Plan.Step(first, "Read both.", List.of(slides));
        var last = new Plan.Step(45 - first, "Talk.", List.of());
        return new Plan.Lesson("One", 45, List.of(step, last), "", PLACE);
    }

    private List<Document> decks(Plan.Lesson... lessons) throws IOException {
        Plan plan = Rows.plan(45 * lessons.length, lessons);
        Edition edition = TinyBook.complete().add(plan).add(Rows.sheet("c01", "cl01")).edition();
        var settings = Contexts.classroom("1.1");
        var root = Path.of(".");
        var context = Contexts.of(root, root, edition, new Problems());
        var templates = new ClassroomTemplates(edition, settings, context);
        var nothing = SiteCopy.of(edition, templates, empty, empty);
        var classroom =
                new ClassroomContext(edition, settings, templates, root, nothing, nothing, context);
        return LessonSlides.of(plan, classroom).values().stream()
                .map(page -> Jsoup.parse(new String(page, UTF_8)))
                .toList();
    }

    private Document deck(Slide... slides) throws IOException {
        return decks(lesson(15, slides)).get(0);
    }

    private static List<String> headings(Document deck) {
        return deck.select(".slide h1, .slide h2").eachText();
    }

    @Test
    void aPlanWithoutSlidesShowsWhatTheClassDoes() throws IOException {
        Document deck = deck();

        assertThat(headings(deck)).contains("Read both.", "Talk.");
        assertThat(deck.select(".when").eachText()).contains("Minute 0 to 15", "Minute 15 to 45");
    }

    @Test
    void eachLessonOfAPlanHasAFile() throws IOException {
        assertThat(decks(lesson(5), lesson(10), lesson(15))).hasSize(3);
        assertThat(Rows.plan(45, lesson(5)).deck(1)).isEqualTo("slides-plan.html");
        assertThat(Rows.plan(90, lesson(5), lesson(5)).deck(2)).isEqualTo("slides-plan-2.html");
    }

    @Test
    void twoSidesOfAPairFollowEachOther() throws IOException {
        var one = new Side("For it", "authors-claim", List.of("Because."));
        var other = new Side("Against it", "counterpoint", List.of("Because not."));

        assertThat(headings(deck(slide("pair", "", "", one, other))))
                .containsSubsequence("For it", "Against it", "Talk.");
    }

    @Test
    void theLitPartOfTheLineIsNow() throws IOException {
        assertThat(deck().select(".clock .n").eachAttr("d"))
                .containsExactly("M0 5H150", "M150 5H450");
        assertThat(deck().select(".clock").first().select(".t").eachAttr("d"))
                .containsExactly("M150 1V9");
    }

    /** What pupils see while the notes are closed holds no key. */
    @Test
    void keysStandInTheNotesAlone() throws IOException {
        Document deck = deck(slide("statements", "c01", ""), slide("controversy", "c01", ""));

        assertThat(deck.select(".notes").text()).contains(REASON, "Yes.", "No.");
        deck.select(".notes").remove();
        assertThat(deck.text()).doesNotContain(REASON, "Yes.", "No.");
    }

    @Test
    void thePolicyAllowsTheStyleAndTheScriptOfThePageAlone() throws IOException {
        Document deck = deck();
        String policy = deck.select("meta[http-equiv=Content-Security-Policy]").attr("content");

        for (String tag : List.of("style", "script")) {
            assertThat(deck.select(tag)).hasSize(1);
            Element own = deck.select(tag).first();
            assertThat(policy).contains(tag + "-src '" + ContentHash.of(own.data()) + "';");
        }
        assertThat(Arrays.asList(policy.split(";")))
                .contains("default-src 'none'", " font-src data:");
        assertThat(deck.select("[src], link:not([href^=data:])")).isEmpty();
    }
}
