package org.explainer.edition;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.explainer.block.ClaimKind.Placement;
import org.explainer.block.Editorial;
import org.explainer.block.PassageKind.Passage;
import org.explainer.block.QuotationKind.Extract;
import org.explainer.manuscript.data.Entry;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.text.Block;
import org.explainer.manuscript.text.Text;

/** Where each row of the data is named in the texts, in reading order. */
final class Spots {

    private final Map<Class<?>, Map<String, Map<String, Spot>>> spots = new HashMap<>();

    Spots(Stream<? extends Text> texts) {
        texts.forEach(this::add);
    }

    private void add(Text text) {
        String last = "";
        for (Block block : text.body().blocks()) {
            String id = address(block);
            // An inline mention has no address of its own: it counts for the block it stands in.
            last = id.isEmpty() ? last : id;
            for (Reference reference : block.references()) {
                add(reference, new Spot(text, last));
            }
        }
    }

    private void add(Reference named, Spot spot) {
        spots.computeIfAbsent(named.kind(), unused -> new HashMap<>())
                .computeIfAbsent(named.id(), unused -> new LinkedHashMap<>())
                .putIfAbsent(spot.url(), spot);
    }

    private static String address(Block block) {
        if (block instanceof Passage passage) {
            return passage.id();
        }
        if (block instanceof Editorial editorial) {
            return editorial.id();
        }
        if (block instanceof Extract extract) {
            return extract.id();
        }
        return block instanceof Placement placement ? placement.passage() : "";
    }

    List<Spot> of(Entry entry) {
        return List.copyOf(
                spots.getOrDefault(entry.getClass(), Map.of())
                        .getOrDefault(entry.id(), Map.of())
                        .values());
    }

    /** The first of them in each text. */
    List<Spot> firstOf(Entry entry) {
        Map<String, Spot> first = new LinkedHashMap<>();
        of(entry).forEach(spot -> first.putIfAbsent(spot.text().file(), spot));
        return List.copyOf(first.values());
    }
}
