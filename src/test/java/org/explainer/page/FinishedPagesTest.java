package org.explainer.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinishedPagesTest {

    private static final String NAME = "chapters/first.html";

    @TempDir private Path kept = Path.of("");

    private FinishedPages pages = FinishedPages.keptIn(kept);

    @BeforeEach
    void open() {
        pages = FinishedPages.keptIn(kept);
    }

    private final Finishing finishing =
            new Finishing(
                    List.of(
                            new MovedLinks(NAME, "../", Map.of(NAME, NAME)),
                            new Apostrophes(),
                            new Tables(),
                            new ParagraphIds("first"),
                            new HeadingAnchors("Link"),
                            new OutsideLinks()));

    /** A table whose cells lose their paragraphs, marks that are set, what is left out of line. */
    private static final String PAGE =
            """
            <!doctype html><title>The authors' case</title><main>
            <div class="sect1"><h2 id="why">Why '<em>then</em>'?</h2>
            <div class="paragraph"><p>One &amp; two <a href="second.html#x">two</a></div>
            <div class="passage" id="p-1" data-seed="53,57"><p>Left <q>out</q> &lt;of&gt; line</div>
            <div><table class="tableblock"><caption class="title">Rows</caption><tr>
            <td><p class="tableblock">a</p><p class="tableblock">b</p> c<td>actor:ada[Ada]</table></div>
            <pre>
              kept
            </pre><img src="a.png"></div></main>
            """;

    @Test
    void readsAPageAsWhoeverParsesWhatWasWritten() throws IOException {
        String written = pages.finish(NAME, PAGE, "", () -> finishing);

        FinishedPage page = pages.page(NAME);
        assertThat(page).isEqualTo(FinishedPage.of(NAME, Jsoup.parse(written)));
        assertThat(page.audited().findings()).hasSize(2);
        assertThat(page.audited().ids())
                .containsExactlyInAnyOrder("why", "p-first-1", "p-1", "table-1");
        assertThat(page.audited().addresses()).containsExactly("#why", "second.html#x", "a.png");
        assertThat(page.marks()).containsExactly(new SeedMark(53, "p-1"), new SeedMark(57, "p-1"));
        assertThat(page.snippets()).hasSize(2);
    }

    @Test
    void takesAPageAgainUntilSomethingChangesThatMadeIt() throws IOException {
        String good = "<!doctype html><title>A</title><main><p id=a>One.</p></main>";
        String written = pages.finish(NAME, good, "words", () -> finishing);
        FinishedPage facts = pages.page(NAME);
        open();

        assertThat(pages.finish(NAME, good, "words", () -> fail("made anew"))).isEqualTo(written);
        assertThat(pages.page(NAME)).isEqualTo(facts);
        List<String> made = new ArrayList<>();
        for (List<String> other :
                List.of(
                        List.of("chapters/second.html", good, "words"),
                        List.of(NAME, good + " ", "words"),
                        List.of(NAME, good, "other words"))) {
            Supplier<Finishing> noted =
                    () -> {
                        made.add(other.get(0));
                        return finishing;
                    };
            pages.finish(other.get(0), other.get(1), other.get(2), noted);
        }
        assertThat(made).hasSize(3);
    }

    @Test
    void findsWhatIsWrongWithAPageEachTime() throws IOException {
        pages.finish(NAME, PAGE, "", () -> finishing);
        open();
        pages.finish(NAME, PAGE, "", () -> finishing);

        assertThat(pages.page(NAME).audited().findings()).hasSize(2);
    }

    @Test
    void readsAPageOfOthersOnceWhereNothingIsWrongWithIt() throws IOException {
        String good = "<!doctype html><title>A</title><main><p id=a>One.</p></main>";
        AuditedPage read = pages.audited(NAME, good);
        assertThat(read.ids()).containsExactly("a");
        open();

        assertThat(pages.audited(NAME, good)).isEqualTo(read);
        assertThat(pages.audited(NAME, good.replace("id=a", "id=b")).ids()).containsExactly("b");
        assertThat(pages.audited(NAME, PAGE).findings()).isNotEmpty();
        assertThat(pages.audited(NAME, PAGE).findings()).isNotEmpty();
    }

    @Test
    void writesAPageAsTheFinishingDoes() throws IOException {
        assertThat(pages.finish(NAME, PAGE, "", () -> finishing)).isEqualTo(finishing.finish(PAGE));
    }

    @Test
    void knowsOnlyWhatWasFinished() {
        assertThatThrownBy(() -> pages.page(NAME))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(NAME);
    }
}
