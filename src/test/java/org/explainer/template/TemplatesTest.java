package org.explainer.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.explainer.manuscript.text.Block;
import org.explainer.manuscript.text.Body;
import org.explainer.overlay.Overlay;
import org.explainer.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {

    @TempDir private Path folder = Path.of("");

    /** As templates see it. */
    public record Note(String kind, String text, Place place) implements Block {}

    @Test
    void escapeWhatAuthorsWrote() throws IOException {
        write("a.ftlh", "<p>${name}</p>");

        assertThat(render("a.ftlh", Map.of("name", "<b> & \"c\"")))
                .isEqualTo("<p>&lt;b&gt; &amp; &quot;c&quot;</p>");
    }

    @Test
    void printNumbersForMachines() throws IOException {
        write("a.ftlh", "${n} ${x}");

        assertThat(render("a.ftlh", Map.of("n", 1200, "x", 0.5))).isEqualTo("1200 0.5");
    }

    @Test
    void callTheAccessorsOfRecords() throws IOException {
        write("a.ftlh", "${note.text()}, ${note.place().line}");

        var note = new Note("note", "Words", new Place("a.adoc", 7));
        assertThat(render("a.ftlh", Map.of("note", note))).isEqualTo("Words, 7");
    }

    @Test
    void reportOneThatIncludesItself() throws IOException {
        write("a.ftlh", "<#include \"b.ftlh\">");
        write("b.ftlh", "<p><#include \"a.ftlh\">");

        assertThat(error("a.ftlh"))
                .isEqualTo(
                        """
                        templates/a.ftlh: error: the template never ends: what it includes, or a macro of it, calls itself
                            look for an include that leads back to where it began""");
    }

    @Test
    void reportAListWithoutAnEnd() throws IOException {
        write("a.ftlh", "<#list 1.. as year>%s</#list>".formatted("line after line ".repeat(999)));

        assertThat(error("a.ftlh"))
                .isEqualTo(
                        """
                        templates/a.ftlh: error: the template never ends: a list in it has no end
                            look for a <#list 1..>""");
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void reportAListWithoutAnEndThatPrintsNothing() throws IOException {
        write("a.ftlh", "<#include \"b.ftlh\">");
        write("b.ftlh", "\n<#list 1.. as year><#if year < 0>never</#if></#list>");

        assertThat(error("a.ftlh"))
                .isEqualTo(
                        """
                        templates/b.ftlh:2: error: the template never ends: it was still here after 60 s, with nothing more to print
                            look for a <#list 1..> around this line, or for lists within lists""");
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void goOnAfterATemplateThatWasStopped() throws IOException {
        write("a.ftlh", "<#macro turn><#list 1..99999999 as x></#list></#macro><@turn/>");
        write("b.ftlh", "<#list 1..3 as x>${x}</#list>");

        assertThat(error("a.ftlh")).startsWith("templates/a.ftlh:1: error: ");
        assertThat(render("b.ftlh", Map.of())).isEqualTo("123");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    /**
     * FreeMarker's own loops look at nothing, so somebody else has to be told; this one ends at
     * last.
     */
    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void tellOfAnExpressionThatCannotBeStopped() throws IOException {
        assertThat(lastResort("a.ftlh", "(1..200000000)?filter(x -> false)?size"))
                .containsExactly(
                        """
                        templates/a.ftlh:2: error: the template never ends: an expression in it was still at work after 60 s
                            give its range an end, as in 1..100""");
    }

    @Test
    void tellNobodyOfAnExpressionThatEnds() throws IOException {
        assertThat(lastResort("a.ftlh", "(1..100)?filter(x -> false)?size")).isEmpty();
    }

    /** What is told while an expression in the second line is filled in. */
    private List<String> lastResort(String template, String expression) throws IOException {
        List<String> told = new CopyOnWriteArrayList<>();
        write(template, "<p>\n${" + expression + "}");
        var templates =
                new Templates(
                        Overlay.alone(folder),
                        "templates",
                        Duration.ofMillis(200),
                        error -> told.add(error.problem().toString()));
        try {
            templates.render(template, Map.of());
        } catch (TemplateError e) {
            assertThat(told).as("told before it ended").isNotEmpty();
        }
        return told;
    }

    @Test
    void reportTheLineOfAMissingValue() throws IOException {
        write("a.ftlh", "<p>\n${nme}</p>");

        assertThat(error("a.ftlh"))
                .isEqualTo(
                        """
                        templates/a.ftlh:2: error: nme has no value
                            the template's first comment says what it reads""");
    }

    @Test
    void reportTheLineOfASyntaxError() throws IOException {
        write("a.ftlh", "<p>\n<#if x>\n</p>");

        assertThat(error("a.ftlh"))
                .startsWith("templates/a.ftlh:")
                .contains("error: ")
                .endsWith("\n    see https://freemarker.apache.org/docs/");
    }

    @Test
    void suggestTheTemplateMeant() throws IOException {
        write("blocks/actor.ftlh", "");

        assertThat(error("blocks/acter.ftlh"))
                .isEqualTo(
                        """
                        templates/blocks/acter.ftlh: error: there is no such template
                            did you mean "blocks/actor.ftlh"?""");
    }

    @Test
    void blameThePartThatIsWrongAndNotThePage() throws IOException {
        write("page.ftlh", "<h1>\n<#include \"part.ftlh\">");
        write("part.ftlh", "\n\n${missing}");

        assertThat(error("page.ftlh"))
                .startsWith("templates/part.ftlh:3: error: missing has no value");
    }

    @Test
    void sayWhichPartThereIsNot() throws IOException {
        write("page.ftlh", "<#include \"prat.ftlh\">");
        write("part.ftlh", "");

        assertThat(error("page.ftlh")).contains("did you mean \"part.ftlh\"?");
    }

    @Test
    void reportWhatAnAccessorThrew() throws IOException {
        write("a.ftlh", "\n${thing.fail()}");

        assertThat(error("a.ftlh", Map.of("thing", new Failing())))
                .startsWith("templates/a.ftlh:2: error: there is no \"nobody\"");
    }

    @Test
    void fillSlotsWithinSlots() throws IOException {
        write("blocks/box.ftlh", "[${text?no_esc}]\n");
        write("blocks/note.ftlh", "<i>${block.text()}${mark}</i>");
        var here = new Place("a.adoc", 1);
        List<Block> blocks =
                List.of(
                        new Note("box", "in <x-slot n=\"1\"></x-slot>", here),
                        new Note("note", "$1 \\", here));
        var body =
                new Body(
                        "a <x-slot n=\"0\"></x-slot> b",
                        blocks,
                        List.of(),
                        List.of(),
                        List.of(),
                        Set.of());

        assertThat(new SlotFiller(templates()).fill(body, Map.of("mark", "!")))
                .isEqualTo("a [in <i>$1 \\!</i>] b");
    }

    /** Fails as a look-up of the edition does. */
    public static final class Failing {
        public String fail() {
            throw new IllegalArgumentException("there is no \"nobody\"");
        }
    }

    private String error(String template) {
        return error(template, Map.of());
    }

    private String error(String template, Map<String, ?> model) {
        var error = catchThrowableOfType(TemplateError.class, () -> render(template, model));
        assertThat(TemplateError.in(new IllegalStateException(error))).contains(error);
        return error.problem().toString();
    }

    private String render(String template, Map<String, ?> model) {
        // A second is enough for what a test fills.
        return new Templates(Overlay.alone(folder), "templates", Duration.ofSeconds(1), any -> {})
                .render(template, model);
    }

    private Templates templates() {
        return new Templates(folder, "templates");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}
