package org.explainer.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.explainer.cache.ContentSum;
import org.explainer.cache.FileCache;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The last look at all that a channel has made, before anybody else can have it: each file, those
 * within bundles too, is of a kind that the {@link Safelist} names for that channel and holds what
 * it may; each page has a policy; each script is one of the site's, or one that the list names.
 */
public final class ReleaseCheck {

    private static final String POLICY = "meta[http-equiv=Content-Security-Policy]";
    private static final String INLINE = "script:not([src]):not([type])";
    private static final Pattern BUNDLE = Pattern.compile(".*\\.(zip|imscc|epub)");

    /** Of other files the ending is enough. */
    private static final Pattern OPENED = Pattern.compile(".*\\.(html|xhtml|svg|css|js)");

    private static final byte[] NOTHING = {};

    /** Before the hash of a script of the site, and of one that a file takes for one of those. */
    private static final String ADDED = "+";

    private static final String RELIED = "=";

    private final FileCache cache;
    private final Safelist list = Safelist.get();
    private final Set<String> scripts = new TreeSet<>();
    private Set<String> met = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Of a run that keeps what is dear to make in {@code cache}. */
    public ReleaseCheck(Path cache) {
        this.cache = new FileCache(cache.resolve("released"));
    }

    /**
     * Reports what is wrong with the files of {@code channel} in {@code folder}. The site comes
     * before what packs it.
     */
    public void check(String channel, Path folder, Problems problems) throws IOException {
        findings.clear();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                file(channel, name, isOpened(name) ? Files.readAllBytes(file) : NOTHING);
            }
        }
        for (Finding one : findings) {
            var place = new Place("target/" + channel + "/" + one.page(), 0);
            problems.error(place, one.message(), one.hint());
        }
    }

    private static boolean isOpened(String name) {
        return OPENED.matcher(name).matches() || BUNDLE.matcher(name).matches();
    }

    /** What there is to be found in a file. */
    private interface Look {
        void take() throws IOException;
    }

    /** A bundle is looked into file by file, each of which may be as it was. */
    private void file(String channel, String name, byte[] content) throws IOException {
        String kind = ending(channel, name);
        if (BUNDLE.matcher(name).matches()) {
            keeping(channel, name, content, () -> bundle(kind, name, content));
        } else if (OPENED.matcher(name).matches()) {
            keeping(channel, name, content, () -> look(channel, name, kind, content));
        }
    }

    /**
     * One with which nothing was wrong is not looked into again, while all scripts are known that
     * it relies on. What is kept of a file are these, and those that it adds.
     */
    private void keeping(String channel, String name, byte[] content, Look look)
            throws IOException {
        String key = cache.key(List.of(channel, name, ContentSum.of(content)));
        Optional<byte[]> kept = cache.get(key);
        List<String> before = new String(kept.orElse(NOTHING), UTF_8).lines().toList();
        if (kept.isPresent() && before.stream().allMatch(this::holds)) {
            before.forEach(this::meet);
            return;
        }
        int found = findings.size();
        Set<String> outer = met;
        met = new TreeSet<>();
        look.take();
        if (findings.size() == found) {
            cache.put(key, String.join("\n", met).getBytes(UTF_8));
        }
        outer.addAll(met);
        met = outer;
    }

    private boolean holds(String script) {
        return script.startsWith(ADDED) || scripts.contains(script.substring(RELIED.length()));
    }

    private void meet(String script) {
        met.add(script);
        if (script.startsWith(ADDED)) {
            scripts.add(script.substring(ADDED.length()));
        }
    }

    /** The ending of the name, which is reported if no such file goes out. */
    private String ending(String channel, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        String plain = ending.substring(ending.lastIndexOf('/') + 1);
        // A channel that a jar from outside adds may write what it likes, unless the jar lists it.
        boolean listed = list.names("files").contains(channel);
        if (listed && !list.allows("files", channel, plain)) {
            find(name, "no file such as ." + plain + " goes out in " + channel, "leave it out");
        }
        return plain;
    }

    private void look(String channel, String name, String kind, byte[] content) {
        String text = new String(content, UTF_8);
        switch (kind) {
            case "html" -> page(channel, name, Jsoup.parse(text));
            case "xhtml" -> page(channel, name, Jsoup.parse(text, "", Parser.xmlParser()));
            case "svg" -> findings.addAll(DrawingCheck.of(name, content));
            case "css" -> style(name, text);
            default -> script(channel, name, content);
        }
    }

    /** What may lie in a bundle the list says by its {@code kind}. */
    private void bundle(String kind, String name, byte[] content) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
                file(kind, name + "!/" + one.getName(), zip.readAllBytes());
            }
        }
    }

    private void style(String name, String css) {
        StyleCheck.fault(css)
                .ifPresent(
                        fault ->
                                find(
                                        name,
                                        "no style may say \"" + fault + "\"",
                                        "put a copy in assets/, with its licence"));
    }

    /** The site's own scripts are those that its inventory accounts for. */
    private void script(String kind, String name, byte[] content) {
        String hash = ContentHash.of(content);
        if (kind.equals("site")) {
            meet(ADDED + hash);
        } else if (scripts.contains(hash)) {
            meet(RELIED + hash);
        } else if (!isNamed("scripts", name)) {
            find(name, "this script is not one of the press's own", "leave it out");
        }
    }

    private void page(String kind, String name, Document page) {
        Document live = LiveBlocks.inPlace(page);
        if (isNamed("snippets", name)) {
            return;
        }
        if (isNamed("letters", name)) {
            findings.addAll(MarkupCheck.ofLetter(name, live));
        } else {
            MarkupCheck.of(live).forEach(fault -> find(name, fault.message(), fault.hint()));
            policy(kind, name, live);
        }
    }

    private void policy(String kind, String name, Document page) {
        Optional<Element> policy = Optional.ofNullable(page.selectFirst(POLICY));
        String allowed = policy.map(one -> one.attr("content")).orElse("");
        if (policy.isEmpty()) {
            find(name, "the page has no Content-Security-Policy", "put one in its template");
        }
        for (Element script : page.select(INLINE)) {
            String hash = ContentHash.of(script.data());
            if (allowed.contains("'" + hash + "'")) {
                if (kind.equals("site")) {
                    meet(ADDED + hash);
                }
            } else if (scripts.contains(hash)) {
                meet(RELIED + hash);
            } else {
                find(name, "a script stands in the page", "put scripts in assets/js");
            }
        }
    }

    /** Whether a section of the list has a pattern that the name matches. */
    private boolean isNamed(String section, String name) {
        return list.names(section).stream().anyMatch(pattern -> name.matches(pattern));
    }

    private void find(String name, String message, String hint) {
        findings.add(new Finding(name, "", message, hint));
    }
}
