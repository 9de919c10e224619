package org.explainer.reader.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.explainer.problem.Problems;
import org.explainer.reader.file.SourceFile;
import org.explainer.reader.file.Typed;
import org.junit.jupiter.api.Test;

class NestingTest {

    private final Problems problems = new Problems();

    @Test
    void leavesWhatCanBeReadAsItIs() {
        SourceFile deep = Typed.chapter(nested(Nesting.DEEPEST) + "words\n");
        SourceFile listing = Typed.chapter("----\n" + nested(99) + "----\n\n====\na\n====\n");
        SourceFile many = Typed.chapter("====\n--\na\n--\n====\n".repeat(99));

        assertThat(Nesting.limit(deep, problems)).isSameAs(deep);
        assertThat(Nesting.limit(listing, problems)).isSameAs(listing);
        assertThat(Nesting.limit(many, problems)).isSameAs(many);
        assertThat(Typed.printed(problems)).isEmpty();
    }

    @Test
    void reportsTheFirstBlockTooDeepAndReadsWhatStandsBefore() {
        SourceFile read = Nesting.limit(Typed.chapter("Before.\n" + nested(300)), problems);

        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:22: error: this block stands within 20 others
                            write it outside of them; a line closes a block if it is just as long""");
        assertThat(read.lines()).hasSize(1 + 20 + 20).startsWith("Before.").endsWith("====");
    }

    @Test
    void reportsQuotationsWithinQuotations() {
        assertThat(
                        Nesting.limit(Typed.chapter("One.\n\n" + "> ".repeat(21) + "a"), problems)
                                .text())
                .isEqualTo("One.\n\n");
        assertThat(Typed.printed(problems)).hasSize(1).first().asString().contains("first.adoc:3:");
    }

    @Test
    void reportsListsWithinLists() {
        SourceFile listing = Typed.chapter("----\n" + "*".repeat(99) + " a\n----\n");
        SourceFile deep = Typed.chapter("One.\n\n" + items('*', 20) + items('.', 20));

        assertThat(Nesting.limit(listing, problems)).isSameAs(listing);
        assertThat(Nesting.limit(deep, problems)).isSameAs(deep);
        Nesting.limit(Typed.chapter("One.\n\n" + items('*', 2000)), problems);
        Nesting.limit(Typed.chapter(" " + ".".repeat(21) + " a"), problems);
        assertThat(Typed.printed(problems))
                .containsExactlyInAnyOrder(
                        """
                        content/chapters/first.adoc:23: error: this item stands within 20 others
                            begin a list of its own, with one * or .""",
                        """
                        content/chapters/first.adoc:1: error: this item stands within 20 others
                            begin a list of its own, with one * or .""");
    }

    /** Items, each within the one before. */
    private static String items(char mark, int depth) {
        return IntStream.rangeClosed(1, depth)
                .mapToObj(i -> String.valueOf(mark).repeat(i) + " a\n")
                .collect(Collectors.joining());
    }

    /** The opening lines of examples, each within the one before. */
    private static String nested(int depth) {
        return IntStream.range(0, depth)
                .mapToObj(i -> "=".repeat(4 + i) + "\n")
                .collect(Collectors.joining());
    }
}
