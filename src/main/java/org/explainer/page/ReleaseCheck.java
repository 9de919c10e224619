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
    private static final Pattern OPENED =
            Pattern.compile(".*\\.(html|xhtml|svg|css|js|zip|imscc|epub)");

    private final FileCache cache;
    private final Safelist list = Safelist.get();
    private final Set<String> scripts = new TreeSet<>();
    private final Set<String> added = new TreeSet<>();
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
        String known = channel.equals("site") ? "" : ContentHash.of(String.join(" ", scripts));
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                file(channel, name, file, known);
            }
        }
        for (Finding one : findings) {
            var place = new Place("target/" + channel + "/" + one.page(), 0);
            problems.error(place, one.message(), one.hint());
        }
    }

    /**
     * One with which nothing was wrong is not looked into again, while all scripts are known; what
     * is kept of a file are the scripts that it adds to those.
     */
    private void file(String channel, String name, Path file, String known) throws IOException {
        if (!OPENED.matcher(name).matches()) {
            ending(channel, name);
            return;
        }
        byte[] content = Files.readAllBytes(file);
        String key = cache.key(List.of(channel, name, ContentHash.of(content), known));
        Optional<byte[]> kept = cache.get(key);
        if (kept.isPresent()) {
            new String(kept.get(), UTF_8).lines().forEach(scripts::add);
            return;
        }
        int before = findings.size();
        added.clear();
        look(channel, name, content);
        if (findings.size() == before) {
            cache.put(key, String.join("\n", added).getBytes(UTF_8));
        }
    }

    /** The ending of the name, which is reported if no such file goes out. */
    private String ending(String kind, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        String plain = ending.substring(ending.lastIndexOf('/') + 1);
        // A channel that a jar from outside adds may write what it likes, unless the jar lists it.
        boolean listed = list.names("files").contains(kind);
        if (listed && !list.allows("files", kind, plain)) {
            find(name, "no file such as ." + plain + " goes out in " + kind, "leave it out");
        }
        return plain;
    }

    private void look(String kind, String name, byte[] content) throws IOException {
        String plain = ending(kind, name);
        switch (plain) {
            case "html" -> page(kind, name, Jsoup.parse(new String(content, UTF_8)));
            case "xhtml" ->
                    page(
                            kind,
                            name,
                            Jsoup.parse(new String(content, UTF_8), "", Parser.xmlParser()));
            case "svg" -> findings.addAll(DrawingCheck.of(name, content));
            case "css" -> style(name, new String(content, UTF_8));
            case "js" -> script(kind, name, content);
            default -> bundle(name, plain, content);
        }
    }

    private void bundle(String name, String kind, byte[] content) throws IOException {
        if (BUNDLE.matcher(name).matches()) {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
                for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
                    look(kind, name + "!/" + one.getName(), zip.readAllBytes());
                }
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
        if (kind.equals("site")) {
            add(ContentHash.of(content));
        } else if (!scripts.contains(ContentHash.of(content)) && !isNamed("scripts", name)) {
            find(name, "this script is not one of the press's own", "leave it out");
        }
    }

    private void add(String script) {
        scripts.add(script);
        added.add(script);
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
                    add(hash);
                }
            } else if (!scripts.contains(hash)) {
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
