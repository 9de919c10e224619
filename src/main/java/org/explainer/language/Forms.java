package org.explainer.language;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The forms of some words for numbers.
 *
 * @param byName by category of plural, or by {@code =} and a number that has a form of its own
 */
record Forms(Map<String, Message> byName) {

    /** Stands for the number within a form. */
    private static final String NUMBER = "#";

    private static final Set<String> NAMES =
            Set.of("zero", "one", "two", "few", "many", Plurals.OTHER);

    /** Reads what follows {@code plural,} in a pattern; {@code index} is the number's. */
    static Forms of(int index, String text) {
        Map<String, Message> forms = new LinkedHashMap<>();
        int done = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', done)) {
            String name = text.substring(done, open).strip();
            if (!NAMES.contains(name) && !name.matches("=\\d+")) {
                throw new IllegalArgumentException("\"" + name + "\" is no form of a plural");
            }
            int close = Braces.close(text, open);
            String words = text.substring(open + 1, close).replace(NUMBER, "{" + index + "}");
            if (forms.put(name, Message.of(words)) != null) {
                throw new IllegalArgumentException("the form " + name + " stands there twice");
            }
            done = close + 1;
        }
        if (!text.substring(done).isBlank() || forms.isEmpty()) {
            throw new IllegalArgumentException("a plural has forms, as in one {# row}");
        }
        return new Forms(forms);
    }

    Set<Integer> asked() {
        Set<Integer> asked = new TreeSet<>();
        byName.values().forEach(form -> asked.addAll(form.asked()));
        return asked;
    }

    Set<String> missing(Language language) {
        Set<String> missing = new TreeSet<>(language.plurals().categories());
        missing.removeAll(byName.keySet());
        return missing;
    }

    Set<String> unused(Language language) {
        Set<String> unused = new TreeSet<>(byName.keySet());
        unused.removeIf(name -> name.startsWith("="));
        unused.removeAll(language.plurals().categories());
        return unused;
    }

    /** The form for the value of that index, which is a number or its digits. */
    String format(Language language, UnaryOperator<String> names, int index, Object... values) {
        BigDecimal number = number(values[index]);
        Message form = byName.get("=" + number.toPlainString());
        if (form == null) {
            form = byName.get(language.plurals().category(number));
        }
        if (form == null) {
            throw new IllegalArgumentException("there is no form for " + number);
        }
        return form.format(language, names, values);
    }

    private static BigDecimal number(Object value) {
        try {
            return new BigDecimal(value.toString());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + value + "\" is no number", e);
        }
    }
}
