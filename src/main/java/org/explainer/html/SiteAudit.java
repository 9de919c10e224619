package org.explainer.html;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Audits a finished site as a reader's browser would meet it: at a domain's root, below a folder of
 * one, or from a disk.
 */
public final class SiteAudit {

    private final Map<String, String> texts;
    private final Set<String> files;
    private final Map<String, Set<String>> anchors = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private SiteAudit(Map<String, String> texts, Set<String> files) {
        this.texts = texts;
        this.files = files;
    }

    /** Everything that is wrong with the pages below {@code site}, by page. */
    public static List<Finding> of(Path site) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Set<String> files = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = site.relativize(file).toString().replace('\\', '/');
                files.add(name);
                if (isText(name)) {
                    texts.put(name, Files.readString(file));
                }
            }
        }
        return new SiteAudit(texts, files).findings();
    }

    /** As {@link #of(Path)}, for files that are not on disk yet, by path. */
    public static List<Finding> of(Map<String, byte[]> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach(
                (name, content) -> {
                    if (isText(name)) {
                        texts.put(name, new String(content, StandardCharsets.UTF_8));
                    }
                });
        return new SiteAudit(texts, files.keySet()).findings();
    }

    private static boolean isText(String name) {
        return name.endsWith(".html") || name.endsWith(".svg");
    }

    private List<Finding> findings() {
        Map<String, Document> pages = new TreeMap<>();
        texts.forEach(
                (name, text) -> {
                    if (name.endsWith(".html")) {
                        pages.put(name, Jsoup.parse(text));
                    }
                });
        pages.forEach((name, page) -> anchors.put(name, ids(page)));
        pages.forEach(
                (name, page) -> {
                    findings.addAll(PageCheck.of(name, page));
                    checkAddresses(name, page);
                });
        texts.forEach(
                (name, text) -> {
                    if (name.endsWith(".svg")) {
                        findings.addAll(DrawingCheck.of(name, text));
                    }
                });
        return findings;
    }

    private static Set<String> ids(Document page) {
        return new TreeSet<>(page.select("[id]").eachAttr("id"));
    }

    private void checkAddresses(String page, Document document) {
        for (Element element : document.select("a[href], area[href], link[href], [src]")) {
            String address = element.attr(element.hasAttr("href") ? "href" : "src");
            if (!address.matches("(?s)[a-zA-Z][a-zA-Z+.-]*:.*")) {
                check(page, address);
            }
        }
    }

    private void check(String page, String address) {
        int hash = address.indexOf('#');
        String path = decode(hash < 0 ? address : address.substring(0, hash));
        String anchor = hash < 0 ? "" : decode(address.substring(hash + 1));
        if (path.startsWith("/")) {
            find(
                    page,
                    address,
                    "the link " + address + " works only at a domain's root",
                    "begin it with ../ or with a file name");
        } else if (!path.isEmpty() && !lastPart(path).contains(".")) {
            find(
                    page,
                    address,
                    "the link " + address + " leads to a folder",
                    "end it with a file name, such as index.html");
        } else {
            String target = path.isEmpty() ? page : resolve(page, path);
            why(target, anchor)
                    .ifPresent(
                            why ->
                                    find(
                                            page,
                                            address,
                                            "the link " + address + " leads nowhere",
                                            why));
        }
    }

    /** Why nothing is to be found at an address; empty if it is there. */
    private Optional<String> why(String target, String anchor) {
        if (!files.contains(target)) {
            return Optional.of("there is no " + target + " in the site");
        }
        boolean there = anchor.isEmpty() || anchors.getOrDefault(target, Set.of()).contains(anchor);
        return there
                ? Optional.empty()
                : Optional.of("there is no id \"" + anchor + "\" on " + target);
    }

    private static String lastPart(String path) {
        String part = path.substring(path.lastIndexOf('/') + 1);
        return part.equals("..") || part.equals(".") ? "" : part;
    }

    private static String resolve(String page, String path) {
        Path resolved = Path.of("/" + page).resolveSibling(path).normalize();
        return resolved.toString().substring(1).replace('\\', '/');
    }

    private static String decode(String address) {
        return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private void find(String page, String about, String message, String hint) {
        findings.add(new Finding(page, about, message, hint));
    }
}
