package org.explainer.reader.asciidoc;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.DescriptionList;
import org.asciidoctor.ast.ListItem;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.ast.Table;
import org.explainer.block.MacroCall;

/** What an author wrote above and into a block, out of Asciidoctor's node. */
final class WrittenSource {

    /** What the reader and Asciidoctor themselves note on a block. */
    private static final Set<String> NOTES =
            Set.of(
                    BlockSlot.KIND,
                    BlockSlot.TARGET,
                    "attribute_entries",
                    "colcount",
                    "rowcount",
                    "tablepcwidth");

    /** What AsciiDoc itself lets be said above a table, a list, a listing or a picture. */
    private static final Set<String> OTHERS =
            Set.of(
                    "align",
                    "alt",
                    "cols",
                    "float",
                    "format",
                    "frame",
                    "grid",
                    "height",
                    "indent",
                    "language",
                    "linenums",
                    "link",
                    "options",
                    "separator",
                    "start",
                    "stripes",
                    "tabsize",
                    "target",
                    "width");

    /** Blocks that may be given a style of ours: those that hold sentences and nothing else. */
    static final Set<String> HOLDING =
            Set.of("paragraph", "open", "example", "quote", "sidebar", "verse");

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("table", "a table"),
                    Map.entry("dlist", "a list"),
                    Map.entry("ulist", "a list"),
                    Map.entry("olist", "a list"),
                    Map.entry("colist", "a list"),
                    Map.entry("image", "a picture"),
                    Map.entry("listing", "a listing"),
                    Map.entry("literal", "literal text"),
                    Map.entry("thematic_break", "a rule"),
                    Map.entry("paragraph", "a paragraph"),
                    Map.entry("admonition", "a note"));

    /** An option behind a blank that parts nothing for Asciidoctor; the blank has been reported. */
    private static final Pattern MEANT =
            Pattern.compile("[\\p{Z}&&[^ ]]\\p{Z}*([\\w-]+)=\"?([^\"]*)\"?");

    private static final Pattern STYLE = Pattern.compile("[A-Za-z][\\w-]*");

    /** More than an author writes in one pair of brackets. */
    private static final int POSITIONS = 12;

    private WrittenSource() {}

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
        boolean holds = HOLDING.contains(node.getContext()) || node.hasAttribute(BlockSlot.KIND);
        node.getAttributes()
                .forEach(
                        (key, value) -> {
                            String name = String.valueOf((Object) key);
                            if (isOption(name) && (holds || !OTHERS.contains(name))) {
                                options.put(name, String.valueOf(value));
                            }
                        });
        for (int i = 1; i < POSITIONS; i++) {
            Matcher meant = MEANT.matcher(position(node, i));
            if (meant.matches()) {
                options.putIfAbsent(meant.group(1), meant.group(2));
            }
        }
        return options;
    }

    /** Asciidoctor also keeps each value under its position, "1", "2", and so on. */
    private static boolean isOption(String key) {
        return !MacroCall.RESERVED.contains(key)
                && !NOTES.contains(key)
                && !Character.isDigit(key.charAt(0))
                && !key.endsWith("-option");
    }

    /** All that the block holds, as typed; paragraphs are parted by a blank line. */
    static String source(StructuralNode node) {
        if (node instanceof Block block && node.getBlocks().isEmpty()) {
            return block.getSource();
        }
        Stream<String> own =
                node instanceof ListItem item && item.hasText()
                        ? Stream.of(item.getSource())
                        : Stream.of();
        Stream<String> inner =
                node instanceof DescriptionList || node instanceof Table
                        ? Stream.of()
                        : node.getBlocks().stream().map(WrittenSource::source);
        return Stream.concat(own, inner).collect(joining("\n\n"));
    }

    /** What stands in the brackets, from a position on, where nothing of ours has a use for it. */
    static List<String> unread(StructuralNode node, int first) {
        List<String> words = new ArrayList<>();
        for (int position = first; position < POSITIONS; position++) {
            words.add(position(node, position));
        }
        for (String name : List.of("attribution", "citetitle", "caption")) {
            String named = String.valueOf(node.getAttribute(name, ""));
            if (!named.equals(position(node, 2)) && !words.contains(named)) {
                words.add(named);
            }
        }
        return words.stream()
                .filter(word -> !word.isBlank() && !MEANT.matcher(word).matches())
                .toList();
    }

    /** What an author would call the block. */
    static String name(StructuralNode node) {
        return NAMES.getOrDefault(node.getContext(), "a block of another kind");
    }
}
