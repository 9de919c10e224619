package org.explainer.classroom.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.explainer.Contexts;
import org.explainer.QtiRules;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.classroom.artefact.ClassroomContext;
import org.explainer.classroom.artefact.ClassroomTemplates;
import org.explainer.classroom.artefact.SiteCopy;
import org.explainer.classroom.pdf.PdfPages;
import org.explainer.edition.Edition;
import org.explainer.manuscript.data.Question;
import org.explainer.manuscript.data.Sentences;
import org.explainer.problem.Problems;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.json.Json;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every form of the quiz asks the same and holds the same to be right. */
class QuizFormsTest {

    private static final List<Question> QUESTIONS =
            List.of(
                    question("z1", "Only one?", List.of("Yes"), "Yes"),
                    question("z2", "<b>A</b> & \"B\" ]]> 'c'", List.of("x & <y>", "]]>"), "]]>"),
                    question("z3", "Деʼні? Or Марʼяна?", options(26), "Option 26 ʼ"));

    @TempDir private Path empty;
    private ClassroomContext classroom;

    private static List<String> options(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> "Option " + n + " ʼ").toList();
    }

    private static Question question(String id, String text, List<String> options, String answer) {
        return new Question(
                id,
                "c01",
                "recall",
                text,
                options,
                answer,
                "Because \\ & </script> of " + id + ".",
                Sentences.NONE,
                Rows.question(id, "c01").origin());
    }

    @BeforeEach
    void open() throws IOException {
        var book = TinyBook.complete().withoutRow("z01a").withoutRow("z02a");
        QUESTIONS.forEach(book::add);
        Edition edition = book.edition();
        var settings = Contexts.classroom("1.1");
        var root = Path.of(".");
        var context = Contexts.of(root, root, edition, new Problems());
        var templates = new ClassroomTemplates(edition, settings, context);
        var nothing = SiteCopy.of(edition, templates, empty, empty);
        classroom =
                new ClassroomContext(edition, settings, templates, root, nothing, nothing, context);
    }

    private byte[] quiz() {
        var chapter = TinyBook.chapter(classroom.edition(), "c01");
        return CartridgeZip.quiz(
                classroom, new CartridgeZip.Unit(chapter, 1, QUESTIONS, List.of()));
    }

    private Document qti() throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(quiz()));
    }

    @Test
    void agreeInTheCartridge() throws Exception {
        List<Element> items = all(qti().getDocumentElement(), "item");

        assertThat(items).hasSameSizeAs(QUESTIONS);
        for (int i = 0; i < items.size(); i++) {
            Element item = items.get(i);
            Question question = QUESTIONS.get(i);
            List<String> texts =
                    all(item, "mattext").stream().map(Element::getTextContent).toList();
            List<String> said = new ArrayList<>(List.of(question.question()));
            said.addAll(question.options());
            said.add(question.explanation());
            assertThat(texts).isEqualTo(said);
            String right = all(item, "varequal").get(0).getTextContent();
            assertThat(right(item, right)).isEqualTo(question.answer());
        }
    }

    private static String right(Element item, String ident) {
        return all(item, "response_label").stream()
                .filter(label -> label.getAttribute("ident").equals(ident))
                .map(label -> label.getTextContent().strip())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepTheRulesOfTheCartridge() throws Exception {
        assertThat(QtiRules.broken(quiz())).isEmpty();
    }

    /** Each rule is seen to be broken by what would go wrong. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <section ident="questions">      | <section ident="questions"><qtimetadata/> | a section holds something else than items
                    </section>                       | </section><section ident="more"/>          | not exactly one section
                    ident="z2"                       | ident="z1"                                 | two have the ident z1
                    >z2-2</varequal>                 | >z2-9</varequal>                           | z2: the right answer is no option
                    respident="z2-choice"            | respident="z1-choice"                      | z2: the answer is to another response
                    linkrefid="z2-why"               | linkrefid="z2-how"                         | z2: feedback that is shown and that is there differ
                    """)
    void breakARuleWhenSpoilt(String was, String becomes, String found) throws Exception {
        String quiz = new String(quiz(), UTF_8);
        assertThat(quiz).contains(was);

        assertThat(QtiRules.broken(quiz.replaceFirst(was, becomes).getBytes(UTF_8)))
                .containsExactly(found);
    }

    @Test
    void agreeInTheScormPackage() {
        List<String> pages = List.of("chapters/one.html", "index.html");
        String script = new String(ScormZip.questions(classroom, pages), UTF_8);
        String[] parts = script.split("window\\.[A-Z]+ = |;\n");
        List<Map<String, Object>> read = new Json().toType(parts[3], Json.LIST_OF_MAPS_TYPE);

        assertThat(new Json().<List<String>>toType(parts[1], List.class)).isEqualTo(pages);
        assertThat(read).hasSameSizeAs(QUESTIONS);
        for (int i = 0; i < read.size(); i++) {
            Question question = QUESTIONS.get(i);
            assertThat(read.get(i).get("id")).isEqualTo(question.id());
            int right = ((Number) read.get(i).get("right")).intValue();
            assertThat(question.options().get(right)).isEqualTo(question.answer());
        }
    }

    /** Worksheets ask, and do not answer; the key answers. */
    @Test
    void agreeOnPaper() {
        var chapter = TinyBook.chapter(classroom.edition(), "c01");
        var sheet = Rows.sheet("c01", "cl01");
        var worksheet = Worksheet.of(sheet, classroom.edition());
        String asked =
                page("worksheets", "sheets", new PdfPages.Task(1, chapter, worksheet, QUESTIONS));
        String told = page("key", "keys", new PdfPages.Key(1, chapter, sheet, QUESTIONS));

        var list = Jsoup.parse(asked).select(".quiz > li");
        var answers = Jsoup.parse(told).select(".quiz > li");
        assertThat(list).hasSameSizeAs(QUESTIONS);
        for (int i = 0; i < QUESTIONS.size(); i++) {
            Question question = QUESTIONS.get(i);
            assertThat(list.get(i).select("> p").text()).isEqualTo(question.question());
            assertThat(list.get(i).select(".options li").eachText()).isEqualTo(question.options());
            assertThat(list.get(i).text()).doesNotContain(question.explanation());
            assertThat(answers.get(i).select("b").text()).isEqualTo(question.answer() + ".");
            assertThat(answers.get(i).text()).contains(question.explanation());
        }
    }

    private String page(String template, String name, Object value) {
        Map<String, ?> model = Map.of("variant", "plain", "easy", false, name, List.of(value));
        return new String(classroom.templates().render("pdf/" + template + ".ftlh", model), UTF_8);
    }

    private static List<Element> all(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(n -> (Element) found.item(n))
                .toList();
    }
}
