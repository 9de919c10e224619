package org.explainer.classroom.artefact;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.explainer.channel.Archive;
import org.explainer.channel.Compression;
import org.explainer.channel.Content;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * The files of a bundle by path. Only names that every system can keep are taken: Windows knows no
 * difference of case, reserves some names and stops at 260 characters of a path, its own folders
 * included.
 */
public final class Bundle {

    /**
     * The longest name in characters: with the longest folder around it, eight letters and {@code
     * -t/}, a path has at most 120.
     */
    static final int LONGEST = 109;

    private static final Pattern NAME = Pattern.compile("([a-z0-9._-]+/)*[a-z0-9._-]+");
    private static final Pattern RESERVED =
            Pattern.compile("(.*/)?(con|prn|aux|nul|com\\d|lpt\\d)(\\.[^/]*)?(/.*)?");

    /** What a reader looks for first stands out from other names. */
    private static final Set<String> CAPITALS =
            Set.of("START-HERE.html", "README.txt", "LICENSE.txt", "MANIFEST.sha256");

    private final String top;
    private final Problems problems;
    private final Archive archive;
    private final Path cache;
    private final Map<String, Content> files = new TreeMap<>();
    private final Map<String, String> folded = new TreeMap<>();

    /**
     * Holds nothing yet.
     *
     * @param top the folder that holds all files, with a final slash, or empty for none
     * @param cache for what is dear to make
     */
    public Bundle(String top, Problems problems, Archive archive, Path cache) {
        this.top = top;
        this.problems = problems;
        this.archive = archive;
        this.cache = cache;
    }

    /** {@code place} is what an author has to change if the name will not do. */
    public void add(String name, byte[] content, Place place) {
        add(name, Content.of(content), place);
    }

    /** The same of what is read when its turn comes. */
    public void add(String name, Content content, Place place) {
        String first = folded.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        if (!CAPITALS.contains(name) && !NAME.matcher(name).matches()) {
            refuse(place, name, "write it with a-z, 0-9, dots, hyphens and underscores only");
        } else if (RESERVED.matcher(name).matches()) {
            refuse(place, name, "Windows keeps that name for a device; choose another");
        } else if (name.length() > LONGEST) {
            refuse(place, name, "it has " + name.length() + " characters; " + LONGEST + " will do");
        } else if (first != null) {
            refuse(place, name, "there is a file " + first + " already; rename one of them");
        }
        files.put(name, content);
    }

    private void refuse(Place place, String name, String hint) {
        problems.error(place, "the classroom's copy cannot hold a file named " + name, hint);
    }

    /** The names of the files, without the top folder. */
    public Set<String> names() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /** What the file of that name holds. */
    public byte[] content(String name) throws IOException {
        return requireNonNull(files.get(name)).bytes();
    }

    /** Whether there is such a file. */
    boolean has(String name) {
        return files.containsKey(name);
    }

    /**
     * Writes a zip of all, with a list of digests that {@code sha256sum -c MANIFEST.sha256} checks.
     */
    public void zipWithManifest(OutputStream out) throws IOException {
        Map<String, Content> all = new TreeMap<>(files);
        byte[] digests = Digests.keptIn(cache).list(files).getBytes(StandardCharsets.UTF_8);
        all.put("MANIFEST.sha256", Content.of(digests));
        zip(all, out);
    }

    /** Writes a zip of the files and nothing else. */
    public void zip(OutputStream out) throws IOException {
        zip(files, out);
    }

    private void zip(Map<String, Content> all, OutputStream out) throws IOException {
        Map<String, Content> placed = new TreeMap<>();
        all.forEach((name, content) -> placed.put(top + name, content));
        archive.write(placed, Compression.keptIn(cache), out);
    }
}
