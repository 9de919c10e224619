package org.explainer.reader.asciidoc;

import java.io.Serializable;
import java.util.Map;
import org.explainer.block.MacroCall;
import org.explainer.block.MacroCall.Form;
import org.explainer.problem.Place;

/**
 * A call as found in the text, before the addresses of its page are known.
 *
 * @param within position of the call whose block it stands in; -1 if none
 */
record RawCall(
        Form form,
        String name,
        String target,
        Map<String, String> options,
        String caption,
        String text,
        String source,
        String id,
        int within,
        Place place)
        implements Serializable {

    static RawCall of(Form form, String name, String target, int within, Place place) {
        return new RawCall(form, name, target, Map.of(), "", "", "", "", within, place);
    }

    RawCall with(Map<String, String> newOptions, String newCaption, String newId) {
        return new RawCall(
                form,
                name,
                target,
                Map.copyOf(newOptions),
                newCaption,
                text,
                source,
                newId,
                within,
                place);
    }

    RawCall holding(String newText, String newSource) {
        return new RawCall(
                form, name, target, options, caption, newText, newSource, id, within, place);
    }

    MacroCall call(String inside, String address) {
        return new MacroCall(
                form, name, target, options, caption, text, source, inside, address, place);
    }
}
