package org.explainer.classroom.artefact;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.explainer.channel.Archive;
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
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, String> folded = new TreeMap<>();

    /** {@code top} is the folder that holds all files, with a final slash, or empty for none. */
    public Bundle(String top, Problems problems, Archive archive) {
        this.top = top;
        this.problems = problems;
        this.archive = archive;
    }

    /** {@code place} is what an author has to change if the name will not do. */
    public void add(String name, byte[] content, Place place) {
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

    /** The files without the top folder. */
    public Map<String, byte[]> files() {
        return Map.copyOf(files);
    }

    /** Whether there is such a file. */
    boolean has(String name) {
        return files.containsKey(name);
    }

    /** A zip of all, with a list of digests that {@code sha256sum -c MANIFEST.sha256} checks. */
    public byte[] zipWithManifest() {
        Map<String, byte[]> all = new TreeMap<>(files);
        all.put("MANIFEST.sha256", digests(files).getBytes(StandardCharsets.UTF_8));
        return zip(all);
    }

    /** A zip of the files and nothing else. */
    public byte[] zip() {
        return zip(files);
    }

    private byte[] zip(Map<String, byte[]> all) {
        Map<String, byte[]> placed = new TreeMap<>();
        all.forEach((name, content) -> placed.put(top + name, content));
        return archive.of(placed);
    }

    /** As {@code sha256sum} prints them, by name. */
    public static String digests(Map<String, byte[]> files) {
        return new TreeMap<>(files)
                .entrySet().parallelStream()
                        .map(file -> DigestUtils.sha256Hex(file.getValue()) + "  " + file.getKey())
                        .map(line -> line + "\n")
                        .collect(joining());
    }
}
