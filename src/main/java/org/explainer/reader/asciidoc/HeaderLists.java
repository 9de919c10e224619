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

    /** Of these there may be several, each with a title: the parts of the book. */
    private static final String DIVIDED = "chapters";

    private final Sources sources;
    private final Problems problems;
    private final Map<String, List<HeaderList>> lists = new TreeMap<>();

    HeaderLists(Sources sources, Problems problems) {
        this.sources = sources;
        this.problems = problems;
    }

    static boolean isOne(StructuralNode node) {
        return node.getContext().equals("ulist") && STYLES.contains(WrittenSource.style(node));
    }

    /** The lists in the order written, by style. */
    Map<String, List<HeaderList>> lists() {
        return lists;
    }

    /** Takes the items of a list that was cut out of its text; what has no place is reported. */
    void take(StructuralNode list) {
        String style = WrittenSource.style(list);
        List<String> texts = new ArrayList<>();
        for (StructuralNode node : list.getBlocks()) {
            texts.add(((ListItem) node).getText());
            if (!node.getBlocks().isEmpty()) {
                report(node.getBlocks().get(0), "a point of [" + style + "] is one paragraph");
            }
        }
        String title = CharacterReferences.resolvedIn(WrittenSource.title(list));
        List<HeaderList> same = lists.computeIfAbsent(style, unused -> new ArrayList<>());
        if (!style.equals(DIVIDED) && !title.isEmpty()) {
            report(list, "[" + style + "] has no title of its own");
        }
        if (!style.equals(DIVIDED) && !same.isEmpty()) {
            report(list, "there are two lists [" + style + "]");
        }
        same.add(new HeaderList(title, texts, sources.place(list)));
    }

    private void report(StructuralNode node, String message) {
        problems.error(sources.place(node), message, "write what it says into the points of one");
    }
}
