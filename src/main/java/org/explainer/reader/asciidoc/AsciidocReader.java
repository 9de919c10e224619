package org.explainer.reader.asciidoc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.log.LogHandler;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.explainer.reader.file.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Turns AsciiDoc into drafts, one file after the other, with one instance of Asciidoctor that is
 * started by the first file.
 */
final class AsciidocReader implements InlineSlot.Reading, ContainedInclude.Reading, AutoCloseable {

    /** Asciidoctor's own; kept here, for a logger that nobody holds forgets its settings. */
    private static final Logger LOG = Logger.getLogger("asciidoctor");

    /** Where Asciidoctor is to print keys; anywhere else it would take "a > b" for a menu. */
    private static final Pattern KEYS = Pattern.compile("\\b(?:kbd|btn|menu):");

    private final Path root;
    private final Path content;
    private final Set<String> spellings;
    private final Set<String> prepared = new TreeSet<>();
    private final LogHandler log = this::note;
    private Optional<CompletableFuture<Asciidoctor>> starting = Optional.empty();
    private Optional<Asciidoctor> engine = Optional.empty();

    // The file being read.
    private Sources sources;
    private Problems problems;
    private Slots slots = new Slots();

    AsciidocReader(Path root, Path content, Set<String> spellings) {
        this.root = root;
        this.content = content;
        this.spellings = new TreeSet<>(spellings);
        this.sources = new Sources(new SourceFile(content, "content", ""));
        this.problems = new Problems();
    }

    /** Lets Asciidoctor start beside what comes before the first file. */
    void start() {
        starting = Optional.of(starting.orElseGet(AsciidoctorStart::take));
    }

    /** Reads one file. What Asciidoctor complains of is reported; the draft may be wrong then. */
    Draft read(SourceFile source, Problems notebook) {
        sources = new Sources(source);
        problems = notebook;
        slots = new Slots();
        prepareFor(source);
        Document document = engine().load(Nesting.limit(source, problems).text(), options());
        var verbatim = judged(document);
        var marking = new Marking();
        var walk = new TreeWalk(spellings, sources, slots, marking, notebook);
        walk.visit(document);
        String html = marking.settle(document.convert());
        if (html.contains(Slots.UNREAD)) {
            notebook.error(
                    source.at(0),
                    "a block macro stands in a description list or a table cell",
                    "move it out; Asciidoctor does not tell the lines of blocks there");
        }
        return new Draft(
                title(document),
                headerAttributes(document),
                html,
                slots.calls(),
                walk.lists(),
                walk.headings(),
                new TreeSet<>(document.getCatalog().getRefs().keySet()),
                walk.unlabelled(),
                verbatim.lines(source, sources),
                included(verbatim));
    }

    private static String title(Document document) {
        String title = document.getDoctitle();
        return title == null ? "" : CharacterReferences.resolvedIn(title);
    }

    private List<Draft.Included> included(Verbatim verbatim) {
        return sources.included().stream()
                .map(
                        file ->
                                new Draft.Included(
                                        Place.of(content, file.path(), 0).file(),
                                        file.text(),
                                        verbatim.lines(file, sources)))
                .toList();
    }

    /** Reports what the whole tree tells, and only that, before anything of it is replaced. */
    private Verbatim judged(Document document) {
        var verbatim = Verbatim.of(document);
        verbatim.refuseUnprinted(sources, problems);
        boolean includes = !sources.included().isEmpty();
        if (includes || sources.text().text().contains(PassThroughs.MARK)) {
            PassThroughs.refuse(document, sources, problems);
        }
        return verbatim;
    }

    private Map<String, String> headerAttributes(Document document) {
        Map<String, String> set = new TreeMap<>();
        for (String key : FrontLines.of(sources.text()).keys()) {
            String value = String.valueOf(document.getAttribute(key, ""));
            set.put(key, CharacterReferences.resolvedInValue(value).strip());
        }
        return set;
    }

    private Options options() {
        return Options.builder()
                .safe(SafeMode.SAFE)
                .sourcemap(true)
                .baseDir(content.toFile())
                .attributes(attributes())
                .build();
    }

    /** Fixed, so that no machine, folder or clock shows in a page. */
    private Attributes attributes() {
        Map<String, Object> fixed = new HashMap<>();
        fixed.put("attribute-missing", "skip");
        if (KEYS.matcher(sources.text().text()).find()) {
            fixed.put("experimental", "");
        }
        fixed.put("docdir", "");
        fixed.put("user-home", "");
        fixed.put("idprefix", "");
        fixed.put("idseparator", "-");
        fixed.put("imagesdir", "../".repeat(depth()) + "media/" + stem());
        List.of("docdate", "doctime", "docdatetime", "localdate", "localtime", "localdatetime")
                .forEach(key -> fixed.put(key, ""));
        var attributes = Attributes.builder().build();
        fixed.forEach(attributes::setAttribute);
        List.of(
                        "table-caption",
                        "figure-caption",
                        "example-caption",
                        "docinfo",
                        "data-uri",
                        "allow-uri-read")
                .forEach(key -> attributes.setAttribute(key + "!", ""));
        return attributes;
    }

    private int depth() {
        return content.relativize(sources.text().path()).getNameCount() - 1;
    }

    private String stem() {
        String name = sources.text().path().getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private Asciidoctor engine() {
        if (engine.isEmpty()) {
            start();
            Asciidoctor started = starting.orElseThrow().join();
            started.unregisterAllExtensions();
            started.registerLogHandler(log);
            // What it logs is reported as a problem; it need not be printed as well.
            LOG.setUseParentHandlers(false);
            var registry = started.javaExtensionRegistry();
            registry.includeProcessor(new ContainedInclude(content, this));
            registry.inlineMacro(new InlineSlot(spellings, this));
            engine = Optional.of(started);
        }
        return engine.get();
    }

    /**
     * Registers the block macros that the text uses, since each costs JRuby a class; all of them
     * for a text that includes others.
     */
    private void prepareFor(SourceFile source) {
        boolean includes = source.text().contains("include::");
        for (String name : spellings) {
            boolean used = includes || source.text().contains(name + "::");
            if (used && prepared.add(name)) {
                engine().javaExtensionRegistry().blockMacro(new BlockSlot(name));
            }
        }
    }

    /** Asciidoctor's log, from warnings up, is the author's to read. */
    private void note(LogRecord entry) {
        if (entry.getSeverity().compareTo(Severity.WARN) >= 0) {
            String hint =
                    entry.getMessage().startsWith("unterminated")
                            ? "close the block with the line that opened it"
                            : "see the AsciiDoc near this line";
            problems.error(sources.place(entry.getCursor()), entry.getMessage(), hint);
        }
    }

    @Override
    public Slots slots() {
        return slots;
    }

    @Override
    public Place find(String words, StructuralNode parent) {
        @Nullable Cursor start = parent.getSourceLocation();
        SourceFile file = sources.of(start);
        return file.at(file.lineOf(words, start == null ? 1 : start.getLineNumber()));
    }

    @Override
    public Sources sources() {
        return sources;
    }

    @Override
    public Problems problems() {
        return problems;
    }

    @Override
    public Optional<SourceFile> read(Path path) throws IOException {
        return SourceFile.read(root, path, problems).map(file -> Nesting.limit(file, problems));
    }

    @Override
    public void close() {
        engine.ifPresent(used -> used.unregisterLogHandler(log));
        starting.ifPresent(AsciidoctorStart::giveBack);
        engine = Optional.empty();
        starting = Optional.empty();
    }
}
