package org.explainer.template;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.explainer.problem.Nearest;
import org.explainer.problem.Place;
import org.explainer.problem.Problem;
import org.explainer.problem.Problem.Severity;
import org.explainer.problem.Problems;

/** The words of the interface, from {@code templates/strings.properties} in UTF-8. */
public final class Strings implements UnaryOperator<String> {

    private static final String FILE = "strings.properties";

    /** A value that {@link MessageFormat} fills in. */
    private static final Pattern VALUE = Pattern.compile("\\{(\\d{1,4})");

    private final PropertiesFile file;
    private final Locale locale;

    private Strings(PropertiesFile file, Locale locale) {
        this.file = file;
        this.locale = locale;
    }

    /** Reports every line of a folder's words that cannot be read or filled in. */
    public static void check(Path templates, String name, Problems problems) throws IOException {
        var file = PropertiesFile.read(templates.resolve(FILE), name + "/" + FILE, problems);
        for (String key : file.keys()) {
            String words = file.value(key).orElse("");
            if (!words.contains("{")) {
                continue;
            }
            if (words.contains("'")) {
                problems.error(
                        file.place(key),
                        "the sign ' in " + key + " would hide what follows it",
                        "write \u2019 for an apostrophe");
            } else if (!isPattern(words)) {
                problems.error(
                        file.place(key),
                        "the braces of " + key + " do not match",
                        "write {0} for the first value, {1} for the second");
            }
        }
    }

    private static boolean isPattern(String words) {
        try {
            return new MessageFormat(words, Locale.ROOT).toPattern() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Those of a folder of templates; {@code name} is what problems call the folder. */
    public static Strings of(Path templates, String name, String language) throws IOException {
        return read(templates.resolve(FILE), name + "/" + FILE, language);
    }

    /**
     * Reads {@code file}, called {@code name} in messages; {@code language} is a BCP 47 tag; it
     * rules how {@link #format} writes numbers. What is wrong with the file, {@link #check} tells.
     */
    public static Strings read(Path file, String name, String language) throws IOException {
        return new Strings(
                PropertiesFile.read(file, name, new Problems()), Locale.forLanguageTag(language));
    }

    /** What follows {@code prefix} in the keys that begin with it. */
    public SortedSet<String> under(String prefix) {
        return file.keys().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(toCollection(TreeSet::new));
    }

    /** The words for {@code key}; a missing key is the template author's mistake. */
    public String get(String key) {
        return file.value(key)
                .orElseThrow(
                        () ->
                                error(
                                        new Place(file.name(), 0),
                                        "there are no words for \"" + key + "\"",
                                        Nearest.hint(key, file.keys(), "add " + key + "=…")));
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
     * The words for {@code key}, a pattern of {@link MessageFormat}, with its values. One that asks
     * for a value that there is not, and one that leaves out a value, is its author's mistake.
     */
    public String format(String key, Object... values) {
        String words = get(key);
        Set<Integer> asked =
                VALUE.matcher(words)
                        .results()
                        .map(one -> Integer.valueOf(one.group(1)))
                        .collect(toCollection(TreeSet::new));
        for (int index : asked) {
            if (index >= values.length) {
                throw error(
                        file.place(key),
                        key + " asks for {" + index + "}, which there is not",
                        "it is filled in with values: " + values.length);
            }
        }
        for (int index = 0; index < values.length; index++) {
            if (!asked.contains(index)) {
                throw error(
                        file.place(key),
                        key + " leaves out {" + index + "}, here \"" + values[index] + "\"",
                        "write {" + index + "} where it is to stand");
            }
        }
        return new MessageFormat(words, locale).format(values);
    }
}
