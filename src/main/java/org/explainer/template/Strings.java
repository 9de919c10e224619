package org.explainer.template;

import static java.util.stream.Collectors.toCollection;

import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.explainer.language.Language;
import org.explainer.language.Message;
import org.explainer.manuscript.data.Essay;
import org.explainer.problem.Nearest;
import org.explainer.problem.Place;
import org.explainer.problem.Problem;
import org.explainer.problem.Problem.Severity;

/**
 * The words of the interface: {@code strings.properties} among the templates, and over it an
 * edition's own, {@code words.properties} among the texts.
 */
public final class Strings implements UnaryOperator<String> {

    private final WordFiles files;
    private final EssayNames names;
    private final Language language;

    private Strings(WordFiles files, EssayNames names, Language language) {
        this.files = files;
        this.names = names;
        this.language = language;
    }

    /** {@code files} as they speak of {@code essay}, in the language that they are in. */
    public static Strings of(WordFiles files, Essay essay) {
        return new Strings(files, new EssayNames(essay), files.language());
    }

    /** The language of the words. */
    public Language language() {
        return language;
    }

    /** Somebody's words between the language's marks of quotation. */
    public String quoted(String words) {
        return language.quotes().around(words);
    }

    /** What follows {@code prefix} in the keys that begin with it. */
    public SortedSet<String> under(String prefix) {
        return files.keys().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(toCollection(TreeSet::new));
    }

    /** All words by their keys. */
    public SortedMap<String, String> all() {
        SortedMap<String, String> all = new TreeMap<>();
        files.keys().forEach(key -> all.put(key, get(key)));
        return all;
    }

    /** The words for {@code key}; a missing key is the template author's mistake. */
    public String get(String key) {
        return names.fill(words(key), this::and);
    }

    private String and() {
        return words("cite.and");
    }

    private String words(String key) {
        return files.value(key)
                .orElseThrow(
                        () ->
                                error(
                                        new Place(files.press().name(), 0),
                                        "there are no words for \"" + key + "\"",
                                        Nearest.hint(key, files.keys(), "add " + key + "=…")));
    }

    private static TemplateError error(Place place, String message, String hint) {
        return new TemplateError(
                new Problem(Severity.ERROR, place, message, hint),
                new IllegalArgumentException(message));
    }

    /** As {@link #get}, for what is drawn without knowing templates. */
    @Override
    public String apply(String key) {
        return get(key);
    }

    /**
     * The words for {@code key}, a {@link Message}, with its values. One that asks for a value that
     * there is not, and one that leaves out a value, is its author's mistake.
     */
    public String format(String key, Object... values) {
        Message message = Message.of(words(key));
        Set<Integer> asked = message.asked();
        for (int index : asked) {
            if (index >= values.length) {
                throw error(
                        files.place(key),
                        key + " asks for {" + index + "}, which there is not",
                        "it is filled in with values: " + values.length);
            }
        }
        for (int index = 0; index < values.length; index++) {
            if (!asked.contains(index)) {
                throw error(
                        files.place(key),
                        key + " leaves out {" + index + "}, here \"" + values[index] + "\"",
                        "write {" + index + "} where it is to stand");
            }
        }
        return message.format(language, name -> names.value(name, this::and), values);
    }
}
