package org.explainer;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.explainer.manuscript.data.Account;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.Actor.Role;
import org.explainer.manuscript.data.Actor.Tier;
import org.explainer.manuscript.data.Caveat;
import org.explainer.manuscript.data.City;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Correction;
import org.explainer.manuscript.data.Dataset;
import org.explainer.manuscript.data.Episode;
import org.explainer.manuscript.data.Essay;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Exchange;
import org.explainer.manuscript.data.Exchange.Said;
import org.explainer.manuscript.data.Forecast;
import org.explainer.manuscript.data.Label;
import org.explainer.manuscript.data.Lane;
import org.explainer.manuscript.data.Lead;
import org.explainer.manuscript.data.Origin;
import org.explainer.manuscript.data.Outcome;
import org.explainer.manuscript.data.PartialDate;
import org.explainer.manuscript.data.Portion;
import org.explainer.manuscript.data.Portrait;
import org.explainer.manuscript.data.Prediction;
import org.explainer.manuscript.data.Premise;
import org.explainer.manuscript.data.Provenance;
import org.explainer.manuscript.data.Question;
import org.explainer.manuscript.data.Quotation;
import org.explainer.manuscript.data.Recording;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.data.Region;
import org.explainer.manuscript.data.Round;
import org.explainer.manuscript.data.Sentence;
import org.explainer.manuscript.data.Sentences;
import org.explainer.manuscript.data.ShortLetter;
import org.explainer.manuscript.data.ShortLetter.Point;
import org.explainer.manuscript.data.ShortLetter.Reply;
import org.explainer.manuscript.data.Source;
import org.explainer.manuscript.data.Tenure;
import org.explainer.manuscript.data.Term;
import org.explainer.manuscript.teaching.Plan;
import org.explainer.manuscript.teaching.Sheet;
import org.explainer.problem.Place;

/** Rows of data for tests, each with whatever a test does not care about filled in. */
public final class Rows {

    private Rows() {}

    /** Where the row of this file stands: {@code content/data/actors.yaml:3}. */
    public static Place at(String file, int line) {
        return new Place("content/data/" + file, line);
    }

    public static Origin origin(String file, Reference... references) {
        return new Origin(at(file, 3), List.of(references));
    }

    public static Actor actor(String id, String name, Tier tier) {
        return actor(id, name, tier, true, LocalDate.of(2026, 11, 22));
    }

    public static Actor actor(
            String id, String name, Tier tier, boolean living, LocalDate checked) {
        return new Actor(
                id,
                name,
                "",
                "",
                "",
                List.of(),
                "Uland",
                tier,
                living,
                checked,
                List.of(role("President of Uland", "2019–", "2019-")),
                "Elected president in 2019.",
                Optional.empty(),
                origin("actors.yaml"));
    }

    /** A key actor with a name in his own script, and one in the essay's spelling. */
    public static Actor zorenko() {
        return new Actor(
                "zorenko",
                "Vira Zorenko",
                "Zorenkoe",
                "Віра Зоренко",
                "uk",
                List.of(),
                "Uland",
                Tier.KEY,
                true,
                LocalDate.of(2026, 11, 22),
                List.of(
                        role("President of Uland", "2019–", "2019-"),
                        role("Actor & producer", "before 2019")),
                "Elected president in 2019 by a landslide.",
                Optional.empty(),
                origin("actors.yaml"));
    }

    /** Somebody of whom only the offices matter. */
    public static Actor inOffice(Role... roles) {
        return new Actor(
                "a",
                "A B",
                "",
                "",
                "",
                List.of(),
                "Uland",
                Tier.KEY,
                true,
                LocalDate.EPOCH,
                List.of(roles),
                "",
                Optional.empty(),
                origin("actors.yaml"));
    }

    /** Somebody of whom there is a licensed portrait, in that file. */
    public static Actor portrayed(String file) {
        var portrait =
                new Portrait(
                        file,
                        "Ann O. Nymous",
                        URI.create("https://example.org/reed"),
                        "CC BY-SA 4.0",
                        "She stands at a lectern & smiles.",
                        at("actors.yaml", 9));
        return new Actor(
                "reed",
                "Clara Reed",
                "",
                "",
                "",
                List.of(),
                "United States",
                Tier.SUPPORTING,
                false,
                LocalDate.EPOCH,
                List.of(),
                "Secretary of State from 2005 to 2009.",
                Optional.of(portrait),
                origin("actors.yaml"));
    }

    /** {@code spans}: the years as authors write them for a drawing. */
    public static Role role(String title, String years, String... spans) {
        return office("", title, years, spans);
    }

    /** At the head of a state or a government. */
    public static Role office(String office, String title, String years, String... spans) {
        return new Role(
                title,
                years,
                office,
                Stream.of(spans).map(span -> Tenure.of(span).orElseThrow()).toList(),
                List.of("lota-1952"));
    }

    public static Caveat caveat(String id, String chapter, boolean must) {
        return new Caveat(
                id,
                chapter,
                "gap",
                must,
                Sentences.of("1").orElseThrow(),
                "The first words are missing.",
                "Say that they are.",
                List.of("lota-1952"),
                origin("caveats.yaml"));
    }

    /** Of the chapter first, with as many words in its points and in the other view. */
    public static ShortLetter shortLetter(String id, String chapter, int points, int other) {
        return new ShortLetter(
                id,
                chapter,
                chapter.isEmpty() ? "Before you begin" : "",
                "A line that inboxes show beside the subject.",
                "Who counted the votes?",
                "",
                List.of(
                        new Point(
                                Optional.of(Label.AUTHORS_CLAIM),
                                "one",
                                "word ".repeat(points - 1))),
                Optional.of(new Reply("another view", List.of("word ".repeat(other)), List.of())),
                "What would you count?",
                "",
                origin("letters.yaml"));
    }

    /** {@code reader} is empty for a synthetic voice. */
    public static Recording recording(String id, String reader, int seconds) {
        return new Recording(
                id,
                "",
                reader,
                reader.isEmpty() ? "voice" : "",
                seconds,
                "",
                "",
                origin("narration.yaml"));
    }

    public static City city(String id, double latitude, double longitude) {
        return new City(
                id,
                "Kelm",
                "Кельм",
                "uk",
                List.of(),
                "Uland",
                latitude,
                longitude,
                List.of("c01"),
                "",
                List.of("lota-1952"),
                origin("cities.yaml"));
    }

    /** Marked on maps by its shape, or by its city where that is empty. */
    public static Region region(String id, String shape, String city) {
        return new Region(
                id,
                "Karst",
                "Карст",
                "uk",
                "Uland",
                shape,
                city,
                "whole",
                "occupied since 2014 & later",
                Optional.of(new PartialDate("2014-02-27")),
                "Seized in February.",
                List.of("lota-1952"),
                origin("regions.yaml"));
    }

    public static Episode episode(String id, String date) {
        return new Episode(
                id,
                new PartialDate(date),
                "Membership not ruled out",
                "Pavlin does not exclude joining.",
                "Conditional; no application followed.",
                Sentences.of("2").orElseThrow(),
                "c01",
                List.of("pavlin"),
                List.of("lota-1952"),
                origin("episodes.yaml"));
    }

    /** Asks about an event; of each {@code date} an outcome. */
    public static Prediction prediction(String event, String... dates) {
        return new Prediction(
                event,
                "A vote & a crowd",
                "Nobody knows yet who has won.",
                Stream.of(dates).map(Rows::outcome).toList(),
                "It may have been chance.",
                List.of("lota-1952"),
                origin("predictions.yaml"));
    }

    private static Prediction.DatedOutcome outcome(String date) {
        return new Prediction.DatedOutcome(
                new PartialDate(date),
                "Pavlin says nothing.",
                Sentences.of("2").orElseThrow(),
                List.of("lota-1952"));
    }

    /** A story told by one side of the strip; {@code side} and {@code exception} may be empty. */
    public static Account account(String id, String side, String exception) {
        return new Account(
                id,
                side,
                "Look at the " + id,
                "It came soon after.",
                side.isEmpty() ? "" : "But once it did not.",
                exception,
                List.of("lota-1952"),
                origin("accounts.yaml"));
    }

    /** What the stories want to explain; {@code until} may be empty. */
    public static Outcome explained(String event, String until) {
        return new Outcome(
                event,
                "Event, " + event,
                Optional.of(until).filter(day -> !day.isEmpty()).map(PartialDate::new),
                origin("outcomes.yaml"));
    }

    public static Lead lead(String account, String from, String to, boolean fits) {
        return new Lead(from + "-" + to, account, from, to, fits, "a while", origin("leads.yaml"));
    }

    public static Question question(String id, String chapter) {
        return question(id, chapter, "recall");
    }

    public static Question question(String id, String chapter, String type) {
        return new Question(
                id,
                chapter,
                type,
                "What set off the “Opal” protests?",
                List.of("A rise in prices", "A falsified election"),
                "A falsified election",
                "In late 2004.",
                Sentences.of("1").orElseThrow(),
                origin("quiz.yaml"));
    }

    public static Round round(String date, int members, String scope, String... codes) {
        return new Round(
                "round-" + date.substring(0, 4),
                new PartialDate(date),
                List.of(codes),
                List.of(codes),
                members,
                Sentences.NONE,
                scope,
                "",
                List.of("lota-1952"),
                origin("rounds.yaml"));
    }

    public static Claim claim(String id, String chapter) {
        return new Claim(
                id,
                List.of(),
                chapter,
                Sentences.of("1").orElseThrow(),
                Label.AUTHORS_CLAIM,
                "An assembly next door weighs more than LOTA & its rounds.",
                exchange(),
                "2022",
                "contested",
                origin("claims.yaml"));
    }

    public static Premise premise(String id, String speaker, String... with) {
        return new Premise(
                id,
                List.of(id + "-taken-in"),
                speaker,
                List.of(with),
                "c01",
                "LOTA grew into the valley.",
                List.of("cl01"),
                exchange(),
                "",
                "contested",
                origin("premises.yaml"));
    }

    private static Exchange exchange() {
        return new Exchange(
                new Said("The whole essay.", List.of("essay")),
                new Said("Critics ask for a test.", List.of("lota-1952")),
                new Said("The rounds are the test.", List.of("essay", "lota-1952")));
    }

    public static Correction correction(String id) {
        return corrected(id, "chapters/first.html");
    }

    public static Correction corrected(String id, String page) {
        return new Correction(
                id,
                new PartialDate("2026-12-01"),
                page,
                "in 2003",
                "in 2004",
                "The run-off was in 2004.",
                "A reader",
                origin("corrections.yaml"));
    }

    public static Dataset dataset(String id) {
        return new Dataset(
                id,
                List.of("Area", "Zorenko (%)", Dataset.SOURCE),
                List.of(List.of("Uland & abroad", "73.22", "lota-1952"), List.of("Karst", "", "")),
                origin(id + ".csv"));
    }

    /** A data set that says what supports what; each row is written "claim supports". */
    public static Dataset reasons(String id, String... rows) {
        List<Reference> references = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        for (String row : rows) {
            List<String> claims = List.of(row.split(" "));
            Place place = at(id + ".csv", cells.size() + 2);
            claims.forEach(claim -> references.add(new Reference(Claim.class, claim, place)));
            cells.add(List.of(claims.get(0), claims.get(1), "essay"));
        }
        return new Dataset(
                id,
                List.of(Dataset.CLAIM, Dataset.SUPPORTS, Dataset.SOURCE),
                cells,
                new Origin(at(id + ".csv", 1), references));
    }

    /** Columns and rows are written {@code one|two}; sources are added to both. */
    public static Dataset dataset(String id, String columns, String... rows) {
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            references.add(new Reference(Source.class, "lota-1952", at(id + ".csv", i + 2)));
        }
        return new Dataset(
                id,
                cells(columns, Dataset.SOURCE),
                Stream.of(rows).map(row -> cells(row, "lota-1952 essay")).toList(),
                new Origin(at(id + ".csv", 3), references));
    }

    /** Where the figures of a data set come from; those that are not offered have a holder. */
    public static Provenance provenance(String dataset, boolean offered) {
        return new Provenance(
                dataset,
                offered ? "" : "The millers’ guild",
                offered ? "" : "for members only",
                "",
                offered,
                "Nobody counted the looms at home.",
                origin("provenance.yaml"));
    }

    private static List<String> cells(String row, String last) {
        return List.of((row + "|" + last).split("\\|", -1));
    }

    public static Essay essay() {
        return essay(
                "What Rivers Carry Away",
                List.of(new Essay.Author("Rosa", "Penner"), new Essay.Author("Milo", "Faulkner")));
    }

    public static Essay essay(String title, String... families) {
        return essay(
                title, Stream.of(families).map(family -> new Essay.Author("X.", family)).toList());
    }

    private static Essay essay(String title, List<Essay.Author> authors) {
        return new Essay(
                "essay",
                title,
                authors,
                "Journal of Rivers",
                "33",
                "2",
                new PartialDate("2022-04"),
                new PartialDate("2022-02-22"),
                URI.create("https://example.org/essay"),
                origin("essay.yaml"));
    }

    public static Event event(String id, String date, String band, String... chapters) {
        return event(id, date, "", List.of("assembly", "essay", band, ""), chapters);
    }

    /** An event of the first chapter. */
    public static Event laneEvent(String id, String date, String lane, String scope) {
        return event(id, date, "", List.of(lane, scope, "", ""), "c01");
    }

    /** An event of the first chapter that lasts. */
    public static Event longEvent(String id, String date, String end, String band) {
        return event(id, date, end, List.of("assembly", "essay", band, ""), "c01");
    }

    /** A moment of a longer event. */
    public static Event moment(String id, String date, String of) {
        return event(id, date, "", List.of("assembly", "essay", "", of), "c01");
    }

    /** {@code words}: lane, scope, band, and the event that this one is part of. */
    private static Event event(
            String id, String date, String end, List<String> words, String... chapters) {
        return new Event(
                id,
                new PartialDate(date),
                Optional.of(end).filter(day -> !day.isEmpty()).map(PartialDate::new),
                "in " + date,
                "Kelm",
                "Event " + id + " & more",
                "",
                "Something happens.",
                "protest",
                words.get(0),
                List.of("zorenko"),
                List.of(chapters),
                Sentences.NONE,
                words.get(1),
                words.get(2),
                words.get(3),
                "",
                List.of("lota-1952"),
                origin("events.yaml"));
    }

    public static Lane lane(String id, String name, String side, String sign, String tone) {
        return new Lane(id, name, side, sign, tone, origin("lanes.yaml"));
    }

    public static Forecast forecast(String id) {
        return new Forecast(
                id,
                Sentences.of("3").orElseThrow(),
                "Kelm could be taken.",
                "It was not.",
                "settled",
                "did not happen",
                "April 2022",
                List.of("lota-1952"),
                origin("forecasts.yaml"));
    }

    public static Quotation quotation(String id, String words, int seed) {
        return new Quotation(
                id,
                "pavlin",
                new PartialDate("2000-03-05"),
                words,
                Portion.of(words, 1, words.split(" ").length),
                seed,
                "c01",
                true,
                false,
                "In an interview.",
                List.of("lota-1952"),
                origin("quotations.yaml"));
    }

    public static Sentence sentence(int number, String chapter, Label type) {
        return new Sentence(
                number, chapter, type, "point " + number, "none", origin("coverage.yaml"));
    }

    public static Source source(String id, String url) {
        return new Source(
                id,
                "Label of " + id,
                "Title of " + id,
                "LOTA",
                Optional.of(new PartialDate("1952-02-18")),
                URI.create(url),
                "the year",
                origin("sources.yaml"));
    }

    public static Term term(String id, String word, String... seeAlso) {
        return new Term(
                id,
                word,
                "What " + word + " means.",
                List.of(seeAlso),
                "Опалова",
                "uk",
                List.of(),
                List.of("lota-1952"),
                origin("glossary.yaml"));
    }

    /** A sheet with an exercise on each of the claims. */
    public static Sheet sheet(String chapter, String... claims) {
        return sheet(chapter, List.of(), claims);
    }

    public static Sheet sheet(String chapter, List<String> vocabulary, String... claims) {
        return new Sheet(
                "sheet-" + chapter,
                chapter,
                List.of("Read."),
                vocabulary,
                List.of(),
                Arrays.stream(claims).map(id -> new Sheet.Exercise(id, "It says so.")).toList(),
                new Sheet.Controversy("Is it so?", List.of("Yes."), List.of("No.")),
                List.of(),
                origin("sheets.yaml"));
    }

    public static Plan plan(int minutes, Plan.Lesson... lessons) {
        return new Plan(
                "plan",
                "A plan",
                "Ages 16 to 20",
                minutes,
                List.of(),
                List.of(),
                List.of(lessons),
                List.of(),
                List.of(),
                List.of(),
                origin("plans.yaml"));
    }
}
