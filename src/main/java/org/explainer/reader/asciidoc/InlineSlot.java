package org.explainer.reader.asciidoc;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.InlineMacroProcessor;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.text.Body;
import org.explainer.problem.Place;

/** Keeps the place of a macro within a sentence. */
final class InlineSlot extends InlineMacroProcessor {

    /** The file being converted; one at a time, as Asciidoctor is. */
    interface Reading {
        Slots slots();

        /** The place of {@code words}, searched from the beginning of {@code parent} on. */
        Place find(String words, StructuralNode parent);
    }

    private final Reading reading;

    /** One for all {@code names}: Asciidoctor searches every paragraph anew for each macro. */
    InlineSlot(Collection<String> names, Reading reading) {
        super("slot", config(names));
        this.reading = reading;
    }

    private static Map<String, Object> config(Collection<String> names) {
        String target = "(?<target>(?:" + String.join("|", names) + "):\\S+?)";
        String content = "(?<content>|[^\\n]*?[^\\\\])";
        return new HashMap<>(
                Map.of(
                        "content_model",
                        ":text",
                        REGEXP,
                        "\\\\?" + target + "\\[" + content + "\\]"));
    }

    @Override
    public PhraseNode process(StructuralNode parent, String words, Map<String, Object> attributes) {
        String text = String.valueOf(attributes.getOrDefault("text", ""));
        int colon = words.indexOf(':');
        String name = words.substring(0, colon);
        String target = words.substring(colon + 1);
        var slots = reading.slots();
        var place = reading.find(words + "[", parent);
        var call = RawCall.of(Form.INLINE, name, target, slots.within(), place);
        int number = slots.add(call.holding(text, text));
        return createPhraseNode(parent, "quoted", Body.slot(number));
    }
}
