package org.explainer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsTest {

    @TempDir private Path css = Path.of("");

    private final Problems problems = new Problems();

    @Test
    void putsEachFileOnceWhereItIsImported() throws IOException {
        write("site.css", "/* all */\n@import \"base/print.css\";\n@import \"blocks/*.css\";\n");
        write("rare.css", "@import \"blocks/rare.css\";\n");
        write("base/print.css", "p{}\n");
        for (String block : new String[] {"quiz", "map", "rare"}) {
            write("blocks/" + block + ".css", "." + block + "{}\n");
        }

        join();

        assertThat(problems.inReadingOrder()).isEmpty();
        assertThat(css.resolve("site.css")).hasContent("/* all */\np{}\n\n.map{}\n.quiz{}\n\n");
        assertThat(css.resolve("rare.css")).hasContent(".rare{}\n\n");
        assertThat(css.resolve("blocks")).doesNotExist();
    }

    @Test
    void readsNoPatternOutOfTheNameOfTheFolder() throws IOException {
        css = Files.createDirectory(css.resolve("my [new] {book}"));
        write("site.css", "@import \"blocks/*.css\";\n");
        write("blocks/quiz.css", ".quiz{}\n");

        join();

        assertThat(problems.inReadingOrder()).isEmpty();
        assertThat(css.resolve("site.css")).hasContent(".quiz{}\n\n");
    }

    @Test
    void reportsWhatIsNotThere() throws IOException {
        write("site.css", "a{}\n@import \"blocks/none.css\";\n");

        join();

        assertThat(problems.inReadingOrder())
                .singleElement()
                .hasToString(
                        "assets/css/site.css:2: error: there is no stylesheet blocks/none.css\n"
                                + "    name one beside this file or below it");
    }

    private void join() throws IOException {
        new Imports(css, "assets/css", problems).join();
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(css.resolve(file).getParent());
        Files.writeString(css.resolve(file), text);
    }
}
