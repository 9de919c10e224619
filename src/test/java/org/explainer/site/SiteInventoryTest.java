package org.explainer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.problem.ProblemReport;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteInventoryTest {

    @TempDir private Path site = Path.of("");

    private final Problems problems = new Problems();

    @Test
    void accountsForWhatToolsMakeAndWhatIsCopied() throws IOException {
        write("index.html", "css/site.css", ".nojekyll");

        assertThat(found(List.of("css/site.css"), "index.html", ".nojekyll")).isEmpty();
    }

    @Test
    void reportsEveryOtherFile() throws IOException {
        write("index.html", "chapters/essay.txt", ".env");

        assertThat(found(List.of(), "index.html"))
                .isEqualTo(
                        """
                        target/site/.env: error: nothing in the book accounts for this file
                            this is a fault of the press: the tool that makes a file must name it
                        target/site/chapters/essay.txt: error: nothing in the book accounts for this file
                            this is a fault of the press: the tool that makes a file must name it
                        2 errors in 2 files; nothing was published
                        """);
    }

    @Test
    void reportsAnAssetThatTakesThePlaceOfAFileOfTheSite() throws IOException {
        write("js/search-index.js", "js/Search-Index.js");

        assertThat(found(List.of("js/Search-Index.js", "js/search-index.js"), "js/search-index.js"))
                .isEqualTo(
                        """
                        assets/js/Search-Index.js: error: the site makes a file js/search-index.js of its own
                            give this one another name
                        assets/js/search-index.js: error: the site makes a file js/search-index.js of its own
                            give this one another name
                        2 errors in 2 files; nothing was published
                        """);
    }

    private String found(List<String> assets, String... made) throws IOException {
        var inventory = new SiteInventory("assets", problems);
        inventory.add(Stream.of(made));
        inventory.check(assets, site);
        return ProblemReport.of(problems).text();
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = site.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, "");
        }
    }
}
