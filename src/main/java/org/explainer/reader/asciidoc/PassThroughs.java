package org.explainer.reader.asciidoc;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.Cell;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.ListItem;
import org.asciidoctor.ast.StructuralNode;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.explainer.reader.file.SourceFile;

/**
 * Finds the raw HTML between two {@code +++} of one text. Only the tree tells how far a text
 * reaches: a cell and a verse go on after a blank line, and inline code does not keep one off.
 */
final class PassThroughs {

    static final String MARK = "+++";

    private static final Pattern PAIR = Pattern.compile("\\+\\+\\+.*\\+\\+\\+", Pattern.DOTALL);

    private PassThroughs() {}

    static void refuse(Document document, Sources sources, Problems problems) {
        for (StructuralNode node : document.findBy(Map.of("traverse_documents", true))) {
            String text = text(node);
            Matcher pair = PAIR.matcher(text);
            if (text.contains(MARK) && pair.find()) {
                Place place = sources.place(node);
                SourceFile file = sources.of(node.getSourceLocation());
                SourceCheck.refuseRaw(file.at(file.lineOf(MARK, place.line())), problems);
            }
        }
    }

    private static String text(StructuralNode node) {
        if (node instanceof ListItem item) {
            return item.hasText() ? item.getSource() : "";
        }
        if (node instanceof Cell cell) {
            return cell.getSource();
        }
        return node instanceof Block block && !Verbatim.CONTEXTS.contains(node.getContext())
                ? block.getSource()
                : "";
    }
}
