package org.explainer.reader.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.Cell;
import org.asciidoctor.ast.DescriptionList;
import org.asciidoctor.ast.Section;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.ast.Table;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.text.Body;
import org.explainer.manuscript.text.Heading;
import org.explainer.problem.Nearest;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * One walk over a loaded document: takes out the authors' blocks and leaves slots in their place.
 */
final class TreeWalk {

    /** Blocks whose first position is another thing than a style: a text, an address. */
    private static final Set<String> UNSTYLED = Set.of("image", "video", "audio", "toc");

    private final Set<String> spellings;
    private final Sources sources;
    private final Slots slots;
    private final Marking marking;
    private final Problems problems;
    private final HeaderLists lists;
    private final PictureCredit credits;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Place> unlabelled = new ArrayList<>();

    TreeWalk(
            Set<String> spellings,
            Sources sources,
            Slots slots,
            Marking marking,
            Problems problems) {
        this.spellings = spellings;
        this.sources = sources;
        this.slots = slots;
        this.marking = marking;
        this.problems = problems;
        this.lists = new HeaderLists(sources, problems);
        this.credits = new PictureCredit(problems);
    }

    Map<String, List<HeaderList>> lists() {
        return lists.lists();
    }

    List<Heading> headings() {
        return headings;
    }

    List<Place> unlabelled() {
        return unlabelled;
    }

    void visit(StructuralNode node) {
        List<StructuralNode> children = node.getBlocks();
        for (int i = 0; i < children.size(); i++) {
            if (HeaderLists.isOne(children.get(i))) {
                lists.take(children.remove(i--));
            }
        }
        node.getBlocks().forEach(child -> visitChild(node, child));
    }

    private void visitChild(StructuralNode parent, StructuralNode child) {
        String style = WrittenSource.style(child);
        if (child instanceof Section section) {
            marking.mark(section, place(section));
            visitSection(section, style);
        } else if (HeaderLists.STYLES.contains(style)) {
            refuse(
                    child,
                    style,
                    " stands above " + WrittenSource.name(child),
                    "write it above * points");
        } else if (child.hasAttribute(BlockSlot.KIND)) {
            settleMacro((Block) child);
        } else if (isOurs(style)) {
            settleStyled(child, style);
        } else if (style.equals(BlockStyles.GREEK)) {
            problems.error(
                    styledPlace(child, style),
                    "Greek numbers are not printed by this press",
                    "count in [loweralpha] or [lowerroman]");
        } else if (!isKnown(style) && !UNSTYLED.contains(child.getContext())) {
            settleMisspelt(child, style);
        } else {
            visitOrdinary(parent, child);
        }
    }

    private void visitOrdinary(StructuralNode parent, StructuralNode child) {
        if (child.getContext().equals("image")) {
            credits.settle(child, place(child));
        }
        if (isRunningText(parent, child)) {
            unlabelled.add(place(child));
        }
        if (child instanceof DescriptionList || child instanceof Table) {
            refuseInside(child);
        }
        marking.mark(child, place(child));
        visit(child);
    }

    /** What the walk does not reach: of blocks there, Asciidoctor hardly tells the lines. */
    private void refuseInside(StructuralNode node) {
        for (StructuralNode inner : node.findBy(Map.of("traverse_documents", true))) {
            String style = inner instanceof Cell ? "" : WrittenSource.style(inner);
            if (!inner.equals(node) && (isOurs(style) || HeaderLists.STYLES.contains(style))) {
                refuse(inner, style, " stands in " + WrittenSource.name(node), "move it out");
            }
        }
    }

    private void visitSection(Section section, String style) {
        if (isOurs(style) || HeaderLists.STYLES.contains(style)) {
            refuse(section, style, " stands above a heading", "write it above a paragraph");
        }
        if (WrittenSource.id(section).isEmpty()) {
            problems.error(
                    place(section),
                    "the heading has no letter, so no link can lead to it",
                    "write it in words");
        }
        headings.add(
                new Heading(WrittenSource.id(section), section.getTitle(), section.getLevel()));
        visit(section);
    }

    private void refuse(StructuralNode node, String style, String fault, String hint) {
        problems.error(styledPlace(node, style), "[" + style + "]" + fault, hint);
    }

    private boolean isRunningText(StructuralNode parent, StructuralNode child) {
        boolean direct =
                parent instanceof Section
                        || Set.of("document", "preamble").contains(parent.getContext());
        return direct && child.getContext().equals("paragraph") && slots.within() < 0;
    }

    private void settleMacro(Block slot) {
        String name = String.valueOf(slot.getAttribute(BlockSlot.KIND));
        String target = String.valueOf(slot.getAttribute(BlockSlot.TARGET));
        var call = RawCall.of(Form.MACRO, name, target, slots.within(), place(slot));
        int number =
                slots.add(
                        call.with(
                                WrittenSource.options(slot),
                                WrittenSource.title(slot),
                                WrittenSource.id(slot)));
        slot.setSource(Body.slot(number));
        reportUnread(slot, name, 1);
    }

    private void reportUnread(StructuralNode node, String name, int position) {
        for (String words : WrittenSource.unread(node, position)) {
            problems.error(
                    place(node),
                    name + " has no use for \"" + words + "\"",
                    "leave it out, or write its name before it, as in key=\"…\"");
        }
    }

    private void settleStyled(StructuralNode node, String style) {
        reportUnread(node, style, 3);
        String target = WrittenSource.position(node, 2);
        var call = RawCall.of(Form.STYLE, style, target, slots.within(), styledPlace(node, style));
        int outer = slots.within();
        int number = slots.add(call);
        slots.enter(number);
        visit(node);
        String source = WrittenSource.source(node);
        String text = marking.settle(String.valueOf(node.getContent()));
        slots.enter(outer);
        slots.replace(
                number,
                call.with(
                                WrittenSource.options(node),
                                WrittenSource.title(node),
                                WrittenSource.id(node))
                        .holding(text, source));
        leave(Body.slot(number), node, style);
    }

    private void leave(String mark, StructuralNode node, String style) {
        List<StructuralNode> children = node.getBlocks();
        if (!WrittenSource.HOLDING.contains(node.getContext())) {
            refuse(
                    node,
                    style,
                    " stands above " + WrittenSource.name(node),
                    "put a line of -- above and below, and a sentence before it");
        } else if (children.isEmpty() || children.get(0) instanceof Block) {
            blank(node, mark);
        } else {
            // Of a block that a list leads, Asciidoctor gives us nothing to write to.
            refuse(
                    node,
                    style,
                    " begins with " + WrittenSource.name(children.get(0)),
                    "write a sentence before it");
        }
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
        return style.isEmpty()
                || HeaderLists.STYLES.contains(style)
                || BlockStyles.ASCIIDOC.contains(style);
    }

    /**
     * Reports the style, and reads the block as what was probably meant: one mistake, one problem.
     */
    private void settleMisspelt(StructuralNode node, String style) {
        var known = new TreeSet<>(spellings);
        known.addAll(HeaderLists.STYLES);
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
        return sources.of(node.getSourceLocation()).above(block.line(), "[" + style).orElse(block);
    }

    private Place place(StructuralNode node) {
        return sources.place(node);
    }
}
