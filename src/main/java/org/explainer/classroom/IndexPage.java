package org.explainer.classroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.explainer.cache.ContentSum;
import org.explainer.cache.FileCache;
import org.explainer.classroom.artefact.Artefact;
import org.explainer.classroom.artefact.ClassroomContext;
import org.explainer.classroom.artefact.SkippedMaker;
import org.explainer.classroom.bundle.InlinedFiles;
import org.explainer.classroom.bundle.SinglePages;
import org.explainer.classroom.pdf.Thumbnail;
import org.explainer.figure.picture.PageFonts;
import org.explainer.page.Finishing;
import org.jsoup.Jsoup;

/**
 * The page that lists all artefacts behind three doors: for teachers, for pupils, for systems. It
 * is complete in itself, so that it may lie beside them anywhere.
 */
record IndexPage(ClassroomContext classroom) {

    /** What of paper the page shows. */
    private static final Set<String> SHOWN =
            Set.of(
                    "worksheets",
                    "reader",
                    "reader-easy",
                    "key",
                    "poster-timeline",
                    "poster-argument");

    /** What of web pages it shows, if an edition has drawn them: no build can. */
    private static final List<String> SEEN = List.of("slides", "folder", "phone");

    byte[] of(List<Artefact> artefacts, List<SkippedMaker> skipped) throws IOException {
        Map<String, List<Artefact>> kinds =
                artefacts.stream().collect(groupingBy(Artefact::kind, TreeMap::new, toList()));
        Map<String, ?> model = Map.of("kinds", kinds, "skipped", skipped, "thumbs", thumbs(kinds));
        String page = new String(classroom.templates().render("index.ftlh", model), UTF_8);
        String style =
                PageFonts.rules(
                                Jsoup.parse(page).text() + "0123456789",
                                PageFonts.HEAD,
                                PageFonts.TEXT,
                                PageFonts.SANS,
                                PageFonts.SANS_BOLD)
                        + classroom.templates().painted("index.css");
        return new Finishing(List.of(new InlinedFiles(style, ""))).finish(page).getBytes(UTF_8);
    }

    /** Addresses of pictures by kind. */
    private Map<String, String> thumbs(Map<String, List<Artefact>> kinds) throws IOException {
        Map<String, String> thumbs = new TreeMap<>();
        for (String name : SEEN) {
            Path picture = classroom.site().resolve("media/thumbnail-" + name + ".png");
            if (Files.exists(picture)) {
                thumbs.put("web-" + name, SinglePages.data(picture));
            }
        }
        for (Map.Entry<String, List<Artefact>> kind : kinds.entrySet()) {
            if (SHOWN.contains(kind.getKey())) {
                byte[] picture = thumb(Files.readAllBytes(kind.getValue().get(0).path()));
                thumbs.put(
                        kind.getKey(),
                        "data:image/png;base64," + Base64.getEncoder().encodeToString(picture));
            }
        }
        return thumbs;
    }

    /** It is drawn once and then taken from the cache. */
    private byte[] thumb(byte[] pdf) throws IOException {
        var cache = new FileCache(classroom.channel().cache().resolve("thumbnails"));
        String key = cache.key(List.of("thumbnail", ContentSum.of(pdf)));
        Optional<byte[]> kept = cache.get(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] drawn = Thumbnail.of(pdf);
        cache.put(key, drawn);
        return drawn;
    }
}
