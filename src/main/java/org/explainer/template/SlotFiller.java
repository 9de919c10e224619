package org.explainer.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.explainer.manuscript.text.Block;
import org.explainer.manuscript.text.Body;

/** Puts the rendered blocks of a text where the reader left their slots. */
public final class SlotFiller {

    /**
     * Around the number of a slot. No pattern: its many tries are slow in a text of many blocks.
     */
    private static final String OPEN = "<x-slot n=\"";

    private static final String CLOSE = "\"></x-slot>";

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
        return fill(body.html(), body.blocks(), model);
    }

    /** As {@link #fill(Body, Map)}, for a part of the text that may hold slots. */
    private String fill(String html, List<Block> blocks, Map<String, ?> model) {
        int start = html.indexOf(OPEN);
        if (start < 0) {
            return html;
        }
        StringBuilder filled = new StringBuilder();
        int done = 0;
        while (start >= 0) {
            int end = html.indexOf(CLOSE, start);
            int number = Integer.parseInt(html, start + OPEN.length(), end, 10);
            filled.append(html, done, start).append(render(blocks.get(number), blocks, model));
            done = end + CLOSE.length();
            start = html.indexOf(OPEN, done);
        }
        return filled.append(html, done, html.length()).toString();
    }

    private String render(Block block, List<Block> blocks, Map<String, ?> model) {
        Map<String, Object> inner = new HashMap<>(model);
        inner.put("block", block);
        inner.put("text", fill(block.text(), blocks, model));
        String file = "blocks/" + block.kind() + ".ftlh";
        String own = folder + file;
        String html = templates.render(templates.has(own) ? own : file, inner).strip();
        return marking ? "<!--" + block.place() + "-->" + html : html;
    }
}
