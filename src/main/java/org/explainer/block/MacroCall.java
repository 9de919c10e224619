package org.explainer.block;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.explainer.manuscript.data.Lean;
import org.explainer.manuscript.data.Sentences;
import org.explainer.problem.Nearest;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * A block as its author wrote it, before any kind has read it.
 *
 * @param name the word written: {@code actor}, {@code forecast}
 * @param target what stands before the bracket of a macro, or second in a style's; may be empty
 * @param options named attributes only
 * @param caption the text of a preceding {@code .Caption} line, as HTML; may be empty
 * @param text what the block holds, as HTML, which may have slots of its own; may be empty
 * @param source the same as the author typed it
 * @param inside the style of the block that the call stands in; empty if none
 * @param id the address of the block on its page; may be empty
 */
public record MacroCall(
        Form form,
        String name,
        String target,
        Map<String, String> options,
        String caption,
        String text,
        String source,
        String inside,
        String id,
        Place place)
        implements Serializable {

    /** AsciiDoc's own attributes of blocks: no kind sees them, so none can have such an option. */
    public static final Set<String> RESERVED =
            Set.of(
                    "id",
                    "options",
                    "role",
                    "style",
                    "title",
                    "attribution",
                    "citetitle",
                    "caption",
                    "subs");

    /** Where a kind may be written. */
    public enum Form {
        /** Within a sentence: {@code actor:lovelace[Ada Lovelace]}. */
        INLINE,
        /** On a line of its own: {@code timeline::[]}. */
        MACRO,
        /** Above a paragraph or delimited block: {@code [counterpoint]}. */
        STYLE
    }

    public MacroCall {
        options = new TreeMap<>(options);
    }

    public MacroCall withCaption(String words) {
        return new MacroCall(form, name, target, options, words, text, source, inside, id, place);
    }

    public MacroCall withTarget(String word) {
        return new MacroCall(form, name, word, options, caption, text, source, inside, id, place);
    }

    public MacroCall withText(String words) {
        return new MacroCall(form, name, target, options, caption, words, words, inside, id, place);
    }

    public String option(String key, String otherwise) {
        return options.getOrDefault(key, otherwise);
    }

    /** The words of a list such as {@code sources="census-1901 atlas-1911"}, in order. */
    public List<String> words(String key) {
        String list = option(key, "").trim();
        return list.isEmpty() ? List.of() : List.of(list.split("[\\s\\p{Z},]+"));
    }

    /** Reports every option outside {@code known}, so that a typing slip is never ignored. */
    public void allowOnly(Set<String> known, Problems problems) {
        for (String option : new TreeSet<>(options.keySet())) {
            if (!known.contains(option)) {
                problems.error(
                        place,
                        name + " has no option \"" + option + "\"",
                        known.isEmpty()
                                ? "it takes none"
                                : "its options are: " + String.join(", ", new TreeSet<>(known)));
            }
        }
    }

    /** Whether the call is written as it has to be; if not, reports it. */
    public boolean requireForm(Form wanted, String example, Problems problems) {
        if (form == wanted) {
            return true;
        }
        problems.error(place, name + " is not written like this", "write it as " + example);
        return false;
    }

    /** Whether the call has a title; if not, reports it. */
    public boolean requireTitle(Problems problems) {
        if (caption.isEmpty()) {
            String written = form == Form.STYLE ? "[%s]" : "%s::%s[]";
            problems.error(
                    place,
                    written.formatted(name, target) + " has no title",
                    "write a point and the title on the line above it");
        }
        return !caption.isEmpty();
    }

    /** What the option {@code leans} says; a word that is none is reported and unsaid. */
    public Lean lean(Problems problems) {
        String word = option("leans", "");
        if (word.isEmpty()) {
            return Lean.UNSAID;
        }
        var lean = Lean.of(word);
        if (lean.isEmpty()) {
            problems.error(
                    place,
                    "leans=\"" + word + "\" says of nobody whose account it speaks for",
                    Nearest.hint(
                            word, Lean.ids(), "write one of " + String.join(", ", Lean.ids())));
        }
        return lean.orElse(Lean.UNSAID);
    }

    /**
     * The sentences of the option {@code seed}; a list that cannot be read is reported and empty.
     */
    public Optional<Sentences> seed(Problems problems) {
        String text = option("seed", "");
        if (text.isEmpty()) {
            return Optional.of(Sentences.NONE);
        }
        var sentences = Sentences.of(text);
        if (sentences.isEmpty()) {
            problems.error(
                    place,
                    "seed=\"" + text + "\" is no list of sentences",
                    "write numbers and ranges, for example seed=\"53 57\" or seed=\"60-62\"");
        }
        return sentences;
    }
}
