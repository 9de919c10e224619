package org.explainer.reader.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.explainer.Rows;
import org.explainer.language.Language;
import org.explainer.language.Typography;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.Actor.Tier;
import org.explainer.manuscript.data.Boundary;
import org.explainer.manuscript.data.City;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Dataset;
import org.explainer.manuscript.data.Episode;
import org.explainer.manuscript.data.Essay;
import org.explainer.manuscript.data.Essay.Author;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Frame;
import org.explainer.manuscript.data.Label;
import org.explainer.manuscript.data.Lane;
import org.explainer.manuscript.data.Prediction;
import org.explainer.manuscript.data.Provenance;
import org.explainer.manuscript.data.Question;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.data.Region;
import org.explainer.manuscript.data.Round;
import org.explainer.manuscript.data.Sentence;
import org.explainer.manuscript.data.Source;
import org.explainer.manuscript.data.Tenure;
import org.explainer.manuscript.data.Term;
import org.explainer.manuscript.data.Verdict;
import org.explainer.manuscript.teaching.Plan;
import org.explainer.manuscript.text.Chapter;
import org.explainer.problem.Problems;
import org.explainer.reader.file.Typed;
import org.junit.jupiter.api.Test;

class LibraryReaderTest {

    private final Problems problems = new Problems();
    private final Set<String> unread = new TreeSet<>();

    @Test
    void readsAPersonWithOfficesAndTheirSources() throws IOException {
        var actor =
                read(
                                "actors.yaml",
                                """
                                - id: zorenko
                                  name: Vira Zorenko
                                  name_native: Віра Зоренко
                                  native_lang: uk
                                  country: Uland
                                  tier: key
                                  living: true
                                  checked: '2026-11-22'
                                  roles:
                                  - title: President of Uland
                                    years: 2019-
                                    sources: [osce-2019]
                                  bio: Elected in 2019.
                                  portrait:
                                    file: zorenko.jpg
                                    maker: Ann O. Nymous
                                    source: https://example.org/picture
                                    licence: CC BY 4.0
                                    alt: He speaks at a desk.
                                """)
                        .rows(Actor.class)
                        .get(0);

        assertThat(actor.tier()).isEqualTo(Tier.KEY);
        assertThat(actor.checked()).isEqualTo("2026-11-22");
        assertThat(actor.roles())
                .extracting(Actor.Role::title)
                .containsExactly("President of Uland");
        assertThat(actor.portrait().orElseThrow().licenceUrl())
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(actor.portrait().orElseThrow().place().line()).isEqualTo(15);
        assertThat(actor.origin().references())
                .extracting(Reference::kind, Reference::id)
                .containsExactly(tuple(Source.class, "osce-2019"));
        assertThat(Typed.printed(problems)).isEmpty();
        assertThat(unread).isEmpty();
    }

    @Test
    void refusesSpansThatAreNoneOrThatThePrintedYearsDoNotName() throws IOException {
        var roles =
                read(
                                "actors.yaml",
                                """
                                - id: tarasenko
                                  name: Olena Tarasenko
                                  country: Uland
                                  tier: key
                                  living: false
                                  roles:
                                  - title: Prime Minister
                                    years: 2005; 2007-2010
                                    spans: ['2005', '2007-2010', since 2005, 2006-2010]
                                    sources: []
                                  bio: Twice prime minister.
                                """)
                        .rows(Actor.class)
                        .get(0)
                        .roles();

        assertThat(roles.get(0).tenures())
                .startsWith(
                        new Tenure(2005, Optional.of(2005)), new Tenure(2007, Optional.of(2010)));
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/actors.yaml:9: error: "since 2005" is no span of years
                            write '2005', '2007-2010' or, if still held, '2019-'""",
                        """
                        content/data/actors.yaml:9: error: the years "2005; 2007–2010" do not name 2006-2010
                            draw only what is printed""");
    }

    @Test
    void readsSentencesFromTheCoverage() throws IOException {
        var sentence =
                read(
                                "coverage.yaml",
                                """
                                - n: 97
                                  chapter: c12
                                  type: forecast
                                  gist: A fast advance
                                  gap_before: none
                                """)
                        .rows(Sentence.class)
                        .get(0);

        assertThat(sentence.number()).isEqualTo(97);
        assertThat(sentence.id()).isEqualTo("97");
        assertThat(sentence.type()).isEqualTo(Label.FORECAST);
        assertThat(Typed.printed(problems)).isEmpty();
    }

    @Test
    void readsARoundOfNato() throws IOException {
        var round =
                read(
                                "rounds.yaml",
                                """
                                - id: round-1952
                                  date: '1952-02-18'
                                  countries: [Greece, Turkey]
                                  codes: [GRC, TUR]
                                  members: 14
                                  scope: context
                                  sources: [lota-1952]
                                """)
                        .rows(Round.class)
                        .get(0);

        assertThat(round.codes()).containsExactly("GRC", "TUR");
        assertThat(round.members()).isEqualTo(14);
        assertThat(Typed.printed(problems)).isEmpty();
    }

    @Test
    void readsACityAndRefusesOneThatIsNotOnEarth() throws IOException {
        var cities =
                read(
                                "cities.yaml",
                                """
                                - id: lisbon
                                  name: Lisbon
                                  country: Portugal
                                  latitude: 38.73
                                  longitude: -9.15
                                - id: nowhere
                                  name: Nowhere
                                  country: Utopia
                                  latitude: 91
                                  longitude: east
                                """)
                        .rows(City.class);

        assertThat(cities.get(0).longitude()).isEqualTo(-9.15);
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/cities.yaml:9: error: latitude "91" is no number of degrees
                            write a number from -90 to 90, such as 50.45""",
                        """
                        content/data/cities.yaml:10: error: longitude "east" is no number of degrees
                            write a number from -180 to 180, such as 50.45""");
    }

    @Test
    void readsLanesInTheirOrder() throws IOException {
        var lanes =
                read(
                                "lanes.yaml",
                                """
                                - {id: trade, name: Trade, side: above, sign: peak, tone: teal}
                                - {id: War, name: War, sign: sword}
                                - {id: rival, name: Rival}
                                """)
                        .rows(Lane.class);

        assertThat(lanes).extracting(Lane::name).containsExactly("Trade", "War", "Rival");
        assertThat(lanes.get(0))
                .extracting(Lane::side, Lane::sign, Lane::tone)
                .containsExactly("above", "peak", "teal");
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/lanes.yaml:2: error: "War" cannot be the id of such a row
                            write small letters of a-z, digits and hyphens, and not rival or all""",
                        """
                        content/data/lanes.yaml:2: error: sign "sword" is not known
                            write one of dot, peak, line, lines, triangle, square""",
                        """
                        content/data/lanes.yaml:3: error: "rival" cannot be the id of such a row
                            write small letters of a-z, digits and hyphens, and not rival or all""");
    }

    @Test
    void readsAFrame() throws IOException {
        var frames =
                read(
                                "frames.yaml",
                                """
                                - id: alps
                                  name: the Alps
                                  latitude: 46.5
                                  longitude: 8
                                  west: 300
                                  east: 200
                                  south: 100
                                  north: 150
                                  width: 800
                                  tolerance: 1.2
                                  islet: 12
                                  countries:
                                  - {name: France, latitude: 47, longitude: 5}
                                  credit: Ours.
                                - id: lakes
                                  name: the lakes
                                  latitude: 46.5
                                  longitude: 8
                                  west: 0
                                  east: 200
                                  south: 100
                                  north: 150
                                  width: 20
                                  tolerance: 0
                                  islet: 12
                                  countries:
                                  - {nam: France, latitude: 47, longitude: 5}
                                  credit: Ours.
                                """)
                        .rows(Frame.class);

        assertThat(frames.get(0).aspect()).isEqualTo(2);
        assertThat(frames.get(0).countries()).containsExactly(new Frame.Country("France", 5, 47));
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/frames.yaml:19: error: west "0" is no whole number from 1 to 10000
                            write one number, in figures alone""",
                        """
                        content/data/frames.yaml:23: error: width "20" is no whole number from 80 to 9999
                            write one number, in figures alone""",
                        """
                        content/data/frames.yaml:24: error: tolerance "0" is no positive number
                            write one, such as 1.2""",
                        """
                        content/data/frames.yaml:27: error: the row has no name
                            add name: …""",
                        """
                        content/data/frames.yaml:27: error: there is no key nam here
                            did you mean "name"?""");
    }

    @Test
    void readsBoundariesAndNoneOfWhichALineIsWrong() throws IOException {
        var rows =
                read(
                                "boundaries.yaml",
                                """
                                - sides: [FRA, CHE]
                                  disputed: true
                                  lines:
                                  - 6 46, 6.8 46.5
                                - sides: [CHE.jura, ch]
                                  lines: ['6 46, 6 47']
                                - sides: [FRA]
                                  lines:
                                  - 6 46, 6 47
                                  - 6 46;6 47
                                - sides: [ITA]
                                  lines:
                                  - 6 46, 46 96
                                - sides: [AUT]
                                """)
                        .rows(Boundary.class);

        assertThat(rows.get(0))
                .extracting(Boundary::id, Boundary::disputed, Boundary::lines)
                .containsExactly("CHE FRA", true, List.of("6 46, 6.8 46.5"));
        assertThat(rows.subList(1, rows.size())).allMatch(row -> row.lines().isEmpty());
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/boundaries.yaml:5: error: a line has an area on one side or on two, not [CHE.jura, ch]
                            write codes of ISO 3166-1, as in [CHE, FRA] or [CHE.jura]""",
                        """
                        content/data/boundaries.yaml:8: error: "6 46;6 47" is one place, and no line
                            write two places or more, longitude first: 6.1 46.2, 6.2 46.3""",
                        """
                        content/data/boundaries.yaml:12: error: "46 96" is no place
                            write two places or more, longitude first: 6.1 46.2, 6.2 46.3""",
                        """
                        content/data/boundaries.yaml:14: error: the row has no lines
                            write two places or more, longitude first: 6.1 46.2, 6.2 46.3""");
    }

    @Test
    void readsARegionWithAShapeOrACity() throws IOException {
        var regions =
                read(
                                "regions.yaml",
                                """
                                - id: karst
                                  name: Karst
                                  country: Uland
                                  shape: karst
                                  extent: whole
                                  state: occupied since 2014
                                - id: south-osten
                                  name: South Ossetia
                                  country: Gorland
                                  city: tskhinvali
                                  extent: whole
                                  state: outside Gorland's control
                                - id: delm
                                  name: Delm
                                  country: Uland
                                  extent: half
                                  state: partly outside Kelm's control
                                """)
                        .rows(Region.class);

        assertThat(regions.get(0).shape()).isEqualTo("karst");
        assertThat(regions.get(1).city()).isEqualTo("tskhinvali");
        assertThat(regions.get(1).origin().references())
                .containsExactly(
                        new Reference(City.class, "tskhinvali", Rows.at("regions.yaml", 10)));
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/regions.yaml:13: error: the region needs a shape, or a city that stands for it, and not both
                            write shape: and its name in content/data/boundaries.yaml, or city: …""",
                        """
                        content/data/regions.yaml:16: error: extent "half" is not known
                            write one of whole, part""");
    }

    @Test
    void readsAnEpisodeWithWhatComplicatesIt() throws IOException {
        var episode =
                read(
                                "episodes.yaml",
                                """
                                - id: frost
                                  date: '2000-03-05'
                                  title: Membership not ruled out
                                  report: Pavlin does not exclude joining.
                                  complication: No application followed.
                                  seed: [23]
                                  chapter: c04
                                  actors: [pavlin]
                                """)
                        .rows(Episode.class)
                        .get(0);

        assertThat(episode.complication()).isEqualTo("No application followed.");
        assertThat(episode.origin().references())
                .extracting(Reference::kind, Reference::id)
                .containsExactly(tuple(Chapter.class, "c04"), tuple(Actor.class, "pavlin"));
        assertThat(Typed.printed(problems)).isEmpty();
    }

    @Test
    void readsAnEventToPredict() throws IOException {
        var asked =
                read(
                                "predictions.yaml",
                                """
                                - id: opal-2004
                                  title: A crowd gathers
                                  situation: Nobody knows who has won.
                                  outcomes:
                                  - date: '2004-12'
                                    text: The vote is held again.
                                    seed: 3
                                    sources: [atlas]
                                  open: Chance, perhaps.
                                  sources: [census]
                                """)
                        .rows(Prediction.class)
                        .get(0);

        assertThat(asked.outcomes().get(0).text()).isEqualTo("The vote is held again.");
        assertThat(asked.origin().references())
                .extracting(Reference::kind, Reference::id)
                .contains(
                        tuple(Event.class, "opal-2004"),
                        tuple(Source.class, "atlas"),
                        tuple(Source.class, "census"));
        assertThat(Typed.printed(problems)).isEmpty();
    }

    @Test
    void reportsAnEventToPredictWithoutOutcomesAndAnOutcomeWithoutSources() throws IOException {
        read(
                "predictions.yaml",
                """
                - id: opal-2004
                  situation: Nobody knows who has won.
                - id: ruby-2003
                  situation: Nobody knows who has won.
                  outcomes:
                  - date: '2004-12'
                    text: The vote is held again.
                """);

        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/predictions.yaml:1: error: the row tells no outcome
                            add outcomes: with a row for each""",
                        """
                        content/data/predictions.yaml:6: error: the outcome has no source
                            add sources: and their ids""");
    }

    @Test
    void readsHowAVerdictLooks() throws IOException {
        var verdict =
                read(
                                "verdicts.yaml",
                                """
                                - id: contested
                                  means: people disagree
                                  fill: tinted
                                  tone: brick
                                """)
                        .rows(Verdict.class)
                        .get(0);

        assertThat(verdict.fill()).isEqualTo("tinted");
        assertThat(verdict.tone()).isEqualTo("brick");
        assertThat(Typed.printed(problems)).isEmpty();
    }

    @Test
    void readsWhereFiguresComeFrom() throws IOException {
        var known =
                read(
                                "provenance.yaml",
                                """
                                - id: mills
                                  holder: The guild
                                  terms: for members only
                                  url: https://example.org/terms
                                  download: false
                                  limits: Nobody counted the looms at home.
                                - id: votes
                                  limits: Half a town.
                                """)
                        .rows(Provenance.class);

        assertThat(known)
                .extracting(Provenance::licence, Provenance::offered)
                .containsExactly(
                        tuple("The guild: for members only, https://example.org/terms", false),
                        tuple("", true));
        assertThat(known.get(0).origin().references())
                .extracting(Reference::kind, Reference::id)
                .containsExactly(tuple(Dataset.class, "mills"));
        assertThat(Typed.printed(problems)).isEmpty();
    }

    @Test
    void refusesAHolderWithoutTerms() throws IOException {
        read("provenance.yaml", "- {id: mills, holder: The guild, limits: None.}\n");

        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/provenance.yaml:1: error: the row names a holder alone
                            write who holds the rights, as holder, and on which terms, as terms""");
    }

    @Test
    void refusesAnAnswerThatIsNoOption() throws IOException {
        var question =
                read(
                                "quiz.yaml",
                                """
                                - id: z01a
                                  chapter: c01
                                  kind: recall
                                  question: Whose fault?
                                  options: [LOTA's, nobody's]
                                  answer: LOTA's
                                  explanation: Says the title.
                                - id: z01b
                                  chapter: c01
                                  kind: recall
                                  question: Whose fault?
                                  options: [LOTA's, nobody's]
                                  answer: Pavlin's
                                  explanation: Says nobody.
                                """)
                        .rows(Question.class)
                        .get(0);

        assertThat(question.answer()).isEqualTo("LOTA’s").isEqualTo(question.options().get(0));
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/quiz.yaml:13: error: the answer is none of the options
                            write it word for word like one of them""");
    }

    @Test
    void readsTheEssayWithItsAuthors() throws IOException {
        var essay =
                read(
                                "essay.yaml",
                                """
                                - id: essay
                                  title: What Rivers Carry Away
                                  authors:
                                  - given: Rosa
                                    family: Penner
                                  journal: Journal of Rivers
                                  published: '2022-04'
                                  online: '2022-02-22'
                                  url: https://example.org/essay
                                """)
                        .rows(Essay.class)
                        .get(0);

        assertThat(essay.authors()).containsExactly(new Author("Rosa", "Penner"));
        assertThat(essay.volume()).isEmpty();
        assertThat(Typed.printed(problems)).isEmpty();
    }

    @Test
    void callsADataSetByItsFile() throws IOException {
        assertThat(read("votes-2019.csv", "Area,source\nKelm,a\n").rows(Dataset.class))
                .extracting(Dataset::id)
                .containsExactly("votes-2019");
        assertThat(Typed.printed(problems)).isEmpty();
    }

    @Test
    void reportsEverythingThatIsWrongWithARow() throws IOException {
        read(
                "sources.yaml",
                """
                - id: lota-1952
                  label: LOTA
                  titel: Protocol
                  publisher: LOTA
                  date: 18 February 1952
                  url: lota.int
                  supports: the year
                """);

        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/sources.yaml:1: error: the row has no title
                            add title: …""",
                        """
                        content/data/sources.yaml:3: error: there is no key titel here
                            did you mean "title"?""",
                        """
                        content/data/sources.yaml:5: error: date "18 February 1952" is no date
                            write it as 2004-11-22, 2004-11 or 2004; before the first year as 44 BC""",
                        """
                        content/data/sources.yaml:6: error: url "lota.int" is no address
                            begin it with https://""");
    }

    @Test
    void reportsAFileThatIsNoPartOfTheBook() throws IOException {
        read("actor.yaml", "[]\n");

        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/data/actor.yaml: error: no part of the book is called actor
                            did you mean "actors"?""");
    }

    @Test
    void noticesFilesThatCannotBeRead() throws IOException {
        Library library =
                LibraryReader.read(
                                List.of(
                                        Typed.file("data/actors.yaml", "not: a list\n"),
                                        Typed.file("data/votes.csv", "")),
                                new Typography(Language.ENGLISH),
                                problems)
                        .library(Set.of());

        assertThat(library.isComplete(Actor.class)).isFalse();
        assertThat(library.isComplete(Dataset.class)).isFalse();
        assertThat(library.isComplete(Claim.class)).isTrue();
    }

    @Test
    void knowsWhatFilesThatCannotBeOpenedWouldHaveTold() throws IOException {
        Library library =
                LibraryReader.read(List.of(), new Typography(Language.ENGLISH), problems)
                        .library(Set.of("data/claims.yaml", "teaching/plans.yaml"));

        assertThat(library.isComplete(Claim.class)).isFalse();
        assertThat(library.isComplete(Plan.class)).isFalse();
        assertThat(library.isComplete(Actor.class)).isTrue();
    }

    @Test
    void readsDataFromItsFolderAlone() throws IOException {
        Library library =
                LibraryReader.read(
                                List.of(
                                        Typed.file("data/glossary.yaml", "[]\n"),
                                        Typed.file("pages/glossary.yaml", "- nothing: of it\n"),
                                        Typed.file("pages/votes.csv", "no data\n")),
                                new Typography(Language.ENGLISH),
                                problems)
                        .library(Set.of());

        assertThat(library.all()).isEmpty();
        assertThat(library.isComplete(Term.class)).isFalse();
        assertThat(library.isComplete(Dataset.class)).isFalse();
        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/pages/glossary.yaml: error: data is read only from content/data
                            move this file there; if it is there already, move its rows into it""",
                        """
                        content/pages/votes.csv: error: data is read only from content/data
                            move this file there; if it is there already, move its rows into it""");
    }

    @Test
    void readsEachKindOfRowFromOneFile() throws IOException {
        LibraryReader.read(
                        List.of(
                                Typed.file("data/narration.yaml", "[]\n"),
                                Typed.file("media/narration.yaml", "- nothing: of it\n")),
                        new Typography(Language.ENGLISH),
                        problems)
                .library(Set.of());

        assertThat(Typed.printed(problems))
                .containsExactly(
                        """
                        content/media/narration.yaml: error: what it holds is read from content/data/narration.yaml already
                            move its rows there, and delete this file""");
    }

    @Test
    void acceptsABookWithoutData() throws IOException {
        assertThat(
                        LibraryReader.read(List.of(), new Typography(Language.ENGLISH), problems)
                                .library(Set.of())
                                .all())
                .isEmpty();
        assertThat(Typed.printed(problems)).isEmpty();
    }

    private Library read(String name, String text) throws IOException {
        return LibraryReader.read(
                        List.of(Typed.file("data/" + name, text)),
                        new Typography(Language.ENGLISH),
                        problems)
                .library(Set.of());
    }
}
