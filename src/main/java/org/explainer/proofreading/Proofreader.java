package org.explainer.proofreading;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.manuscript.Manuscript;
import org.explainer.problem.Problems;

/** Runs every rule over the manuscript. */
public final class Proofreader {

    private final List<Rule> rules;

    /** {@code today} is the day against which the last checks of living people are counted. */
    public Proofreader(LocalDate today, Limits limits) {
        rules = Stream.concat(ofTexts(limits).stream(), ofRows(today).stream()).toList();
    }

    private static List<Rule> ofTexts(Limits limits) {
        return List.of(
                new UniqueIds(),
                new OneEssay(),
                new OneTextPerPage(),
                new FreeAddresses(),
                new KnownReferences(),
                new DrawnDatasets(),
                new DrawnCharts(),
                new SortedDatasets(),
                new CrossReferences(),
                new ChapterOrder(),
                new TitledParts(),
                new MenuPages(),
                new KeyActors(),
                new VerbatimQuotations(),
                new HonestQuotations(),
                new ClaimsPlaced(),
                new SoundArguments(),
                new AnswerableQuizzes(),
                new EvenPredictions(),
                new EvenLetters(),
                new LabelledPassages(),
                new CoveredSentences(),
                new HandledCaveats(),
                new ChapterLimits(limits),
                new AnsweredRows(limits),
                new ShortSummaries());
    }

    private static List<Rule> ofRows(LocalDate today) {
        return List.of(
                new OneSourcePerAddress(),
                new MappedEvents(),
                new CountedRounds(),
                new CaptionedFigures(),
                new DrawnStretches(),
                new EventLanes(),
                new DrawnMaps(),
                new StagedScenes(),
                new ClosedOutlines(),
                new FilmedShots(),
                new FilledListings(),
                new PossibleDates(today),
                new OrderedOutcomes(),
                new SoundRelations(),
                new CorrectedPages(),
                new TimedLessons(),
                new TaughtChapters(),
                new EvenSides(),
                new FilledSlides(),
                new CheckedLiving(today));
    }

    public void check(Manuscript manuscript, Problems problems) {
        rules.forEach(rule -> rule.check(manuscript, problems));
    }
}
