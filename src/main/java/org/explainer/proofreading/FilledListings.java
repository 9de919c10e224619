package org.explainer.proofreading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.explainer.block.ListingKind.Listing;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.Caveat;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Entry;
import org.explainer.manuscript.data.Forecast;
import org.explainer.manuscript.data.Premise;
import org.explainer.manuscript.data.Quotation;
import org.explainer.manuscript.data.Sentence;
import org.explainer.manuscript.data.Source;
import org.explainer.manuscript.data.Term;
import org.explainer.problem.Problems;

/** A list that is placed has rows; those not named here say themselves that there is nothing. */
final class FilledListings implements Rule {

    /** What a list prints, and the file that it stands in. */
    private record Content(
            Function<Library, List<?>> rows, Class<? extends Entry> kind, String file) {

        static Content of(Class<? extends Entry> kind, String file) {
            return new Content(library -> library.rows(kind), kind, file);
        }
    }

    private static final Map<String, Content> CONTENTS =
            Map.ofEntries(
                    Map.entry("people", Content.of(Actor.class, "actors")),
                    Map.entry("offices", Content.of(Actor.class, "actors")),
                    Map.entry("claims", Content.of(Claim.class, "claims")),
                    Map.entry("claims-overview", Content.of(Claim.class, "claims")),
                    Map.entry("premises", Content.of(Premise.class, "premises")),
                    Map.entry("premises-overview", Content.of(Premise.class, "premises")),
                    Map.entry("quotations", Content.of(Quotation.class, "quotations")),
                    Map.entry("glossary", Content.of(Term.class, "glossary")),
                    Map.entry("forecasts", Content.of(Forecast.class, "forecasts")),
                    Map.entry("coverage", Content.of(Sentence.class, "coverage")),
                    Map.entry("gaps", new Content(Library::gaps, Caveat.class, "caveats")),
                    Map.entry("sources", Content.of(Source.class, "sources")));

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        manuscript
                .texts()
                .flatMap(text -> text.body().all(Listing.class))
                .forEach(
                        listing ->
                                Optional.ofNullable(CONTENTS.get(listing.listing()))
                                        .ifPresent(
                                                content ->
                                                        check(
                                                                listing,
                                                                content,
                                                                manuscript,
                                                                problems)));
    }

    private static void check(
            Listing listing, Content content, Manuscript manuscript, Problems problems) {
        String file = "data/" + content.file() + ".yaml";
        boolean empty = content.rows().apply(manuscript.library()).isEmpty();
        if (empty && manuscript.library().isComplete(content.kind())) {
            problems.error(
                    listing.place(),
                    "listing::" + listing.listing() + "[] has nothing to list",
                    "write rows in content/" + file + ", or delete the line");
        }
    }
}
