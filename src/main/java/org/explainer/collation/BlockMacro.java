package org.explainer.collation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A line that calls for a block: {@code name::target[attributes]}. */
record BlockMacro(String name, String target, String attributes) {

    private static final Pattern MACRO = Pattern.compile("([a-z][\\w-]*)::(\\S*?)\\[(.*)\\]\\s*");

    /** In the order in which they are printed. */
    private static final List<Pattern> CREDIT =
            Stream.of("maker", "licence")
                    .map(name -> Pattern.compile("\\b" + name + "=(?:\"([^\"]*)\"|([^,\\]\"]+))"))
                    .toList();

    static Optional<BlockMacro> of(String line) {
        Matcher macro = MACRO.matcher(line);
        return macro.matches()
                ? Optional.of(new BlockMacro(macro.group(1), macro.group(2), macro.group(3)))
                : Optional.empty();
    }

    List<String> title() {
        return BlockAttributes.of("[" + attributes + "]").title();
    }

    /** Whose a picture is. */
    List<String> credit() {
        return CREDIT.stream()
                .flatMap(named -> named.matcher(attributes).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
    }

    /** A picture within a line. */
    String inline() {
        return name + ":" + target + "[" + attributes + "]";
    }
}
