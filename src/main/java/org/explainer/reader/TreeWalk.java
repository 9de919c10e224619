package org.explainer.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.ListItem;
import org.asciidoctor.ast.Section;
import org.asciidoctor.ast.StructuralNode;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.Heading;
import org.explainer.problem.Nearest;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * One walk over a loaded document: takes out the authors' blocks and leaves slots in their place.
 */
final class TreeWalk {

    /** Styles of lists whose items belong to the header of a text rather than to its body. */
    private static final Set<String> LISTS = Set.of("key-points", "chapters");

    /** Blocks whose first position is another thing than a style: a text, an address. */
    private static final Set<String> UNSTYLED = Set.of("image", "video", "audio", "toc");

    private final Set<String> spellings;
    private final Sources sources;
    private final Slots slots;
    private final Problems problems;
    private final Map<String, List<String>> lists = new TreeMap<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<Place> unlabelled = new ArrayList<>();

    TreeWalk(Set<String> spellings, Sources sources, Slots slots, Problems problems) {
        this.spellings = spellings;
        this.sources = sources;
        this.slots = slots;
        this.problems = problems;
    }

    Map<String, List<String>> lists() {
        return lists;
    }

    List<Heading> headings() {
        return headings;
    }

    List<Place> unlabelled() {
        return unlabelled;
    }

    void visit(StructuralNode node) {
        List<StructuralNode> children = node.getBlocks();
        for (int i = children.size() - 1; i >= 0; i--) {
            // From the end, so that taking a list out does not move what is still to come.
            if (isHeaderList(children.get(i))) {
                takeOut(children.remove(i));
            }
        }
        node.getBlocks().forEach(child -> visitChild(node, child));
    }

    private void visitChild(StructuralNode parent, StructuralNode child) {
        String style = Written.style(child);
        if (child instanceof Section section) {
            headings.add(new Heading(section.getId(), section.getTitle(), section.getLevel()));
            visit(section);
        } else if (child.hasAttribute(BlockSlot.KIND)) {
            settleMacro((Block) child);
        } else if (isOurs(style)) {
            settleStyled(child, style);
        } else if (!isKnown(style) && !UNSTYLED.contains(child.getContext())) {
            settleMisspelt(child, style);
        } else {
            if (isRunningText(parent, child)) {
                unlabelled.add(place(child));
            }
            visit(child);
        }
    }

    private boolean isRunningText(StructuralNode parent, StructuralNode child) {
        boolean direct =
                parent instanceof Section
                        || Set.of("document", "preamble").contains(parent.getContext());
        return direct && child.getContext().equals("paragraph") && slots.within() < 0;
    }

    private boolean isHeaderList(StructuralNode node) {
        return node.getContext().equals("ulist") && LISTS.contains(Written.style(node));
    }

    private void takeOut(StructuralNode list) {
        List<String> items = new ArrayList<>();
        for (StructuralNode item : list.getBlocks()) {
            items.add(((ListItem) item).getText());
        }
        lists.put(Written.style(list), items);
    }

    private void settleMacro(Block slot) {
        String name = String.valueOf(slot.getAttribute(BlockSlot.KIND));
        String target = String.valueOf(slot.getAttribute(BlockSlot.TARGET));
        var call = RawCall.of(Form.MACRO, name, target, slots.within(), place(slot));
        int number =
                slots.add(call.with(Written.options(slot), Written.title(slot), Written.id(slot)));
        slot.setSource(Slots.mark(number));
    }

    private void settleStyled(StructuralNode node, String style) {
        String target = Written.position(node, 2);
        var call = RawCall.of(Form.STYLE, style, target, slots.within(), styledPlace(node, style));
        int outer = slots.within();
        int number = slots.add(call);
        slots.enter(number);
        visit(node);
        String source = Written.source(node);
        String text = String.valueOf(node.getContent());
        slots.enter(outer);
        slots.replace(
                number,
                call.with(Written.options(node), Written.title(node), Written.id(node))
                        .holding(text, source));
        if (beginsWithList(node)) {
            problems.error(
                    styledPlace(node, style),
                    "[" + style + "] begins with a list",
                    "put a line of -- above and below, and a sentence before the list");
        } else {
            blank(node, Slots.mark(number));
        }
    }

    /** Of a list, and of a block that a list leads, Asciidoctor gives us nothing to write to. */
    private static boolean beginsWithList(StructuralNode node) {
        List<StructuralNode> children = node.getBlocks();
        return !((children.isEmpty() ? node : children.get(0)) instanceof Block);
    }

    /** Makes the node print {@code mark} and nothing else. */
    private static void blank(StructuralNode node, String mark) {
        List<StructuralNode> children = node.getBlocks();
        Block leaf = (Block) (children.isEmpty() ? node : children.get(0));
        for (int i = children.size() - 1; i > 0; i--) {
            children.remove(i);
        }
        node.setTitle(null);
        node.setContext("pass");
        leaf.setContext("pass");
        leaf.setSubstitutions();
        leaf.setLines(List.of(mark));
    }

    private boolean isOurs(String style) {
        return spellings.contains(style) && !BlockStyles.ASCIIDOC.contains(style);
    }

    private boolean isKnown(String style) {
        return style.isEmpty() || LISTS.contains(style) || BlockStyles.ASCIIDOC.contains(style);
    }

    /**
     * Reports the style, and reads the block as what was probably meant: one mistake, one problem.
     */
    private void settleMisspelt(StructuralNode node, String style) {
        var known = new TreeSet<>(spellings);
        known.addAll(LISTS);
        known.addAll(BlockStyles.ASCIIDOC);
        problems.error(
                styledPlace(node, style),
                "there is no block called [" + style + "]",
                Nearest.hint(style, known, "see docs/writing.adoc for those there are"));
        var meant = Nearest.of(style, spellings);
        if (meant.isPresent()) {
            settleStyled(node, meant.get());
        }
    }

    /** The line of the brackets above a block, where its author has something to mend. */
    private Place styledPlace(StructuralNode node, String style) {
        Place block = place(node);
        SourceFile file = sources.of(node.getSourceLocation());
        List<String> lines = file.lines();
        for (int line = Math.min(block.line(), lines.size()); line > 0; line--) {
            if (lines.get(line - 1).startsWith("[" + style)) {
                return file.at(line);
            }
        }
        return block;
    }

    private Place place(StructuralNode node) {
        return sources.place(node);
    }
}
