package org.explainer.template;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.explainer.problem.Nearest;
import org.explainer.problem.Place;
import org.explainer.problem.Problem;
import org.explainer.problem.Problem.Severity;

/** The words of the interface, from {@code templates/strings.properties} in UTF-8. */
public final class Strings implements UnaryOperator<String> {

    private final TreeMap<String, String> words = new TreeMap<>();
    private final Locale locale;
    private final Place place;

    private Strings(Locale locale, Place place) {
        this.place = place;
        this.locale = locale;
    }

    /** Those of a folder of templates; {@code name} is what problems call the folder. */
    public static Strings of(Path templates, String name, String language) throws IOException {
        String file = "strings.properties";
        return read(templates.resolve(file), name + "/" + file, language);
    }

    /**
     * Reads {@code file}, called {@code name} in messages; {@code language} is a BCP 47 tag; it
     * rules how {@link #format} writes numbers.
     */
    public static Strings read(Path file, String name, String language) throws IOException {
        var strings = new Strings(Locale.forLanguageTag(language), new Place(name, 0));
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        properties
                .stringPropertyNames()
                .forEach(key -> strings.words.put(key, properties.getProperty(key)));
        return strings;
    }

    /** What follows {@code prefix} in the keys that begin with it. */
    public SortedSet<String> under(String prefix) {
        return words.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(toCollection(TreeSet::new));
    }

    /** The words for {@code key}; a missing key is the template author's mistake. */
    public String get(String key) {
        String found = words.get(key);
        if (found == null) {
            var problem =
                    new Problem(
                            Severity.ERROR,
                            place,
                            "there are no words for \"" + key + "\"",
                            Nearest.hint(key, words.keySet(), "add " + key + "=…"));
            throw new TemplateError(problem, new IllegalArgumentException(key));
        }
        return found;
    }

    /** As {@link #get}, for what is drawn without knowing templates. */
    @Override
    public String apply(String key) {
        return get(key);
    }

    /** The words for {@code key}, a pattern of {@link MessageFormat}, with its values. */
    public String format(String key, Object... values) {
        return new MessageFormat(get(key), locale).format(values);
    }
}
