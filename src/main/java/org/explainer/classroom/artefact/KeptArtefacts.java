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
            return unpacked(kept.get());
        }
        int before = classroom.problems().size();
        List<Artefact> made = maker.make(classroom);
        if (classroom.problems().size() == before) {
            cache.put(key, packed(made));
        }
        return made;
    }

    private String key(Maker maker, Archive archive) {
        return cache.key(List.of(maker.getClass().getName(), archive.name(), read));
    }

    private static byte[] packed(List<Artefact> artefacts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(artefacts.size());
            for (Artefact artefact : artefacts) {
                out.writeUTF(artefact.kind());
                out.writeUTF(artefact.label());
                out.writeUTF(artefact.file());
                out.writeUTF(artefact.audience().name());
                out.writeInt(artefact.content().length);
                out.write(artefact.content());
            }
        }
        return bytes.toByteArray();
    }

    private static List<Artefact> unpacked(byte[] bytes) throws IOException {
        List<Artefact> artefacts = new ArrayList<>();
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            for (int left = in.readInt(); left > 0; left--) {
                artefacts.add(
                        new Artefact(
                                in.readUTF(),
                                in.readUTF(),
                                in.readUTF(),
                                Audience.valueOf(in.readUTF()),
                                in.readNBytes(in.readInt())));
            }
        }
        return artefacts;
    }
}
