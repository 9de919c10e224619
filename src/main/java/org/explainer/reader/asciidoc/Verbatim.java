package org.explainer.reader.asciidoc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;
import org.explainer.problem.Problems;
import org.explainer.reader.file.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a loaded document that print as they are typed: listings, literal text, formulas
 * and raw HTML. What stands in them looks like markup and is none.
 */
record Verbatim(List<StructuralNode> blocks) {

    static final Set<String> CONTEXTS = Set.of("listing", "literal", "pass", "stem");

    private static final Pattern DELIMITER = Pattern.compile("([-.+_])\\1{3,}|`{3,}.*|--");

    /** Those of the document before anything of it is replaced, wherever they stand. */
    static Verbatim of(Document document) {
        List<StructuralNode> blocks = new ArrayList<>();
        for (String context : CONTEXTS) {
            Map<Object, Object> wanted =
                    Map.of("context", ":" + context, "traverse_documents", true);
            document.findBy(wanted).stream()
                    .filter(node -> node instanceof Block && !node.hasAttribute(BlockSlot.KIND))
                    .forEach(blocks::add);
        }
        return new Verbatim(blocks);
    }

    /** Reports what nobody but Asciidoctor would have looked at. */
    void refuseUnprinted(Sources sources, Problems problems) {
        for (StructuralNode block : blocks) {
            if (block.getContext().equals("pass")) {
                SourceCheck.refuseRaw(sources.place(block), problems);
            } else if (block.getContext().equals("stem")) {
                SourceCheck.refuse("a formula", sources.place(block), problems);
            } else if (isIndented(block, sources)) {
                problems.warning(
                        sources.place(block),
                        "an indented paragraph is printed as it is typed, like a program",
                        "begin it at the margin, or write [literal] above it if it is meant so");
            }
        }
    }

    private static boolean isIndented(StructuralNode block, Sources sources) {
        int line = sources.place(block).line();
        List<String> lines = sources.of(block.getSourceLocation()).lines();
        return WrittenSource.style(block).isEmpty()
                && line > 0
                && line <= lines.size()
                && lines.get(line - 1).matches("[ \\t].*");
    }

    /** The numbers of the lines of {@code file} that are verbatim, delimiters included. */
    Set<Integer> lines(SourceFile file, Sources sources) {
        Set<Integer> lines = new TreeSet<>();
        for (StructuralNode block : blocks) {
            @Nullable Cursor start = block.getSourceLocation();
            List<String> words = ((Block) block).getLines();
            if (start != null && start.getLineNumber() > 0 && sources.of(start).equals(file)) {
                add(lines, start.getLineNumber(), end(file, start.getLineNumber(), words.size()));
            } else {
                addAlike(lines, file.lines(), words);
            }
        }
        return lines;
    }

    private static void add(Set<Integer> lines, int first, int last) {
        for (int line = first; line <= last; line++) {
            lines.add(line);
        }
    }

    /** The last line of a block that begins on {@code start} and holds {@code size} lines. */
    private static int end(SourceFile file, int start, int size) {
        String first = file.lines().get(start - 1).stripTrailing();
        if (!DELIMITER.matcher(first).matches()) {
            return start + size - 1;
        }
        String closing = first.startsWith("```") ? first.replaceFirst("[^`].*", "") : first;
        int line = start + 1;
        while (line < file.lines().size()
                && !file.lines().get(line - 1).stripTrailing().equals(closing)) {
            line++;
        }
        return line;
    }

    /** An included file may be a part of a block, or the block a part of the file. */
    private static void addAlike(Set<Integer> lines, List<String> file, List<String> block) {
        int begin = Collections.indexOfSubList(file, block);
        if (begin >= 0) {
            add(lines, begin + 1, begin + block.size());
        } else if (Collections.indexOfSubList(block, file) >= 0) {
            add(lines, 1, file.size());
        }
    }
}
