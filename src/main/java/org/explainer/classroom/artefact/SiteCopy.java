package org.explainer.classroom.artefact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.explainer.cache.ContentSum;
import org.explainer.cache.FileCache;
import org.explainer.channel.Content;
import org.explainer.edition.Edition;
import org.explainer.manuscript.text.Text;
import org.explainer.page.Finding;
import org.explainer.page.Finishing;
import org.explainer.page.HtmlPass;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** The pages of the site, and what they load, as they are read without a network. */
public final class SiteCopy {

    /** For search engines, feed readers, hosts, home screens and frames of others. */
    private static final Pattern WEB_ONLY =
            Pattern.compile(
                    "404\\.html|\\.nojekyll|robots\\.txt|[^/]*\\.xml|site\\.webmanifest"
                            + "|apple-touch-icon\\.png|podcast\\.png|icon-[^/]*\\.png|pictures/.*|figures/.*");

    /** With the cues that go with it, the player, and the page that is there to listen. */
    private static final Pattern SOUND_AND_FILM =
            Pattern.compile(
                    "media/.*\\.(mp3|m4a|aac|ogg|oga|opus|wav|flac|mp4|m4v|mov|ogv|webm|vtt|js)"
                            + "|js/player\\.js|css/player\\.css|pages/listen\\.html");

    /**
     * What a copy has only if one of its pages, styles or scripts names it. Pictures of a text, in
     * a folder of their own, are not among it: what is wrong with them is to be told.
     */
    private static final Pattern WANTED = Pattern.compile("media/[^/]+|(css|js/blocks)/.*");

    /** What says which files are wanted. */
    private static final Pattern NAMING = Pattern.compile(".*\\.(html|css|js)");

    /** Files to which no page leads may have names in capitals; readers find them all the same. */
    private static final Pattern ASIDE = Pattern.compile(".*[^/]\\.(txt|md)");

    private final Edition edition;
    private final ClassroomTemplates templates;
    private final Path site;
    private final Predicate<String> kept;
    private final FileCache cache;
    private final Map<String, Content> files = new TreeMap<>();

    private SiteCopy(
            Edition edition,
            ClassroomTemplates templates,
            Path site,
            FileCache cache,
            Predicate<String> kept) {
        this.edition = edition;
        this.templates = templates;
        this.site = site;
        this.cache = cache;
        this.kept = kept;
    }

    /** Read when the first bundle asks; where all bundles were kept, none does. */
    private Map<String, Content> files() {
        if (files.isEmpty()) {
            try {
                read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private void read() throws IOException {
        List<String> names = names();
        String among = ContentSum.of(String.join("\n", names).getBytes(UTF_8));
        for (String name : names) {
            Path file = site.resolve(name);
            files.put(
                    small(name),
                    name.endsWith(".html") ? page(name, file, among) : Content.in(file));
        }
        files.keySet().removeAll(unnamed());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> walk = Files.walk(site)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(kept)
                    .sorted()
                    .toList();
        }
    }

    /** Captions for podcasts, and the style of blocks that no text has, are wanted by nobody. */
    private Set<String> unnamed() throws IOException {
        Set<String> unnamed =
                files.keySet().stream()
                        .filter(name -> WANTED.matcher(name).matches())
                        .collect(toCollection(TreeSet::new));
        for (Map.Entry<String, Content> file : files.entrySet()) {
            if (!unnamed.isEmpty() && NAMING.matcher(file.getKey()).matches()) {
                String text = new String(file.getValue().bytes(), UTF_8);
                unnamed.removeIf(name -> text.contains(name.substring(name.lastIndexOf('/') + 1)));
            }
        }
        return unnamed;
    }

    /** A copy of all that readers see. */
    public static SiteCopy of(
            Edition edition, ClassroomTemplates templates, Path site, Path cache) {
        Set<String> unlisted =
                edition.texts().filter(text -> !text.listed()).map(Text::name).collect(toSet());
        Set<String> former = edition.formerUrls().collect(toSet());
        return new SiteCopy(
                edition,
                templates,
                site,
                new FileCache(cache.resolve("offline")),
                name ->
                        !WEB_ONLY.matcher(name).matches()
                                && !former.contains(name)
                                && unlisted.stream().noneMatch(text -> isOf(text, name)));
    }

    /** Whether the file is the page of that name, or a picture on it. */
    private static boolean isOf(String page, String file) {
        return file.equals("pages/" + page + ".html") || file.startsWith("media/" + page + "/");
    }

    /** The copy without sound and film; the same one where there is neither. */
    public SiteCopy lite() throws IOException {
        Predicate<String> quiet = name -> !SOUND_AND_FILM.matcher(name).matches();
        return names().stream().filter(name -> name.startsWith("media/")).allMatch(quiet)
                ? this
                : new SiteCopy(edition, templates, site, cache, kept.and(quiet));
    }

    /** Adds everything to the bundle. */
    public void addTo(Bundle bundle) {
        files().forEach((name, content) -> bundle.add(name, content, place(name)));
    }

    /** Adds everything to the bundle, each page with this change, which knows nothing else. */
    public void addTo(Bundle bundle, HtmlPass change) {
        var finishing = new Finishing(List.of(change));
        files().forEach(
                        (name, content) ->
                                bundle.add(
                                        name,
                                        name.endsWith(".html")
                                                ? changed(content, change, finishing)
                                                : content,
                                        place(name)));
    }

    private Content changed(Content page, HtmlPass change, Finishing finishing) {
        return () -> {
            byte[] before = page.bytes();
            String key = cache.key(List.of(change.getClass().getName(), ContentSum.of(before)));
            return cache.of(key, () -> finished(before, finishing));
        };
    }

    private static byte[] finished(byte[] page, Finishing finishing) {
        return finishing.finish(new String(page, UTF_8)).getBytes(UTF_8);
    }

    private static String small(String name) {
        return ASIDE.matcher(name).matches() ? name.toLowerCase(Locale.ROOT) : name;
    }

    /** {@code among} which files it lies says which of its links lead to the web. */
    private Content page(String name, Path file, String among) throws IOException {
        String outside = templates.strings().get("class.outside");
        String missing = templates.strings().get("class.missing");
        String key = cache.key(List.of(name, ContentSum.of(file), among, outside, missing));
        var copy =
                new OfflineCopy(
                        name,
                        path -> kept.test(path) && Files.exists(site.resolve(path)),
                        outside,
                        missing);
        var finishing = new Finishing(List.of(copy));
        return () -> cache.of(key, () -> finished(Files.readAllBytes(file), finishing));
    }

    /** Reports what was found on the pages of a bundle, where their texts were written. */
    public void report(List<Finding> findings, Problems problems) {
        for (Finding finding : findings) {
            problems.error(place(finding.page()), finding.message(), finding.hint());
        }
    }

    /** What is no text of the edition comes from {@code assets/}. */
    private Place place(String name) {
        return edition.texts()
                .filter(text -> text.url().equals(name))
                .findFirst()
                .map(Text::place)
                .orElseGet(() -> new Place("assets/" + name, 0));
    }
}
