package org.explainer.reader.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.explainer.block.MacroCall.Form;
import org.explainer.problem.Place;
import org.junit.jupiter.api.Test;

class BlockIdsTest {

    private static final Place HERE = new Place("content/chapters/first.adoc", 7);

    @Test
    void callAPassageByItsFirstSentence() {
        assertThat(of(passage("53"), passage("60-62"), passage("57 58")))
                .containsExactly("p-c07-53", "p-c07-60", "p-c07-57");
    }

    @Test
    void callAPassageThatRestsOnNoneByTheSentenceBeforeItAndALetter() {
        assertThat(
                        of(
                                passage(""),
                                passage("53"),
                                passage(""),
                                passage(""),
                                passage("54"),
                                passage("")))
                .containsExactly(
                        "p-c07-0a", "p-c07-53", "p-c07-53a", "p-c07-53b", "p-c07-54", "p-c07-54a");
    }

    @Test
    void goOnAfterZ() {
        List<RawCall> calls = new ArrayList<>();
        for (int i = 0; i < 28; i++) {
            calls.add(passage(""));
        }

        assertThat(BlockIds.of(calls, "since"))
                .startsWith("p-since-0a")
                .endsWith("p-since-0z", "p-since-0aa", "p-since-0ab");
    }

    @Test
    void callOtherBlocksByTheirOwnNames() {
        assertThat(
                        of(
                                call(Form.STYLE, "counterpoint", "", -1),
                                call(Form.STYLE, "missing", "", -1),
                                call(Form.STYLE, "quotation", "q-frost", -1)))
                .containsExactly("counterpoint", "missing", "q-frost");
    }

    @Test
    void leaveMacrosAndWhatStandsInABlockWithoutOne() {
        assertThat(
                        of(
                                call(Form.INLINE, "actor", "pavlin", -1),
                                call(Form.MACRO, "timeline", "", -1),
                                call(Form.STYLE, "outside", "", 0)))
                .containsExactly("", "", "");
    }

    @Test
    void keepTheAddressThatTheAuthorGave() {
        var named = passage("53").with(Map.of("seed", "53"), "", "my-own");

        assertThat(of(named, passage(""))).containsExactly("my-own", "p-c07-0a");
    }

    private static List<String> of(RawCall... calls) {
        return BlockIds.of(List.of(calls), "c07");
    }

    private static RawCall passage(String seed) {
        Map<String, String> options = seed.isEmpty() ? Map.of() : Map.of("seed", seed);
        return call(Form.STYLE, "interpretation", "", -1).with(options, "", "");
    }

    private static RawCall call(Form form, String name, String target, int within) {
        return RawCall.of(form, name, target, within, HERE);
    }
}
