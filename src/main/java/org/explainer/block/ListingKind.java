package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.text.Block;
import org.explainer.problem.Nearest;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Prints one of the book's own lists: {@code listing::glossary[]}. */
@AutoService(BlockKind.class)
public final class ListingKind implements BlockKind {

    /** Each has a template, {@code listings/NAME.ftlh}. */
    public static final Set<String> NAMES =
            new TreeSet<>(
                    Set.of(
                            "chapters",
                            "people",
                            "claims",
                            "claims-overview",
                            "premises",
                            "premises-overview",
                            "quotations",
                            "glossary",
                            "forecasts",
                            "coverage",
                            "gaps",
                            "corrections",
                            "data",
                            "index",
                            "leanings",
                            "listen",
                            "offices",
                            "sources",
                            "bundles",
                            "cite"));

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public ListingKind() {}

    @Override
    public String name() {
        return "listing";
    }

    @Override
    public Optional<Listing> read(MacroCall call, Problems problems) {
        call.allowOnly(Set.of(), problems);
        if (!call.requireForm(Form.MACRO, "listing::glossary[]", problems)) {
            return Optional.empty();
        }
        if (!NAMES.contains(call.target())) {
            problems.error(
                    call.place(),
                    "there is no listing \"" + call.target() + "\"",
                    Nearest.hint(call.target(), NAMES, "there are: " + String.join(", ", NAMES)));
            return Optional.empty();
        }
        return Optional.of(new Listing(call.target(), call.caption(), call.place()));
    }

    /** What is printed; {@code title} is HTML and may be empty. */
    public record Listing(String listing, String title, Place place) implements Block {

        @Override
        public String kind() {
            return "listing";
        }
    }
}
