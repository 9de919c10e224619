package org.explainer.template;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.explainer.manuscript.text.Block;
import org.explainer.manuscript.text.Body;

/** Puts the rendered blocks of a text where the reader left their slots. */
public final class SlotFiller {

    /** Prints what has a drawing and no template of its own. */
    private static final String DRAWN = "drawn.ftlh";

    private final Templates templates;
    private final String folder;
    private final boolean marking;

    public SlotFiller(Templates templates) {
        this(templates, "", false);
    }

    private SlotFiller(Templates templates, String folder, boolean marking) {
        this.templates = templates;
        this.folder = folder;
        this.marking = marking;
    }

    /**
     * One that prefers the blocks of {@code folder}, a path with a final slash, and leaves before
     * each block a comment that says where it was written, {@code file:line}.
     */
    public static SlotFiller marking(Templates templates, String folder) {
        return new SlotFiller(templates, folder, true);
    }

    /** The text's finished HTML. {@code model} is what the page's own template reads. */
    public String fill(Body body, Map<String, ?> model) {
        return fill(body.html(), body, model);
    }

    private String fill(String html, Body body, Map<String, ?> model) {
        return body.fill(html, block -> render(block, body, model));
    }

    private String render(Block block, Body body, Map<String, ?> model) {
        Map<String, Object> inner = new HashMap<>(model);
        inner.put("block", block);
        inner.put("nest", Nest.of(block, body));
        Map<String, Object> within = new HashMap<>(model);
        within.put("outer", inner.get("nest"));
        inner.put("text", fill(block.text(), body, within));
        String html = templates.render(template(block.kind()), inner).strip();
        return marking ? "<!--" + block.place() + "-->" + html : html;
    }

    /**
     * The folder's own of the kind; else, where the kind has a drawing, what all drawings share.
     */
    private String template(String kind) {
        String block = "blocks/" + kind + ".ftlh";
        boolean drawn = templates.has("drawings/" + kind + ".ftlx");
        Stream<String> own = Stream.of(folder + block);
        Stream<String> shared = drawn ? Stream.of(folder + DRAWN) : Stream.of();
        return Stream.concat(own, shared)
                .filter(templates::has)
                .findFirst()
                .orElse(drawn && !templates.has(block) ? DRAWN : block);
    }
}
