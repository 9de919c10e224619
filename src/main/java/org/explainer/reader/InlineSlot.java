package org.explainer.reader;

import java.util.HashMap;
import java.util.Map;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.InlineMacroProcessor;
import org.explainer.block.MacroCall.Form;
import org.explainer.problem.Place;
import org.jspecify.annotations.Nullable;

/** Keeps the place of a macro within a sentence. */
final class InlineSlot extends InlineMacroProcessor {

    /** The file being converted; one at a time, as Asciidoctor is. */
    interface Desk {
        Slots slots();

        /** The place of {@code words}, searched from {@code line} on. */
        Place find(String words, int line);
    }

    private final Desk desk;

    InlineSlot(String name, Desk desk) {
        super(name, new HashMap<>(Map.of("content_model", ":text")));
        this.desk = desk;
    }

    @Override
    public PhraseNode process(
            StructuralNode parent, String target, Map<String, Object> attributes) {
        String text = String.valueOf(attributes.getOrDefault("text", ""));
        var slots = desk.slots();
        var place = desk.find(getName() + ":" + target + "[", line(parent));
        var call = RawCall.of(Form.INLINE, getName(), target, slots.within(), place);
        int number = slots.add(call.holding(text, text));
        return createPhraseNode(parent, "quoted", Slots.mark(number));
    }

    private static int line(StructuralNode parent) {
        @Nullable Cursor cursor = parent.getSourceLocation();
        return cursor == null ? 1 : cursor.getLineNumber();
    }
}
