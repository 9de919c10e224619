package org.explainer.reader.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.explainer.block.BlockKind;
import org.explainer.block.MacroCall;
import org.explainer.block.MacroCall.Form;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.explainer.reader.file.Typed;
import org.junit.jupiter.api.Test;

class BlockStylesTest {

    private static final Place HERE = new Place("content/chapters/first.adoc", 7);

    @Test
    void arePassedOverByEveryKindThatHasTheSameWord() {
        var shared =
                ServiceLoader.load(BlockKind.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .flatMap(
                                kind ->
                                        kind.spellings().stream()
                                                .map(word -> Map.entry(word, kind)))
                        .filter(entry -> BlockStyles.ASCIIDOC.contains(entry.getKey()))
                        .toList();

        assertThat(shared)
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("source", "listing");
        assertThat(shared)
                .allSatisfy(
                        entry ->
                                assertThat(complaints(entry.getValue(), entry.getKey()))
                                        .isNotEmpty());
    }

    private static List<String> complaints(BlockKind kind, String word) {
        var problems = new Problems();
        kind.read(
                new MacroCall(Form.STYLE, word, "x", Map.of(), "", "", "", "", "", HERE), problems);
        return Typed.printed(problems).stream()
                .filter(text -> text.contains(word + " is not written like this"))
                .toList();
    }
}
