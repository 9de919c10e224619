package org.explainer.classroom.artefact;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.explainer.cache.ContentSum;
import org.explainer.cache.FileCache;
import org.explainer.channel.Archive;
import org.explainer.manuscript.teaching.Audience;

/**
 * Keeps what makers made until something changes that they read. What a maker had to report is not
 * kept, so that it is reported again.
 */
public final class KeptArtefacts {

    private final FileCache cache;
    private final String read;

    /**
     * Keeps in {@code folder}.
     *
     * @param read the digest of all that makers read
     */
    public KeptArtefacts(Path folder, String read) {
        this.cache = new FileCache(folder);
        this.read = read;
    }

    /**
     * What the maker makes, or made when all was as it is. What was packed to be published will do
     * to be looked into.
     */
    public List<Artefact> of(Maker maker, ClassroomContext classroom) throws IOException {
        Archive archive = classroom.channel().archive();
        String key = key(maker, archive);
        Optional<byte[]> published = cache.get(key(maker, Archive.TIGHT));
        Optional<byte[]> kept = published.isPresent() ? published : cache.get(key);
        if (kept.isPresent()) {
            Optional<List<Artefact>> laid = laid(kept.get(), classroom.channel().output());
            if (laid.isPresent()) {
                return laid.get();
            }
        }
        int before = classroom.problems().size();
        List<Artefact> made = maker.make(classroom);
        if (classroom.problems().size() == before) {
            cache.put(key, keep(made));
        }
        return made;
    }

    private String key(Maker maker, Archive archive) {
        return cache.key(List.of(maker.getClass().getName(), archive.name(), read));
    }

    /** Keeps each by what it holds, for there are those that an edit leaves as they were. */
    private byte[] keep(List<Artefact> artefacts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(artefacts.size());
            for (Artefact artefact : artefacts) {
                String key = cache.key(List.of("artefact", ContentSum.of(artefact.path())));
                if (!cache.has(key)) {
                    cache.put(key, artefact.path());
                }
                out.writeUTF(artefact.kind());
                out.writeUTF(artefact.label());
                out.writeUTF(artefact.file());
                out.writeUTF(artefact.audience().name());
                out.writeUTF(key);
            }
        }
        return bytes.toByteArray();
    }

    /** All of a list in the folder of the channel; empty if one of them is not there any more. */
    private Optional<List<Artefact>> laid(byte[] list, Path output) throws IOException {
        List<Artefact> artefacts = new ArrayList<>();
        try (var in = new DataInputStream(new ByteArrayInputStream(list))) {
            for (int left = in.readInt(); left > 0; left--) {
                String kind = in.readUTF();
                String label = in.readUTF();
                Path path = output.resolve(in.readUTF());
                Audience audience = Audience.valueOf(in.readUTF());
                if (!cache.copy(in.readUTF(), path)) {
                    return Optional.empty();
                }
                artefacts.add(Artefact.in(path, kind, label, audience));
            }
        }
        return Optional.of(artefacts);
    }
}
