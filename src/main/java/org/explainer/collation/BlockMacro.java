package org.explainer.collation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that calls for a block: {@code name::target[attributes]}. */
record BlockMacro(String name, String target, String attributes) {

    private static final Pattern MACRO = Pattern.compile("([a-z][\\w-]*)::(\\S*?)\\[(.*)\\]\\s*");

    static Optional<BlockMacro> of(String line) {
        Matcher macro = MACRO.matcher(line);
        return macro.matches()
                ? Optional.of(new BlockMacro(macro.group(1), macro.group(2), macro.group(3)))
                : Optional.empty();
    }

    List<String> title() {
        return BlockAttributes.of("[" + attributes + "]").title();
    }

    /** A picture within a line. */
    String inline() {
        return name + ":" + target + "[" + attributes + "]";
    }
}
