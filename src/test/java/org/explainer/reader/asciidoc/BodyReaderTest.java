package org.explainer.reader.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.explainer.block.BlockKind;
import org.explainer.block.MacroCall.Form;
import org.explainer.problem.Place;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class BodyReaderTest {

    private static final Place HERE = new Place("content/chapters/first.adoc", 7);

    @Test
    void reportsWhatAKindMakesNoUseOf() {
        assertThat(complaints(Form.STYLE, "interpretation", "x", "A title"))
                .containsExactly(
                        "interpretation has no title", "interpretation has no use for \"x\"");
        assertThat(complaints(Form.STYLE, "quotation", "q", "A title"))
                .containsExactly("quotation has no title");
        assertThat(complaints(Form.STYLE, "counterpoint", "x", "A title"))
                .containsExactly("counterpoint has no use for \"x\"");
        assertThat(complaints(Form.MACRO, "dataset", "votes", "A title")).isEmpty();
    }

    private static List<String> complaints(Form form, String name, String target, String caption) {
        var call = RawCall.of(form, name, target, -1, HERE).with(Map.of(), caption, "");
        var draft =
                new Draft(
                        "Title",
                        Map.of(),
                        "",
                        List.of(call),
                        Map.of(),
                        List.of(),
                        Set.of(),
                        List.of(),
                        Set.of(),
                        List.of());
        var kinds =
                ServiceLoader.load(BlockKind.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();
        var problems = new Problems();
        new BodyReader(kinds).read(draft, List.of(), "c01", problems);
        return problems.inReadingOrder().stream().map(Problem::message).toList();
    }
}
