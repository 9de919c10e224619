package org.explainer.reader.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.asciidoctor.ast.ListItem;
import org.asciidoctor.ast.StructuralNode;
import org.explainer.problem.Problems;

/** Lists whose items belong to the header of a text rather than to its body. */
final class HeaderLists {

    static final Set<String> STYLES =
            Set.of("key-points", "chapters", "bar", "menu", "tools", "about");

    private final Sources sources;
    private final Problems problems;
    private final Map<String, List<String>> items = new TreeMap<>();

    HeaderLists(Sources sources, Problems problems) {
        this.sources = sources;
        this.problems = problems;
    }

    static boolean isOne(StructuralNode node) {
        return node.getContext().equals("ulist") && STYLES.contains(Written.style(node));
    }

    /** The items, as HTML, by style. */
    Map<String, List<String>> items() {
        return items;
    }

    /** Takes the items of a list that was cut out of its text; what has no place is reported. */
    void take(StructuralNode list) {
        String style = Written.style(list);
        List<String> texts = new ArrayList<>();
        for (StructuralNode node : list.getBlocks()) {
            texts.add(((ListItem) node).getText());
            if (!node.getBlocks().isEmpty()) {
                report(node.getBlocks().get(0), "a point of [" + style + "] is one paragraph");
            }
        }
        if (!Written.title(list).isEmpty()) {
            report(list, "[" + style + "] has no title of its own");
        }
        if (items.putIfAbsent(style, texts) != null) {
            report(list, "there are two lists [" + style + "]");
        }
    }

    private void report(StructuralNode node, String message) {
        problems.error(sources.place(node), message, "write what it says into the points of one");
    }
}
