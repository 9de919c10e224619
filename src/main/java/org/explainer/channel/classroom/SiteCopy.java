package org.explainer.channel.classroom;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.explainer.html.Finding;
import org.explainer.html.Finishing;
import org.explainer.html.OfflineCopy;
import org.explainer.html.SiteAudit;
import org.explainer.manuscript.Text;
import org.explainer.problem.Place;

/** The pages of the site, and what they load, as they are read without a network. */
final class SiteCopy {

    /** For search engines, feed readers, hosts and home screens. */
    private static final Pattern WEB_ONLY =
            Pattern.compile(
                    "404\\.html|\\.nojekyll|robots\\.txt|[^/]*\\.xml|site\\.webmanifest"
                            + "|apple-touch-icon\\.png|icon-[^/]*\\.png|pictures/.*");

    private static final Pattern SOUND_AND_FILM =
            Pattern.compile(
                    "media/.*\\.(mp3|m4a|aac|ogg|oga|opus|wav|flac|mp4|m4v|mov|ogv|webm|vtt)");

    /** Files to which no page leads may have names in capitals; readers find them all the same. */
    private static final Pattern ASIDE = Pattern.compile("(.*/)?[^/]+\\.(txt|md)");

    private final Room room;
    private final Predicate<String> kept;

    /** A {@code lite} copy has no sound and no film. */
    SiteCopy(Room room, boolean lite) {
        this.room = room;
        Set<String> unlisted =
                room.edition()
                        .texts()
                        .filter(text -> !text.listed())
                        .map(Text::name)
                        .collect(toSet());
        kept =
                name ->
                        !WEB_ONLY.matcher(name).matches()
                                && !(lite && SOUND_AND_FILM.matcher(name).matches())
                                && unlisted.stream()
                                        .noneMatch(
                                                page ->
                                                        name.equals("pages/" + page + ".html")
                                                                || name.startsWith(
                                                                        "media/" + page + "/"));
    }

    /** Adds everything to the bundle. */
    void addTo(Bundle bundle) throws IOException {
        Map<String, byte[]> files = files();
        files.forEach((name, content) -> bundle.add(name, content, place(name)));
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(room.site())) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String name = room.site().relativize(file).toString().replace('\\', '/');
                if (kept.test(name)) {
                    files.put(
                            small(name),
                            name.endsWith(".html") ? page(name, file) : Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    private static String small(String name) {
        return ASIDE.matcher(name).matches() ? name.toLowerCase(Locale.ROOT) : name;
    }

    private byte[] page(String name, Path file) throws IOException {
        var copy =
                new OfflineCopy(
                        name,
                        path -> kept.test(path) && Files.exists(room.site().resolve(path)),
                        room.templates().strings().get("class.outside"),
                        room.templates().strings().get("class.missing"));
        return new Finishing(List.of(copy))
                .finish(Files.readString(file))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Reports what is wrong with the bundle's pages as a reader would meet them. */
    void audit(Bundle bundle) {
        for (Finding finding : SiteAudit.of(bundle.files())) {
            room.problems().error(place(finding.page()), finding.message(), finding.hint());
        }
    }

    /** What is no text of the edition comes from {@code assets/}. */
    private Place place(String name) {
        return room.edition()
                .texts()
                .filter(text -> text.url().equals(name))
                .findFirst()
                .map(Text::place)
                .orElseGet(() -> new Place("assets/" + name, 0));
    }
}
