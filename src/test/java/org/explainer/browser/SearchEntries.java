package org.explainer.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.openqa.selenium.json.Json;

/** What the built site's search looks through, from which its tests choose what to look for. */
final class SearchEntries {

    private static final List<Entry> ALL = read();

    private SearchEntries() {}

    /**
     * One entry.
     *
     * @param kind as it is shown, with number or date; empty for spellings of the title alone
     * @param names the title in its own letters, or other spellings; may be empty
     * @param hidden spellings that are not shown
     */
    record Entry(
            String kind, String address, String title, String text, String names, String hidden) {

        /** Whether its own names are in that script (of Unicode). */
        boolean isIn(String script) {
            return Pattern.compile("\\p{Is" + script + "}{4}").matcher(names).find();
        }

        /** The last word of the title: of a person, the family's name. */
        String last() {
            return lastOf(title);
        }

        /** The last word of its own names. */
        String lastName() {
            return lastOf(names);
        }
    }

    static String lastOf(String words) {
        return words.replaceFirst(".* ", "");
    }

    /** The first entry of that kind for which the rest holds. */
    static Entry one(String kind, Predicate<Entry> rest) {
        return ALL.stream()
                .filter(one -> one.kind().startsWith(kind))
                .filter(rest)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such " + kind + " in the index"));
    }

    /** All entries of that kind. */
    static List<Entry> all(String kind) {
        return ALL.stream().filter(one -> one.kind().startsWith(kind)).toList();
    }

    /** The first entry whose address begins like this. */
    static Entry at(String address) {
        return ALL.stream()
                .filter(one -> one.address().startsWith(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError(address + " is not in the index"));
    }

    /** The first place in a title of that kind that readers may spell in other ways and letters. */
    static Entry spelling(String kind) {
        return ALL.stream()
                .filter(one -> one.kind().isEmpty() && one.names().contains(" "))
                .filter(one -> !one.names().replaceAll("[ \\p{IsLatin}]", "").isEmpty())
                .filter(one -> count(kind, one.title()) > 0 && count("Person", one.title()) == 0)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no spelling in the index"));
    }

    /** How many entries of that kind have the words in their title. */
    static long count(String kind, String words) {
        return ALL.stream()
                .filter(one -> one.kind().startsWith(kind) && one.title().contains(words))
                .count();
    }

    private static List<Entry> read() {
        try {
            return Files.readAllLines(BuiltSite.FOLDER.resolve("js/search-index.js")).stream()
                    .filter(line -> line.startsWith("[\""))
                    .map(line -> entry(new Json().toType(line.replaceFirst(",$", ""), List.class)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(List<?> parts) {
        return new Entry(
                part(parts, 0),
                part(parts, 1),
                part(parts, 2),
                part(parts, 3),
                part(parts, 4),
                part(parts, 6));
    }

    private static String part(List<?> parts, int number) {
        return number < parts.size() ? parts.get(number).toString() : "";
    }
}
