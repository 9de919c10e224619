package org.explainer.skeleton;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.Essay;
import org.explainer.manuscript.text.Cover;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * What an edition, and what was published of it, has of another from which it was made: names that
 * only the other one uses, and pictures and recordings.
 *
 * @param names as they are written: in other letters they may be words like any
 * @param media digests of files, with their names
 */
public record Leaks(Set<String> names, Map<String, String> media) {

    /** What Maven and the press keep there says nothing to readers. */
    private static final Set<String> ASIDE = Set.of(".git", "cache", "lib", "press", "stage");

    private static final Set<String> ARCHIVES = Set.of("zip", "epub", "imscc", "jar");

    /** A shorter word may stand anywhere. */
    private static final int LEAST = 4;

    public Leaks {
        names = Set.copyOf(names);
        media = Map.copyOf(media);
    }

    /**
     * What to look for.
     *
     * @param other the other edition
     * @param assets its folder of pictures and recordings
     * @param own the edition in which it should not be
     */
    public static Leaks of(Manuscript other, Path assets, Manuscript own) throws IOException {
        Set<String> names = names(other);
        names.removeAll(names(own));
        Map<String, String> media = new TreeMap<>();
        Path folder = assets.resolve("media");
        if (Files.isDirectory(folder)) {
            walk(folder, file -> media.put(sum(file), folder.relativize(file).toString()));
        }
        Path mark = assets.resolve("icon.svg");
        if (Files.exists(mark)) {
            media.put(sum(mark), "icon.svg");
        }
        return new Leaks(names, media);
    }

    /** The title, its authors, people and the edition's own id and title. */
    private static Set<String> names(Manuscript manuscript) {
        Set<String> names = new TreeSet<>();
        for (Essay essay : manuscript.library().rows(Essay.class)) {
            names.add(essay.title());
            names.add(essay.key());
            names.add(essay.url().toString());
            essay.authors().forEach(one -> names.add(one.given() + " " + one.family()));
        }
        for (Actor actor : manuscript.library().rows(Actor.class)) {
            names.add(actor.name());
        }
        // The id alone may be any word; so it stands in a text and in scripts.
        manuscript
                .cover()
                .map(Cover::id)
                .ifPresent(id -> names.addAll(List.of(":id: " + id, "\"" + id + "-")));
        manuscript.cover().map(Cover::plainTitle).ifPresent(names::add);
        manuscript.chapters().forEach(chapter -> names.add(chapter.plainTitle()));
        names.removeIf(name -> name.length() < LEAST);
        return names;
    }

    /** Reports each file below {@code root} that has one of them. */
    public void report(Path root, Problems problems) throws IOException {
        walk(root, file -> report(Place.of(root, file, 0), Files.readAllBytes(file), problems));
    }

    private void report(Place place, byte[] content, Problems problems) throws IOException {
        String own = media.get(DigestUtils.sha256Hex(content));
        if (own != null) {
            problems.error(place, "the other edition has this file as " + own, "take it away");
        }
        String name = place.file();
        if (ARCHIVES.contains(name.substring(name.lastIndexOf('.') + 1))) {
            reportWithin(place, content, problems);
            return;
        }
        String text = new String(content, StandardCharsets.UTF_8);
        for (String word : names) {
            int at = text.indexOf(word);
            if (at >= 0) {
                int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
                problems.error(
                        new Place(name, line),
                        "\"" + word + "\" is of the other edition",
                        "write what is true of yours");
            }
        }
    }

    private void reportWithin(Place archive, byte[] content, Problems problems) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var place = new Place(archive.file() + "/" + entry.getName(), 0);
                report(place, zip.readAllBytes(), problems);
            }
        }
    }

    private interface Look {
        void at(Path file) throws IOException;
    }

    private static void walk(Path folder, Look look) throws IOException {
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path each, BasicFileAttributes attributes) {
                        boolean aside =
                                !each.equals(folder)
                                        && ASIDE.contains(
                                                requireNonNull(each.getFileName()).toString());
                        return aside ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        if (!file.toString().endsWith(".jar")
                                && !file.toString().endsWith(".jsa")) {
                            look.at(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private static String sum(Path file) throws IOException {
        return DigestUtils.sha256Hex(Files.readAllBytes(file));
    }
}
