package org.explainer.reader.asciidoc;

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
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.text.Block;
import org.explainer.manuscript.text.Body;
import org.explainer.manuscript.text.Link;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Gives every call of a draft its address and has it read by its kind. */
public final class BodyReader {

    private final Map<String, BlockKind> kinds;

    public BodyReader(Collection<BlockKind> kinds) {
        this.kinds =
                kinds.stream()
                        .flatMap(
                                kind ->
                                        kind.spellings().stream()
                                                .map(word -> Map.entry(word, kind)))
                        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Set<String> spellings() {
        return new TreeSet<>(kinds.keySet());
    }

    /** {@code page} is what addresses begin with: a chapter's id or a page's name. */
    public Body read(Draft draft, List<Link> links, String page, Problems problems) {
        List<String> ids = BlockIds.of(draft.calls(), page);
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
        int before = problems.size();
        Optional<? extends Block> block = kind.read(call, problems);
        if (problems.size() == before && block.isPresent()) {
            reportUnused(call, kind, block.get(), problems);
        }
        return block.isPresent() ? block.get() : new Unread(call.name(), call.place());
    }

    /** What a kind does not use makes no difference to it; its words would be lost. */
    private static void reportUnused(
            MacroCall call, BlockKind kind, Block block, Problems problems) {
        if (!call.caption().isEmpty() && isSame(call.withCaption(""), kind, block)) {
            problems.error(
                    call.place(),
                    call.name() + " has no title",
                    "leave out the line that begins with a point");
        }
        if (!call.target().isEmpty() && isSame(call.withTarget(""), kind, block)) {
            problems.error(
                    call.place(),
                    call.name() + " has no use for \"" + call.target() + "\"",
                    "leave it out, or write its name before it, as in key=\"…\"");
        }
        if (call.form() == Form.INLINE
                && !call.text().isEmpty()
                && isSame(call.withText(""), kind, block)) {
            problems.error(
                    call.place(), call.name() + " has no use for its words", "leave them out");
        }
    }

    private static boolean isSame(MacroCall call, BlockKind kind, Block block) {
        return kind.read(call, new Problems()).filter(block::equals).isPresent();
    }

    /** Keeps the number of a block that could not be read; a problem has said why. */
    private record Unread(String kind, Place place) implements Block {}
}
