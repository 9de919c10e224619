package org.explainer.collation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words of a text, line by line, by the rules of AsciiDoc alone. */
final class SourceReader {

    private static final Pattern FENCE =
            Pattern.compile("([=*_+.-])\\1{3,}|--|```.*|/{4,}|[|,:!]={3,}");
    private static final Pattern HEADING = Pattern.compile("(?:={1,6}|#{1,6})\\s+(\\S.*)");
    private static final Pattern TITLE = Pattern.compile("\\.(\\.?[^\\s.].*)");
    private static final Pattern ITEM =
            Pattern.compile(
                    "\\s*+(?:\\*{1,5}|-|\\.{1,5}|\\d+\\.|[A-Za-z]\\.|[ivxIVX]+\\)|<(?:\\d+|\\.)>)"
                            + "\\s++(?:\\[[ x*]\\]\\s++)?(\\S.*)");
    private static final Pattern TERM = Pattern.compile("\\s*(\\S.*?)(?::{2,4}|;;)(?:\\s+(.*))?");
    private static final Pattern BREAK = Pattern.compile("'{3,}|<{3,}|-{3}|\\*{3}|\\+");
    private static final Pattern CALLOUT = Pattern.compile("(?://|#|--|;;)?\\s*<(?:\\d+|\\.)>");
    private static final Pattern ADMONITION =
            Pattern.compile("(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):\\s+");
    private static final Set<String> VERBATIM =
            Set.of("source", "listing", "literal", "stem", "latexmath", "asciimath");

    /** A block that is open: its fence and its style. */
    private record Open(String fence, String style) {}

    private final Map<String, String> labels;
    private final HeaderLines header;
    private final List<SourceLine> lines;
    private final List<Wording> wordings;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<SourceLine> paragraph = new ArrayList<>();
    private String style = "";
    private String listed = "";
    private boolean inList;
    private int block;
    private int next;

    private SourceReader(List<SourceLine> lines, Map<String, String> labels) {
        this.labels = labels;
        this.lines = lines;
        this.header = HeaderLines.of(lines);
        this.wordings = new ArrayList<>(header.wordings());
        this.next = header.end();
    }

    /**
     * Reads {@code file}, which is in the folder {@code content} below {@code root}.
     *
     * @param labels what is printed for the style of a block, beside its text
     */
    static SourceText read(Path root, Path content, Path file, Map<String, String> labels)
            throws IOException {
        String name = content.relativize(file).toString().replace('\\', '/');
        return of(name.replaceFirst("\\.adoc$", ""), SourceLines.of(root, file), labels);
    }

    private static SourceText of(String name, List<SourceLine> lines, Map<String, String> labels) {
        var reader = new SourceReader(lines, labels);
        while (reader.next < lines.size()) {
            reader.take(lines.get(reader.next++));
        }
        reader.flush();
        return new SourceText(name, reader.header.keys(), reader.wordings);
    }

    private void take(SourceLine line) {
        String text = line.text();
        if (text.isBlank()) {
            flush();
        } else if (FENCE.matcher(text.stripTrailing()).matches()) {
            fence(text.stripTrailing());
        } else if (BREAK.matcher(text.strip()).matches()) {
            flush();
        } else if (text.startsWith("//")) {
            return;
        } else if (BlockAttributes.matches(text)) {
            attributes(line);
        } else if (paragraph.isEmpty() || inList) {
            begin(line);
        } else {
            paragraph.add(line);
        }
    }

    /** A line at which a block may begin. */
    private void begin(SourceLine line) {
        String text = line.text();
        Matcher heading = HEADING.matcher(text);
        Matcher title = TITLE.matcher(text);
        Optional<BlockMacro> macro = BlockMacro.of(text);
        if (paragraph.isEmpty() && HeaderLines.KEY.matcher(text).matches()) {
            return;
        }
        if (heading.matches() && paragraph.isEmpty()) {
            endList();
            add(line, heading.group(1), Part.HEADING);
            style = "";
        } else if (title.matches() && paragraph.isEmpty()) {
            endList();
            style = style.isEmpty() ? macroBelow() : style;
            add(line, title.group(1), Part.CAPTION);
        } else if (macro.isPresent()) {
            macro(line, macro.get());
        } else {
            beginText(line);
        }
    }

    /** The name of the block macro that a title stands above; empty if it is another block. */
    private String macroBelow() {
        String below = next < lines.size() ? lines.get(next).text() : "";
        return BlockMacro.of(below).map(BlockMacro::name).orElse("");
    }

    /** A line of a list or a paragraph. */
    private void beginText(SourceLine line) {
        String text = line.text();
        Matcher item = ITEM.matcher(text);
        Matcher term = TERM.matcher(text);
        if (item.matches()) {
            item(new SourceLine(line.place(), item.group(1)));
        } else if (term.matches() && !text.contains("[")) {
            item(new SourceLine(line.place(), term.group(1)));
            if (term.group(2) != null) {
                item(new SourceLine(line.place(), term.group(2)));
            }
        } else {
            listed = inList ? listed : "";
            String plain = ADMONITION.matcher(text).replaceFirst("");
            paragraph.add(new SourceLine(line.place(), paragraph.isEmpty() ? plain : text));
        }
    }

    private void item(SourceLine item) {
        flush();
        if (!style.isEmpty()) {
            listed = style;
        }
        inList = true;
        paragraph.add(item);
    }

    private void endList() {
        listed = "";
        inList = false;
    }

    private void attributes(SourceLine line) {
        flush();
        endList();
        BlockAttributes attributes = BlockAttributes.of(line.text());
        style = attributes.style().isEmpty() ? style : attributes.style();
        Optional.ofNullable(labels.get(attributes.style()))
                .ifPresent(label -> add(line, label, Part.CAPTION));
        attributes.title().forEach(title -> add(line, title, Part.CAPTION));
        attributes.speakers().forEach(speaker -> add(line, speaker, Part.NOTE));
    }

    private void macro(SourceLine line, BlockMacro macro) {
        flush();
        endList();
        style = macro.name();
        macro.title().forEach(title -> add(line, title, Part.CAPTION));
        if (macro.name().equals("image")) {
            macro.credit().forEach(words -> add(line, words, Part.CAPTION));
            add(line, macro.inline(), Part.ALTERNATIVE);
        }
        style = "";
    }

    private void fence(String fence) {
        flush();
        boolean closes = open.stream().anyMatch(one -> one.fence().equals(fence));
        if (closes) {
            while (!open.pop().fence().equals(fence)) {
                inList = false;
            }
        } else if (fence.startsWith("//")) {
            until(fence);
        } else if (fence.matches("[.+`-].*") && (!fence.equals("--") || isVerbatim())) {
            until(fence.startsWith("```") ? "```" : fence)
                    .forEach(line -> seen(line, InlineWords.verbatim(code(line), Part.TEXT)));
        } else if (fence.matches("[|,:!]=+")) {
            table(until(fence), fence);
        } else {
            open.push(new Open(fence, style));
        }
        style = "";
        endList();
    }

    private boolean isVerbatim() {
        return VERBATIM.contains(style);
    }

    private static String code(SourceLine line) {
        return CALLOUT.matcher(line.text()).replaceAll(" ");
    }

    private List<SourceLine> until(String fence) {
        List<SourceLine> within = new ArrayList<>();
        while (next < lines.size() && !lines.get(next).text().stripTrailing().equals(fence)) {
            within.add(lines.get(next++));
        }
        next++;
        return within;
    }

    private void table(List<SourceLine> within, String fence) {
        block++;
        for (SourceLine line : within) {
            if (!line.text().startsWith("//")) {
                String cells = TableCells.marked(line.text(), fence);
                seen(line, new InlineWords(header.keys()).of(cells, Part.CELL));
            }
        }
    }

    private void flush() {
        if (paragraph.isEmpty()) {
            return;
        }
        block++;
        String text = String.join("\n", paragraph.stream().map(SourceLine::text).toList());
        List<InlineWords.Seen> seen =
                isVerbatim()
                        ? InlineWords.verbatim(text, Part.TEXT)
                        : new InlineWords(header.keys()).of(text, Part.TEXT);
        seen.forEach(one -> seen(paragraph.get(one.line()), List.of(one)));
        paragraph.clear();
        style = "";
        inList = false;
    }

    private void add(SourceLine line, String text, Part part) {
        block++;
        seen(line, new InlineWords(header.keys()).of(text, part));
    }

    private void seen(SourceLine line, List<InlineWords.Seen> seen) {
        for (InlineWords.Seen one : seen) {
            wordings.add(
                    new Wording(line.place(), block, one.part(), style(), one.words(), one.gaps()));
        }
    }

    private String style() {
        if (!style.isEmpty()) {
            return style;
        }
        return listed.isEmpty() && !open.isEmpty() ? open.peek().style() : listed;
    }
}
