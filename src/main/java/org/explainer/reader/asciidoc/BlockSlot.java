package org.explainer.reader.asciidoc;

import java.util.HashMap;
import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;

/**
 * Keeps a block macro's place in the document and decides nothing.
 *
 * <p>Asciidoctor gives a new node its source line only after this method returns; before that, the
 * best a processor can see is its parent's line. So the macro leaves an empty slot, and {@link
 * AsciidocReader} reads the call once the whole document is loaded and the line is known.
 */
final class BlockSlot extends BlockMacroProcessor {

    static final String KIND = "slot-kind";
    static final String TARGET = "slot-target";

    BlockSlot(String name) {
        super(name);
    }

    @Override
    public StructuralNode process(
            StructuralNode parent, String target, Map<String, Object> attributes) {
        Map<String, Object> kept = new HashMap<>(attributes);
        kept.put(KIND, getName());
        kept.put(TARGET, target);
        return createBlock(parent, "pass", Slots.UNREAD, kept);
    }
}
