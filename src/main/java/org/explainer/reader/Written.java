package org.explainer.reader;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.StructuralNode;
import org.explainer.block.MacroCall;

/** What an author wrote above and into a block, out of Asciidoctor's node. */
final class Written {

    /** What the reader and Asciidoctor themselves note on a block. */
    private static final Set<String> NOTES =
            Set.of(BlockSlot.KIND, BlockSlot.TARGET, "attribute_entries");

    private static final Pattern STYLE = Pattern.compile("[A-Za-z][\\w-]*");

    private Written() {}

    /** The first word an author wrote in the brackets above a block; empty if none. */
    static String style(StructuralNode node) {
        Matcher word = STYLE.matcher(position(node, 1));
        return word.lookingAt() ? word.group() : "";
    }

    /**
     * Asciidoctor keeps positions as numbers, which only the whole map of attributes can look up.
     */
    static String position(StructuralNode node, int number) {
        for (Map.Entry<String, Object> entry : node.getAttributes().entrySet()) {
            if (String.valueOf((Object) entry.getKey()).equals(String.valueOf(number))
                    && entry.getValue() != null) {
                return String.valueOf(entry.getValue());
            }
        }
        return "";
    }

    static String title(StructuralNode node) {
        return node.getTitle() == null ? "" : node.getTitle();
    }

    static String id(StructuralNode node) {
        return node.getId() == null ? "" : node.getId();
    }

    static Map<String, String> options(StructuralNode node) {
        Map<String, String> options = new TreeMap<>();
        node.getAttributes()
                .forEach(
                        (key, value) -> {
                            String name = String.valueOf((Object) key);
                            if (isOption(name)) {
                                options.put(name, String.valueOf(value));
                            }
                        });
        return options;
    }

    /** Asciidoctor also keeps each value under its position, "1", "2", and so on. */
    private static boolean isOption(String key) {
        return !MacroCall.RESERVED.contains(key)
                && !NOTES.contains(key)
                && !Character.isDigit(key.charAt(0))
                && !key.endsWith("-option");
    }

    static String source(StructuralNode node) {
        if (node.getBlocks().isEmpty()) {
            return ((Block) node).getSource();
        }
        return node.getBlocks().get(0) instanceof Block first ? first.getSource() : "";
    }
}
