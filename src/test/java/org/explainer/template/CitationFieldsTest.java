package org.explainer.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.explainer.manuscript.data.Essay;
import org.explainer.manuscript.data.Origin;
import org.explainer.manuscript.data.PartialDate;
import org.explainer.problem.Place;
import org.junit.jupiter.api.Test;

/** Programs for citations take each line of RIS for a field, and TeX runs what BibTeX holds. */
class CitationFieldsTest {

    private final Templates templates = new Templates(Path.of("templates"), "templates");

    /** As templates see the edition. */
    public record Book(Essay essay) {}

    @Test
    void noWordOfTheEssayBeginsAnotherField() {
        assertThat(printed("essay.ris", "The loom\nER  - \nTY  - BOOK").lines())
                .contains("TI  - The loom ER - TY - BOOK")
                .doesNotContain("TY  - BOOK");
    }

    @Test
    void noWordOfTheEssayIsRunByTeX() {
        assertThat(printed("essay.bib", "A } , b = {\\input{c} & 5 % $x_1^2$ #~"))
                .contains(
                        "title   = {{A \\textbraceright  , b = \\textbraceleft \\textbackslash"
                                + " input\\textbraceleft c\\textbraceright  \\& 5 \\%"
                                + " \\$x\\_1\\textasciicircum 2\\$ \\#\\textasciitilde }},");
        assertThat(printed("essay.bib", "Weaving, numbers (1843)"))
                .contains("title   = {{Weaving, numbers (1843)}},\n");
    }

    private String printed(String file, String title) {
        PartialDate date = PartialDate.of("1843-09").orElseThrow();
        var essay =
                new Essay(
                        "essay",
                        title,
                        List.of(new Essay.Author("Ada", "Lovelace")),
                        "Memoirs",
                        "3",
                        "",
                        date,
                        date,
                        URI.create("https://example.org/essay"),
                        new Origin(new Place("a.yaml", 1), List.of()));
        return templates.render("citations/" + file + ".ftl", Map.of("edition", new Book(essay)));
    }
}
