package org.explainer.reader;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.explainer.block.BlockKind;
import org.explainer.block.MacroCall;
import org.explainer.manuscript.Block;
import org.explainer.manuscript.Body;
import org.explainer.manuscript.Link;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Gives every call of a draft its address and has it read by its kind. */
final class BodyReader {

    private final Map<String, BlockKind> kinds;

    BodyReader(Collection<BlockKind> kinds) {
        this.kinds =
                kinds.stream()
                        .flatMap(
                                kind ->
                                        kind.spellings().stream()
                                                .map(word -> Map.entry(word, kind)))
                        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Set<String> spellings() {
        return new TreeSet<>(kinds.keySet());
    }

    /** {@code page} is what addresses begin with: a chapter's id or a page's name. */
    Body read(Draft draft, List<Link> links, String page, Problems problems) {
        List<String> ids = Addresses.of(draft.calls(), page);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < draft.calls().size(); i++) {
            RawCall raw = draft.calls().get(i);
            String inside = raw.within() < 0 ? "" : draft.calls().get(raw.within()).name();
            String id = raw.within() < 0 ? ids.get(i) : ids.get(raw.within());
            MacroCall call = raw.call(inside, id);
            blocks.add(read(call, problems));
        }
        var anchors = new TreeSet<>(draft.anchors());
        ids.stream().filter(id -> !id.isEmpty()).forEach(anchors::add);
        return new Body(draft.html(), blocks, draft.headings(), links, draft.unlabelled(), anchors);
    }

    private Block read(MacroCall call, Problems problems) {
        BlockKind kind = requireNonNull(kinds.get(call.name()), call.name());
        Optional<? extends Block> block = kind.read(call, problems);
        return block.isPresent() ? block.get() : new Unread(call.name(), call.place());
    }

    /** Keeps the number of a block that could not be read; a problem has said why. */
    private record Unread(String kind, Place place) implements Block {}
}
