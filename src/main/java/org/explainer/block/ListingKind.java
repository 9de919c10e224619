package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.Block;
import org.explainer.manuscript.Reference;
import org.explainer.manuscript.Shelf;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Prints one of the book's own lists: {@code listing::glossary[]}. */
@AutoService(BlockKind.class)
public final class ListingKind implements BlockKind {

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public ListingKind() {}

    @Override
    public String name() {
        return "listing";
    }

    @Override
    public Optional<Listing> read(MacroCall call, Problems problems) {
        call.allowOnly(Set.of(), problems);
        return call.isA(Form.MACRO, "listing::glossary[]", problems)
                ? Optional.of(new Listing(call.target(), call.caption(), call.place()))
                : Optional.empty();
    }

    /** What is printed; {@code title} is HTML and may be empty. */
    public record Listing(String listing, String title, Place place) implements Block {

        @Override
        public String kind() {
            return "listing";
        }

        @Override
        public List<Reference> references() {
            return List.of(new Reference(Shelf.LISTING, listing, place));
        }
    }
}
