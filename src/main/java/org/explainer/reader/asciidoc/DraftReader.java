package org.explainer.reader.asciidoc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.explainer.cache.ObjectCache;
import org.explainer.manuscript.text.Link;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.explainer.reader.file.ControlCharacters;
import org.explainer.reader.file.Folders;
import org.explainer.reader.file.OutwardLinks;
import org.explainer.reader.file.SourceFile;
import org.jspecify.annotations.Nullable;

/** Reads AsciiDoc files; those that were prepared, from the cache where nothing has changed. */
public final class DraftReader implements AutoCloseable {

    private final Path root;
    private final Path content;
    private final SourceCheck check;
    private final AsciidocReader asciidoc;
    private final ObjectCache<Draft> cache;
    private final Set<String> spellings;
    private final Set<Path> included = new TreeSet<>();
    private final Map<Path, Draft> kept = new HashMap<>();

    public DraftReader(Folders folders, Set<String> spellings) throws IOException {
        this.root = folders.root();
        this.content = folders.content();
        this.spellings = new TreeSet<>(spellings);
        this.check = new SourceCheck(content, folders.assets().resolve("media"), spellings);
        this.asciidoc = new AsciidocReader(folders.root(), content, spellings);
        this.cache = new ObjectCache<>(folders.cache().resolve("drafts"), Draft.class);
    }

    /** Finds out which of the files have to be read anew, for which Asciidoctor starts. */
    public void prepare(Collection<SourceFile> files) throws IOException {
        for (SourceFile file : files) {
            Optional<Draft> draft = cache.get(key(file));
            if (draft.isPresent() && stands(draft.get())) {
                kept.put(file.path(), draft.get());
            } else {
                asciidoc.start();
            }
        }
    }

    /** Reports everything that is wrong with the file as AsciiDoc. */
    public Draft read(SourceFile file, Problems problems) throws IOException {
        @Nullable Draft ready = kept.remove(file.path());
        Draft draft = ready == null ? readAnew(file, problems) : ready;
        check(file, draft.verbatim(), FrontLines.of(file).keys(), problems);
        for (Draft.Included part : draft.included()) {
            SourceFile source = source(part);
            included.add(source.path());
            check(source, part.verbatim(), Set.of(), problems);
        }
        HeaderCheck.check(file, problems);
        return draft;
    }

    /** The files that the texts read so far include. */
    public Set<Path> included() {
        return Set.copyOf(included);
    }

    /** Whether all files that it includes are as they were when it was read. */
    private boolean stands(Draft draft) throws IOException {
        for (Draft.Included part : draft.included()) {
            SourceFile then = source(part);
            if (!Files.isRegularFile(then.path())
                    || !OutwardLinks.holds(content, then.path())
                    || !SourceFile.read(root, then.path(), new Problems())
                            .equals(Optional.of(then))) {
                return false;
            }
        }
        return true;
    }

    private SourceFile source(Draft.Included part) {
        Path path = content.resolve(part.path());
        return new SourceFile(path, Place.of(root, path, 0).file(), part.text());
    }

    private void check(
            SourceFile file, Set<Integer> verbatim, Set<String> attributes, Problems problems) {
        ControlCharacters.check(file, problems);
        check.check(file, verbatim, attributes, problems);
    }

    public List<Link> links(SourceFile file, Draft draft) {
        return check.links(file, draft.verbatim());
    }

    private Draft readAnew(SourceFile file, Problems problems) throws IOException {
        int before = problems.size();
        Draft draft = asciidoc.read(file, problems);
        if (problems.size() == before) {
            cache.put(key(file), draft);
        }
        return draft;
    }

    private String key(SourceFile file) {
        List<String> parts = new ArrayList<>(spellings);
        parts.addAll(List.of(file.name(), file.text()));
        return cache.key(parts);
    }

    @Override
    public void close() {
        asciidoc.close();
    }
}
