package org.explainer.template;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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

    /** The words with a mark in place of each name. */
    static String without(String words) {
        return NAME.matcher(words).replaceAll("-");
    }

    /**
     * The words with the names put in.
     *
     * @param and stands between the last two authors
     */
    String fill(String words, Supplier<String> and) {
        return fill(words, and, UnaryOperator.identity());
    }

    /** As {@link #fill}, in a pattern of {@link java.text.MessageFormat}, whose signs it quotes. */
    String fillPattern(String words, Supplier<String> and) {
        return fill(words, and, EssayNames::quoted);
    }

    private String fill(String words, Supplier<String> and, UnaryOperator<String> form) {
        return NAME.matcher(words)
                .replaceAll(one -> Matcher.quoteReplacement(form.apply(name(one.group(1), and))));
    }

    private String name(String name, Supplier<String> and) {
        return switch (name) {
            case "essay" -> essay.title();
            case "authors" -> essay.names(and.get());
            default -> "{" + name + "}";
        };
    }

    private static String quoted(String text) {
        return text.replace("'", "''").replaceAll("[{}]", "'$0'");
    }
}
