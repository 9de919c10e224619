package org.explainer.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.explainer.manuscript.Block;
import org.explainer.manuscript.Body;

/** Puts the rendered blocks of a text where the reader left their slots. */
public final class SlotFiller {

    /**
     * Around the number of a slot. No pattern: its many tries are slow in a text of many blocks.
     */
    private static final String OPEN = "<x-slot n=\"";

    private static final String CLOSE = "\"></x-slot>";

    private final Templates templates;

    public SlotFiller(Templates templates) {
        this.templates = templates;
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
        return templates.render("blocks/" + block.kind() + ".ftlh", inner).strip();
    }
}
