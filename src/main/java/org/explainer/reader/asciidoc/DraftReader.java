package org.explainer.reader.asciidoc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.explainer.cache.ObjectCache;
import org.explainer.manuscript.text.Link;
import org.explainer.problem.Problems;
import org.explainer.reader.file.ControlCharacters;
import org.explainer.reader.file.Folders;
import org.explainer.reader.file.SourceFile;

/** Reads AsciiDoc files, from the cache where nothing has changed. */
public final class DraftReader implements AutoCloseable {

    private final Path content;
    private final SourceCheck check;
    private final AsciidocReader asciidoc;
    private final ObjectCache<Draft> cache;
    private final Set<String> spellings;

    public DraftReader(Folders folders, Set<String> spellings) throws IOException {
        this.content = folders.content();
        this.spellings = new TreeSet<>(spellings);
        this.check = new SourceCheck(content, folders.assets().resolve("media"), spellings);
        this.asciidoc = new AsciidocReader(folders.root(), content, spellings, check);
        this.cache = new ObjectCache<>(folders.cache().resolve("drafts"), Draft.class);
    }

    /** Reports everything that is wrong with the file as AsciiDoc. */
    public Draft read(SourceFile file, Problems problems) throws IOException {
        // A file that includes others depends on them too; it is simply read again.
        String key = file.text().contains("include::") ? "" : key(file);
        Optional<Draft> kept = key.isEmpty() ? Optional.empty() : cache.get(key);
        Draft draft = kept.isPresent() ? kept.get() : readAnew(file, key, problems);
        ControlCharacters.check(file, problems);
        HeaderCheck.check(file, problems);
        check.check(file, draft.verbatim(), FrontLines.of(file).keys(), problems);
        return draft;
    }

    /** The files that the texts read so far include. */
    public Set<Path> included() {
        return asciidoc.included();
    }

    public List<Link> links(SourceFile file, Draft draft) {
        return check.links(file, draft.verbatim());
    }

    private Draft readAnew(SourceFile file, String key, Problems problems) throws IOException {
        int before = problems.size();
        Draft draft = asciidoc.read(file, problems);
        if (!key.isEmpty() && problems.size() == before) {
            cache.put(key, draft);
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
