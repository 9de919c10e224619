package org.explainer.reader.data;

import java.util.List;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.Caption;
import org.explainer.manuscript.data.Dataset;
import org.explainer.manuscript.data.Episode;
import org.explainer.manuscript.data.Lane;
import org.explainer.manuscript.data.Provenance;
import org.explainer.manuscript.data.Round;
import org.explainer.manuscript.data.Source;
import org.explainer.manuscript.text.Chapter;

/** Makes the rows that figures are drawn from out of rows of YAML. */
final class FigureEntries {

    private FigureEntries() {}

    static Lane lane(Row row) {
        return new Lane(
                Choices.id(row, Lane.RESERVED),
                row.prose("name"),
                Choices.optionalWord(row, "side", Lane.SIDES),
                Choices.optionalWord(row, "sign", Lane.SIGNS),
                Choices.optionalWord(row, "tone", Lane.TONES),
                row.origin());
    }

    static Caption caption(Row row) {
        return new Caption(
                row.required("id"),
                row.optionalProse("title"),
                row.prose("subtitle"),
                row.origin());
    }

    static Provenance provenance(Row row) {
        if (row.has("holder") != row.has("terms")) {
            row.refuse(
                    row.has("holder") ? "holder" : "terms",
                    "the row names " + (row.has("holder") ? "a holder" : "terms") + " alone",
                    "write who holds the rights, as holder, and on which terms, as terms");
        }
        return new Provenance(
                row.reference("id", Dataset.class),
                row.optionalProse("holder"),
                row.optionalProse("terms"),
                row.has("url") ? WebAddress.of(row, "url").toString() : "",
                !Choices.optionalWord(row, "download", List.of("true", "false")).equals("false"),
                row.prose("limits"),
                row.origin());
    }

    static Round round(Row row) {
        List<String> countries = row.list("countries");
        List<String> codes = row.list("codes");
        if (countries.isEmpty() || countries.size() != codes.size()) {
            row.refuse(
                    "codes",
                    "there are %d countries and %d codes".formatted(countries.size(), codes.size()),
                    "give each country its code, in the same order");
        }
        return new Round(
                row.required("id"),
                DateValues.of(row, "date"),
                countries,
                codes,
                NumberValues.whole(row, "members", 1, 999),
                row.sentences("seed"),
                Choices.word(row, "scope", List.of("essay", "context", "after-essay")),
                row.optionalProse("note"),
                row.references("sources", Source.class),
                row.origin());
    }

    static Episode episode(Row row) {
        return new Episode(
                row.required("id"),
                DateValues.of(row, "date"),
                row.prose("title"),
                row.prose("report"),
                row.prose("complication"),
                row.sentences("seed"),
                row.reference("chapter", Chapter.class),
                row.references("actors", Actor.class),
                row.references("sources", Source.class),
                row.origin());
    }
}
