package org.explainer.proofreading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.explainer.block.ListingKind.Listing;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.Manuscript;
import org.explainer.problem.Problems;

/** A list that is placed has rows; those not named here say themselves that there is nothing. */
final class FilledListings implements Rule {

    /** What a list prints, and the file that it stands in. */
    private record Content(Function<Library, List<?>> rows, String file) {}

    private static final Map<String, Content> CONTENTS =
            Map.of(
                    "people", new Content(Library::actors, "actors"),
                    "claims", new Content(Library::claims, "claims"),
                    "quotations", new Content(Library::quotations, "quotations"),
                    "glossary", new Content(Library::terms, "glossary"),
                    "forecasts", new Content(Library::forecasts, "forecasts"),
                    "coverage", new Content(Library::sentences, "coverage"),
                    "gaps", new Content(Library::gaps, "caveats"),
                    "sources", new Content(Library::sources, "sources"));

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
        if (empty && !manuscript.unread().contains(file)) {
            problems.error(
                    listing.place(),
                    "listing::" + listing.listing() + "[] has nothing to list",
                    "write rows in content/" + file + ", or delete the line");
        }
    }
}
