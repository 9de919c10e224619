package org.explainer.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.explainer.language.Language;
import org.explainer.language.Message;
import org.explainer.problem.Nearest;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Tells of words that cannot be filled in, and of an edition's that nothing prints. */
record InterfaceWordCheck(WordFiles files, Problems problems) {

    void check() {
        if (!files.language().equals(Language.ENGLISH)) {
            checkTranslation(files.press(), files.english());
        }
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
        try {
            checkForms(file.place(key), key, Message.of(words));
        } catch (IllegalArgumentException e) {
            problems.error(
                    file.place(key),
                    key + " cannot be filled in: " + e.getMessage(),
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

    /** A plural has all forms of the language and no others. */
    private void checkForms(Place place, String key, Message message) {
        Language language = files.language();
        for (String form : message.missing(language)) {
            problems.error(
                    place,
                    key + " lacks the form " + form + " of its plural",
                    "the forms of this language are: "
                            + String.join(", ", language.plurals().categories()));
        }
        for (String form : message.unused(language)) {
            problems.error(
                    place,
                    key + " has a form " + form + " that no number asks for",
                    "the forms of this language are: "
                            + String.join(", ", language.plurals().categories()));
        }
    }

    /** Whether a language's words say all that the English ones do, and nothing else. */
    private void checkTranslation(PropertiesFile translated, PropertiesFile english) {
        if (translated.entries().isEmpty()) {
            problems.error(
                    new Place(translated.name(), 0),
                    "the words of the interface are missing in this language",
                    "translate " + english.name() + " into it");
            return;
        }
        for (String key : english.keys()) {
            if (translated.value(key).isEmpty()) {
                problems.error(
                        new Place(translated.name(), 0),
                        "there are no words for \"" + key + "\"",
                        "the English ones are: " + english.value(key).orElse(""));
            }
        }
        for (String key : translated.keys()) {
            Optional<String> words = english.value(key);
            if (words.isEmpty()) {
                problems.error(
                        translated.place(key),
                        "nothing prints words called " + key,
                        Nearest.hint(key, english.keys(), english.name() + " has all keys"));
            } else {
                checkValues(translated, key, words.get());
            }
        }
    }

    /** The numbers of the values that {@code words} ask for; none if they cannot be read. */
    static Set<Integer> values(String words) {
        try {
            return Message.of(words).asked();
        } catch (IllegalArgumentException e) {
            return Set.of();
        }
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
        checkValues(files.edition(), key, press.value(key).orElse(""));
    }

    private void checkValues(PropertiesFile file, String key, String words) {
        Set<Integer> there = values(words);
        Set<Integer> asked = values(file.value(key).orElse(""));
        for (int index : difference(there, asked)) {
            problems.error(
                    file.place(key),
                    key + " leaves out {" + index + "}",
                    "write it where it is to stand; the press says: " + words);
        }
        for (int index : difference(asked, there)) {
            problems.error(
                    file.place(key),
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
