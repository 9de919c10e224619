package org.explainer.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Words with places for values, as ICU writes them: <code>{0}</code> is the first value, and <code>
 * {0, plural, one {# row} other {# rows}}</code> the form that a number asks for, where {@code #}
 * is the number and {@code =0} a form for one number alone
 * (https://unicode-org.github.io/icu/userguide/format_parse/messages). Of ICU's syntax this is all
 * that the press's words need; an apostrophe is a letter like any other.
 */
public final class Message {

    /** A part of the words. */
    private sealed interface Part {}

    private record Literal(String text) implements Part {}

    private record Value(int index) implements Part {}

    private record Name(String name) implements Part {}

    private record Choice(int index, Forms forms) implements Part {}

    private final List<Part> parts;

    private Message(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it cannot be read; the message says why, in plain words
     */
    public static Message of(String pattern) {
        List<Part> parts = new ArrayList<>();
        int done = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', done)) {
            parts.add(literal(pattern.substring(done, open)));
            int close = Braces.close(pattern, open);
            parts.add(place(pattern.substring(open + 1, close)));
            done = close + 1;
        }
        parts.add(literal(pattern.substring(done)));
        return new Message(parts);
    }

    private static Literal literal(String text) {
        if (text.contains("}")) {
            throw new IllegalArgumentException("a brace closes that was not opened");
        }
        return new Literal(text);
    }

    private static Part place(String inside) {
        String[] words = inside.split(",", 3);
        String index = words[0].strip();
        if (words.length == 1 && index.matches("[a-z]+")) {
            return new Name(index);
        } else if (!index.matches("\\d{1,4}")) {
            throw new IllegalArgumentException("\"" + index + "\" is no number of a value");
        } else if (words.length == 1) {
            return new Value(Integer.parseInt(index));
        } else if (words.length == 2 || !words[1].strip().equals("plural")) {
            throw new IllegalArgumentException(
                    "\"" + words[1].strip() + "\" is not known; it can only be plural");
        }
        int number = Integer.parseInt(index);
        return new Choice(number, Forms.of(number, words[2]));
    }

    /** The numbers of the values that it asks for, sorted. */
    public Set<Integer> asked() {
        Set<Integer> asked = new TreeSet<>();
        for (Part part : parts) {
            if (part instanceof Value value) {
                asked.add(value.index());
            } else if (part instanceof Choice choice) {
                asked.add(choice.index());
                asked.addAll(choice.forms().asked());
            }
        }
        return asked;
    }

    /** Categories of plurals for which some choice of it has no form, sorted. */
    public Set<String> missing(Language language) {
        return choices().stream()
                .flatMap(choice -> choice.forms().missing(language).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Categories for which some choice of it has a form, and the language no number, sorted. */
    public Set<String> unused(Language language) {
        return choices().stream()
                .flatMap(choice -> choice.forms().unused(language).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Choice> choices() {
        return parts.stream().filter(Choice.class::isInstance).map(Choice.class::cast).toList();
    }

    /** The words with {@code values} put in, numbers as the language writes them. */
    public String format(Language language, Object... values) {
        return format(language, name -> "{" + name + "}", values);
    }

    /** As {@link #format(Language, Object...)}, with what {@code names} has for names. */
    public String format(Language language, UnaryOperator<String> names, Object... values) {
        StringBuilder words = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Literal literal) {
                words.append(literal.text());
            } else if (part instanceof Value value) {
                words.append(written(language, values[value.index()]));
            } else if (part instanceof Name name) {
                words.append(names.apply(name.name()));
            } else if (part instanceof Choice choice) {
                words.append(choice.forms().format(language, names, choice.index(), values));
            }
        }
        return words.toString();
    }

    private static String written(Language language, Object value) {
        return value instanceof Number number
                ? language.numbers().format(number)
                : String.valueOf(value);
    }
}
