package org.explainer.reader.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Dataset;
import org.explainer.manuscript.data.Origin;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.data.Source;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.explainer.reader.file.Typed;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

    private final Problems problems = new Problems();

    @Test
    void readsColumnsRowsAndTheSourceOfEachRow() throws IOException {
        assertThat(read("Area,Votes,source\n\"Larn, region\",34.48,interfax\nKelm,,osce\n"))
                .contains(
                        new Dataset(
                                "votes",
                                List.of("Area", "Votes", "source"),
                                List.of(
                                        List.of("Larn, region", "34.48", "interfax"),
                                        List.of("Kelm", "", "osce")),
                                new Origin(
                                        at(1),
                                        List.of(
                                                new Reference(Source.class, "interfax", at(2)),
                                                new Reference(Source.class, "osce", at(3))))));
        assertThat(Typed.printed(problems)).isEmpty();
    }

    @Test
    void takesTheClaimsOfAnArgumentForClaims() throws IOException {
        var dataset = read("claim,supports,source\ncl02,cl01,essay\ncl03,,essay\n").orElseThrow();

        assertThat(dataset.origin().references())
                .containsExactly(
                        new Reference(Claim.class, "cl02", at(2)),
                        new Reference(Claim.class, "cl01", at(2)),
                        new Reference(Source.class, "essay", at(2)),
                        new Reference(Claim.class, "cl03", at(3)),
                        new Reference(Claim.class, "", at(3)),
                        new Reference(Source.class, "essay", at(3)));
        assertThat(dataset.places()).containsExactly(at(2), at(3));
    }

    @Test
    void takesAColumnOfClaimsAloneForText() throws IOException {
        assertThat(read("claim,source\nThe West is to blame.,essay\n").orElseThrow().origin())
                .isEqualTo(new Origin(at(1), List.of(new Reference(Source.class, "essay", at(2)))));
    }

    @Test
    void countsTheLinesWithinACell() throws IOException {
        var dataset = read("Area,source\n\"two\nlines\",a\nKelm,b\n").orElseThrow();

        assertThat(dataset.origin().references())
                .extracting(Reference::place)
                .containsExactly(at(2), at(4));
    }

    @Test
    void reportsARowThatIsTooLongOrTooShort() throws IOException {
        assertThat(read("Area,source\nLarn, region,a\nKelm\nOlva,b\n").orElseThrow().rows())
                .hasSize(1);

        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/votes.csv:2: error: the row has 3 cells, the header 2
                            add or remove commas; put texts with commas in "quotes\"""",
                        """
                        content/data/votes.csv:3: error: the row has 1 cells, the header 2
                            add or remove commas; put texts with commas in "quotes\"""");
    }

    @Test
    void reportsAMissingColumnOfSources() throws IOException {
        assertThat(read("Area,Souce\nKelm,a\n")).isEmpty();
        assertThat(read("Area,Votes\nKelm,1\n")).isEmpty();

        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/votes.csv:1: error: there is no column "source"
                            is it the column "Souce"?""",
                        """
                        content/data/votes.csv:1: error: there is no column "source"
                            add it: every row names its source""");
    }

    @Test
    void reportsAnEmptyFile() throws IOException {
        assertThat(read("")).isEmpty();

        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/votes.csv: error: the file is empty
                            name the columns in its first line""");
    }

    @Test
    void reportsTheRowWhoseQuotationMarksDoNotMatch() throws IOException {
        assertThat(read("Area,source\n\n\"Kelm\n\",a\n\n\"Larn,a\nOlva,b\n")).isEmpty();
        assertThat(read("Area,source\n\"Ky\"iv,a\n")).isEmpty();

        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/votes.csv:2: error: the quotation marks of the row that begins here do not match
                            put a whole cell in "quotes", and write "" for a quotation mark in it""",
                        """
                        content/data/votes.csv:6: error: the quotation marks of the row that begins here do not match
                            put a whole cell in "quotes", and write "" for a quotation mark in it""");
    }

    @Test
    void reportsColumnsThatNoCommasPart() throws IOException {
        assertThat(read("\"Area\";source\n\"Ky;iv\";a\n")).isEmpty();
        assertThat(read("Area\tsource\nKelm\ta\n")).isEmpty();
        assertThat(read("\nsep=;\nArea;source\n")).isEmpty();

        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/votes.csv:1: error: the columns are parted by semicolons
                            save it as CSV with commas, the columns' names first""",
                        """
                        content/data/votes.csv:1: error: the columns are parted by tabs
                            save it as CSV with commas, the columns' names first""",
                        """
                        content/data/votes.csv:2: error: the line is for a spreadsheet and names no columns
                            save it as CSV with commas, the columns' names first""");
    }

    @Test
    void reportsColumnsWithoutANameOfTheirOwn() throws IOException {
        assertThat(read("Area,Area,source\na,b,c\n")).isEmpty();
        assertThat(read("Area,,source\na,b,c\n")).isEmpty();

        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/votes.csv:1: error: two columns are called "Area"
                            give each column a name of its own""",
                        """
                        content/data/votes.csv:1: error: a column has no name
                            give each column a name of its own""");
    }

    @Test
    void reportsControlCharacters() throws IOException {
        assertThat(read("Area,source\nKy\u000biv,a\n")).isEmpty();
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/votes.csv:2: error: the line has a control character, U+000B
                            delete it, or write what was meant""");
    }

    @Test
    void skipsBlankLinesAndStillKnowsWhereItIs() throws IOException {
        var dataset = read("Area,source\n\nKelm,a\n").orElseThrow();

        assertThat(dataset.origin().references())
                .extracting(Reference::place)
                .containsExactly(at(3));
    }

    private Optional<Dataset> read(String text) throws IOException {
        return CsvReader.read(Typed.file("data/votes.csv", text), "votes", problems);
    }

    private static Place at(int line) {
        return new Place("content/data/votes.csv", line);
    }
}
