package org.explainer.reader.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.Caveat;
import org.explainer.manuscript.data.Correction;
import org.explainer.manuscript.data.Essay;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Forecast;
import org.explainer.manuscript.data.Lane;
import org.explainer.manuscript.data.Licences;
import org.explainer.manuscript.data.PartialDate;
import org.explainer.manuscript.data.Portion;
import org.explainer.manuscript.data.Portrait;
import org.explainer.manuscript.data.Quotation;
import org.explainer.manuscript.data.Sentence;
import org.explainer.manuscript.data.Source;
import org.explainer.manuscript.data.Tenure;
import org.explainer.manuscript.data.Term;
import org.explainer.manuscript.text.Chapter;

/** Makes the rows of the library out of rows of YAML, a method for each kind. */
final class Entries {

    private Entries() {}

    static Actor actor(Row row) {
        List<Row> roles = row.rows("roles");
        List<Actor.Role> held = new ArrayList<>();
        for (Row role : roles) {
            held.add(role(role));
            row.adopt(role.origin());
        }
        String tier = Choices.word(row, "tier", List.of("key", "supporting", "critic", "author"));
        return new Actor(
                row.required("id"),
                row.required("name"),
                row.text("name_in_essay"),
                row.text("name_native"),
                row.text("native_lang"),
                row.list("aliases"),
                row.prose("country"),
                Actor.Tier.valueOf(tier.toUpperCase(Locale.ROOT)),
                Choices.flag(row, "living"),
                DateValues.optional(row, "checked")
                        .map(PartialDate::firstDay)
                        .orElse(LocalDate.EPOCH),
                held,
                row.prose("bio"),
                row.row("portrait").map(Entries::portrait),
                row.origin());
    }

    private static Portrait portrait(Row row) {
        var portrait =
                new Portrait(
                        row.required("file"),
                        row.prose("maker"),
                        WebAddress.of(row, "source"),
                        Choices.word(row, "licence", List.copyOf(Licences.ADDRESSES.keySet())),
                        row.prose("alt"),
                        row.place());
        row.origin();
        return portrait;
    }

    private static Actor.Role role(Row row) {
        String years = row.prose("years");
        List<Tenure> tenures = new ArrayList<>();
        for (String span : row.list("spans")) {
            var tenure = Tenure.of(span);
            tenure.ifPresent(tenures::add);
            if (tenure.isEmpty()) {
                row.refuse(
                        "spans",
                        "\"" + span + "\" is no span of years",
                        "write '2005', '2007-2010' or, if still held, '2019-'");
            } else if (!Stream.of(span.split("-")).allMatch(years::contains)) {
                row.refuse(
                        "spans",
                        "the years \"" + years + "\" do not name " + span,
                        "draw only what is printed");
            }
        }
        return new Actor.Role(
                row.prose("title"),
                years,
                Choices.optionalWord(row, "office", Actor.Role.OFFICES),
                tenures,
                row.references("sources", Source.class));
    }

    static Caveat caveat(Row row) {
        return new Caveat(
                row.required("id"),
                row.required("chapter"),
                row.required("kind"),
                Choices.word(row, "priority", List.of("must", "should")).equals("must"),
                row.sentences("seed"),
                row.prose("issue"),
                row.prose("print"),
                row.references("sources", Source.class),
                row.origin());
    }

    static Correction correction(Row row) {
        return new Correction(
                row.required("id"),
                DateValues.of(row, "date"),
                row.required("page"),
                row.prose("was"),
                row.prose("now"),
                row.prose("why"),
                row.optionalProse("reporter"),
                row.origin());
    }

    static Essay essay(Row row) {
        List<Essay.Author> authors = new ArrayList<>();
        for (Row author : row.rows("authors")) {
            authors.add(new Essay.Author(author.required("given"), author.required("family")));
            row.adopt(author.origin());
        }
        return new Essay(
                row.required("id"),
                row.prose("title"),
                authors,
                row.required("journal"),
                row.text("volume"),
                row.optionalProse("issue"),
                DateValues.of(row, "published"),
                DateValues.of(row, "online"),
                WebAddress.of(row, "url"),
                row.origin());
    }

    static Event event(Row row) {
        return new Event(
                row.required("id"),
                DateValues.of(row, "date"),
                DateValues.optional(row, "date_end"),
                row.prose("display_date"),
                row.text("place"),
                row.prose("title"),
                row.optionalProse("short_title"),
                row.optionalProse("summary"),
                row.required("kind"),
                row.optionalReference("lane", Lane.class),
                row.references("actors", Actor.class),
                row.list("chapters"),
                row.sentences("seed"),
                Choices.word(row, "scope", List.of("essay", "context", "after-essay")),
                Choices.optionalWord(row, "band", List.of("peak", "round", "event")),
                row.optionalReference("part_of", Event.class),
                row.optionalProse("added"),
                row.references("sources", Source.class),
                row.origin());
    }

    static Forecast forecast(Row row) {
        return new Forecast(
                row.required("id"),
                row.sentences("seed"),
                row.prose("expected"),
                row.prose("record"),
                Choices.word(row, "standing", List.of("open", "untestable", "settled")),
                row.prose("status"),
                row.optionalProse("as_of"),
                row.references("sources", Source.class),
                row.origin());
    }

    static Quotation quotation(Row row) {
        String words = row.required("words");
        int first = Math.max(1, NumberValues.optionalWhole(row, "from", 1, 999));
        return new Quotation(
                row.required("id"),
                row.reference("speaker", Actor.class),
                DateValues.of(row, "date"),
                words,
                Portion.of(words, first, NumberValues.whole(row, "of", 1, 999)),
                NumberValues.whole(row, "seed", 1, 999_999),
                row.reference("chapter", Chapter.class),
                Choices.flag(row, "more_follows"),
                Choices.flag(row, "speaker_in_essay"),
                row.prose("context"),
                row.references("sources", Source.class),
                row.origin());
    }

    static Sentence sentence(Row row) {
        return new Sentence(
                NumberValues.whole(row, "n", 1, 999_999),
                row.reference("chapter", Chapter.class),
                Choices.label(row, "type"),
                row.prose("gist"),
                Choices.word(
                        row, "gap_before", List.of("none", "likely", "certain", "heading-merged")),
                row.origin());
    }

    static Source source(Row row) {
        return new Source(
                row.required("id"),
                row.prose("label"),
                row.prose("title"),
                row.required("publisher"),
                DateValues.optional(row, "date"),
                WebAddress.of(row, "url"),
                row.prose("supports"),
                row.origin());
    }

    static Term term(Row row) {
        return new Term(
                row.required("id"),
                row.prose("term"),
                row.prose("definition"),
                row.references("see_also", Term.class),
                row.text("native"),
                row.text("native_lang"),
                row.list("aliases"),
                row.references("sources", Source.class),
                row.origin());
    }
}
