package org.explainer.reader.data;

import java.util.List;
import java.util.function.Function;
import org.explainer.manuscript.data.Account;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.Boundary;
import org.explainer.manuscript.data.Caption;
import org.explainer.manuscript.data.Caveat;
import org.explainer.manuscript.data.City;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Correction;
import org.explainer.manuscript.data.Entry;
import org.explainer.manuscript.data.Episode;
import org.explainer.manuscript.data.Essay;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Forecast;
import org.explainer.manuscript.data.Frame;
import org.explainer.manuscript.data.Lane;
import org.explainer.manuscript.data.Lead;
import org.explainer.manuscript.data.Outcome;
import org.explainer.manuscript.data.Prediction;
import org.explainer.manuscript.data.Premise;
import org.explainer.manuscript.data.Pronunciation;
import org.explainer.manuscript.data.Provenance;
import org.explainer.manuscript.data.Question;
import org.explainer.manuscript.data.Quotation;
import org.explainer.manuscript.data.Recording;
import org.explainer.manuscript.data.Region;
import org.explainer.manuscript.data.Round;
import org.explainer.manuscript.data.Sentence;
import org.explainer.manuscript.data.ShortLetter;
import org.explainer.manuscript.data.Shot;
import org.explainer.manuscript.data.Source;
import org.explainer.manuscript.data.Take;
import org.explainer.manuscript.data.Term;
import org.explainer.manuscript.data.Verdict;
import org.explainer.manuscript.teaching.Note;
import org.explainer.manuscript.teaching.Plan;
import org.explainer.manuscript.teaching.Sheet;
import org.explainer.manuscript.teaching.Standard;

/**
 * A kind of row: a file of YAML has its rows, and a reader makes each. A new kind is a record, a
 * reader and a line here.
 *
 * @param file path from {@code content/}, without its ending
 */
record RowKind<T extends Entry>(Class<T> type, String file, Function<Row, T> reader) {

    /** Every kind that is written in YAML. */
    static final List<RowKind<?>> ALL =
            List.of(
                    new RowKind<>(Account.class, "data/accounts", StripEntries::account),
                    new RowKind<>(Actor.class, "data/actors", Entries::actor),
                    new RowKind<>(Boundary.class, "data/boundaries", MapEntries::boundary),
                    new RowKind<>(Caption.class, "data/figures", FigureEntries::caption),
                    new RowKind<>(Caveat.class, "data/caveats", Entries::caveat),
                    new RowKind<>(City.class, "data/cities", MapEntries::city),
                    new RowKind<>(Claim.class, "data/claims", LedgerEntries::claim),
                    new RowKind<>(Correction.class, "data/corrections", Entries::correction),
                    new RowKind<>(Episode.class, "data/episodes", FigureEntries::episode),
                    new RowKind<>(Essay.class, "data/essay", Entries::essay),
                    new RowKind<>(Event.class, "data/events", Entries::event),
                    new RowKind<>(Forecast.class, "data/forecasts", Entries::forecast),
                    new RowKind<>(Frame.class, "data/frames", MapEntries::frame),
                    new RowKind<>(Lane.class, "data/lanes", FigureEntries::lane),
                    new RowKind<>(Lead.class, "data/leads", StripEntries::lead),
                    new RowKind<>(Note.class, "teaching/notes", TeachingEntries::note),
                    new RowKind<>(Outcome.class, "data/outcomes", StripEntries::outcome),
                    new RowKind<>(Plan.class, "teaching/plans", TeachingEntries::plan),
                    new RowKind<>(Prediction.class, "data/predictions", QuizEntries::prediction),
                    new RowKind<>(Premise.class, "data/premises", LedgerEntries::premise),
                    new RowKind<>(
                            Pronunciation.class,
                            "data/pronunciation",
                            SpeechEntries::pronunciation),
                    new RowKind<>(Provenance.class, "data/provenance", FigureEntries::provenance),
                    new RowKind<>(Question.class, "data/quiz", QuizEntries::question),
                    new RowKind<>(Quotation.class, "data/quotations", Entries::quotation),
                    new RowKind<>(Recording.class, "data/narration", SpeechEntries::recording),
                    new RowKind<>(Region.class, "data/regions", MapEntries::region),
                    new RowKind<>(Round.class, "data/rounds", FigureEntries::round),
                    new RowKind<>(Sentence.class, "data/coverage", Entries::sentence),
                    new RowKind<>(Sheet.class, "teaching/sheets", TeachingEntries::sheet),
                    new RowKind<>(ShortLetter.class, "data/letters", LetterEntries::shortLetter),
                    new RowKind<>(Shot.class, "data/film", FilmEntries::shot),
                    new RowKind<>(Source.class, "data/sources", Entries::source),
                    new RowKind<>(Standard.class, "teaching/standards", TeachingEntries::standard),
                    new RowKind<>(Take.class, "data/takes", FilmEntries::take),
                    new RowKind<>(Term.class, "data/glossary", Entries::term),
                    new RowKind<>(Verdict.class, "data/verdicts", LedgerEntries::verdict));
}
