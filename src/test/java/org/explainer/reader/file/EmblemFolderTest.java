package org.explainer.reader.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.explainer.manuscript.text.Emblem;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmblemFolderTest {

    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 72\">";

    @TempDir private Path content = Path.of("");

    private final Problems problems = new Problems();

    @BeforeEach
    void writeAChapter() throws IOException {
        Files.createDirectories(content.resolve("chapters"));
        Files.writeString(content.resolve("chapters/engine.adoc"), "= The engine");
    }

    @Test
    void readsTheShapesOfAChaptersEmblem() throws IOException {
        var drawing =
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 72" width="96">
                  <!-- A wheel. -->
                  <rect width="96" height="72" fill="#0f3d8a"/>
                  <g transform="translate(48 36)"><path d="M0 0
                    H9" stroke='#f5c542'/></g>
                </svg>
                """;

        Map<String, Emblem> emblems = read("engine.svg", drawing);

        assertThat(Typed.printed(problems)).isEmpty();
        assertThat(emblems)
                .containsOnlyKeys("engine")
                .extractingByKey("engine")
                .extracting(Emblem::shapes)
                .isEqualTo(
                        "<rect width=\"96\" height=\"72\" fill=\"#0f3d8a\"></rect>"
                                + "<g transform=\"translate(48 36)\">"
                                + "<path d=\"M0 0 H9\" stroke=\"#f5c542\"></path></g>");
    }

    @Test
    void reportsTheEmblemOfNoChapter() throws IOException {
        assertThat(read("engin.svg", OPEN + "</svg>")).isEmpty();
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/emblems/engin.svg: error: no chapter has this emblem
                            did you mean "engine"?""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script> | an emblem has no <script>",
                "<image href='https://example.org/a.png'/> | an emblem has no <image>",
                "<text>Go</text> | an emblem has no <text>",
                "<style>path{fill:red}</style> | an emblem has no <style>",
                "<path onclick='alert(1)'/> | an emblem has the attribute onclick",
                "<path style='fill:red'/> | an emblem has the attribute style",
                "<path class='wheat'/> | an emblem has the attribute class",
                "<path d='\">&lt;b>'/> | an emblem has the attribute d",
                "<path fill='url(#a)'/> | \"url(#a)\" is no colour of an emblem",
                "<path fill='red'/> | \"red\" is no colour of an emblem",
                "Word | \"Word\" stands in an emblem",
            })
    void reportsWhatIsNoShape(String within, String message) throws IOException {
        Emblem taken = read("engine.svg", OPEN + "\n" + within + "</svg>").get("engine");

        assertThat(Typed.printed(problems))
                .anyMatch(
                        line -> line.startsWith("content/emblems/engine.svg:2: error: " + message));
        assertThat(taken.shapes()).doesNotContain("script", "https", "alert", "red", "Word", "url");
    }

    @Test
    void reportsAnotherField() throws IOException {
        read("engine.svg", "<svg viewBox=\"0 0 24 24\" onload=\"alert(1)\"/>");
        assertThat(Typed.printed(problems))
                .hasSize(2)
                .anyMatch(line -> line.contains("the drawing's field is not that of an emblem"))
                .anyMatch(line -> line.contains("an emblem has the attribute onload"));
    }

    @Test
    void reportsAFileThatIsNoXml() throws IOException {
        read("engine.svg", OPEN + "\n<path>\n</svg>");
        assertThat(Typed.printed(problems))
                .singleElement()
                .asString()
                .startsWith("content/emblems/engine.svg:3: error: the emblem is no SVG: ");
    }

    @Test
    void readsNoEntity() throws IOException {
        read(
                "engine.svg",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/hosts\">]>\n<svg>&a;</svg>");
        assertThat(Typed.printed(problems))
                .singleElement()
                .asString()
                .startsWith("content/emblems/engine.svg:1: error: the emblem is no SVG: DOCTYPE");
    }

    @Test
    void reportsWhatWouldWeighOnEveryPage() throws IOException {
        read("engine.svg", OPEN + "<path d=\"" + "M0 0H9".repeat(900) + "\"/></svg>");
        assertThat(Typed.printed(problems))
                .singleElement()
                .asString()
                .contains("the emblem takes 5418 bytes", "make it simpler: 4000 are enough");
    }

    private Map<String, Emblem> read(String name, String svg) throws IOException {
        return new EmblemFolder(content, problems)
                .read(List.of(Typed.file("emblems/" + name, svg)));
    }
}
