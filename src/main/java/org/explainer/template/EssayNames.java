package org.explainer.template;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.manuscript.data.Essay;

/**
 * What words can say of the essay without knowing it: {@code {essay}}, its title, and {@code
 * {authors}}, the names of those who wrote it.
 */
record EssayNames(Essay essay) {

    static final Set<String> ALL = Set.of("essay", "authors");

    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)\\}");

    /** Those that {@code words} ask for, whether there are any such or not. */
    static List<String> in(String words) {
        return NAME.matcher(words).results().map(one -> one.group(1)).toList();
    }

    /**
     * The words with the names put in.
     *
     * @param and stands between the last two authors
     */
    String fill(String words, Supplier<String> and) {
        return NAME.matcher(words)
                .replaceAll(one -> Matcher.quoteReplacement(value(one.group(1), and)));
    }

    /** What one name stands for. */
    String value(String name, Supplier<String> and) {
        return switch (name) {
            case "essay" -> essay.title();
            case "authors" -> essay.names(and.get());
            default -> "{" + name + "}";
        };
    }
}
