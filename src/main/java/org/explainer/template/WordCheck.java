package org.explainer.template;

import static java.util.stream.Collectors.toCollection;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.explainer.problem.Nearest;
import org.explainer.problem.Problems;

/** Tells of words that cannot be filled in, and of an edition's that nothing prints. */
record WordCheck(WordFiles files, Problems problems) {

    /** A value that {@link MessageFormat} fills in. */
    private static final Pattern VALUE = Pattern.compile("\\{(\\d{1,4})");

    void check() {
        for (PropertiesFile file : List.of(files.press(), files.edition())) {
            file.keys().forEach(key -> checkWords(file, key, file.value(key).orElse("")));
        }
        files.edition().keys().forEach(this::checkUse);
    }

    private void checkWords(PropertiesFile file, String key, String words) {
        if (!words.contains("{")) {
            return;
        }
        List<String> unknown =
                EssayNames.in(words).stream().filter(one -> !EssayNames.ALL.contains(one)).toList();
        if (words.contains("'")) {
            problems.error(
                    file.place(key),
                    "the sign ' in " + key + " would hide what follows it",
                    "write \u2019 for an apostrophe");
        } else if (!isPattern(EssayNames.without(words))) {
            problems.error(
                    file.place(key),
                    "the braces of " + key + " do not match",
                    "write {0} for the first value, {1} for the second");
        }
        for (String name : unknown) {
            String hint = "write {essay} for its title, {authors} for who wrote it";
            problems.error(
                    file.place(key),
                    key + " asks for {" + name + "}, which there is not",
                    Nearest.hint(name, EssayNames.ALL, hint));
        }
    }

    private static boolean isPattern(String words) {
        try {
            return new MessageFormat(words, Locale.ROOT).toPattern() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The numbers of the values that {@code words} ask for. */
    static Set<Integer> values(String words) {
        return VALUE.matcher(words)
                .results()
                .map(one -> Integer.valueOf(one.group(1)))
                .collect(toCollection(TreeSet::new));
    }

    private void checkUse(String key) {
        PropertiesFile press = files.press();
        if (!files.asksFor(key)) {
            String hint = press.name() + " has all that can be said otherwise";
            problems.error(
                    files.place(key),
                    "nothing prints words called " + key,
                    Nearest.hint(key, press.keys(), hint));
            return;
        }
        String words = press.value(key).orElse("");
        Set<Integer> there = values(words);
        Set<Integer> asked = values(files.value(key).orElse(""));
        for (int index : difference(there, asked)) {
            problems.error(
                    files.place(key),
                    key + " leaves out {" + index + "}",
                    "write it where it is to stand; the press says: " + words);
        }
        for (int index : difference(asked, there)) {
            problems.error(
                    files.place(key),
                    key + " asks for {" + index + "}, which there is not",
                    "the press says: " + words);
        }
    }

    private static Set<Integer> difference(Set<Integer> all, Set<Integer> without) {
        Set<Integer> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}
