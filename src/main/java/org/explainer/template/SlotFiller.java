package org.explainer.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.manuscript.Block;
import org.explainer.manuscript.Body;

/** Puts the rendered blocks of a text where the reader left their slots. */
public final class SlotFiller {

    private static final Pattern SLOT = Pattern.compile("<x-slot n=\"(\\d+)\"></x-slot>");

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
        Matcher slot = SLOT.matcher(html);
        return slot.replaceAll(
                found -> {
                    Block block = blocks.get(Integer.parseInt(found.group(1)));
                    return Matcher.quoteReplacement(render(block, blocks, model));
                });
    }

    private String render(Block block, List<Block> blocks, Map<String, ?> model) {
        Map<String, Object> inner = new HashMap<>(model);
        inner.put("block", block);
        inner.put("text", fill(block.text(), blocks, model));
        return templates.render("blocks/" + block.kind() + ".ftlh", inner).strip();
    }
}
