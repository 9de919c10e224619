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

    private final Path site;
    private final Map<String, Set<String>> anchors = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private SiteAudit(Path site) {
        this.site = site;
    }

    /** Everything that is wrong with the pages below {@code site}, by page. */
    public static List<Finding> of(Path site) throws IOException {
        var audit = new SiteAudit(site);
        Map<String, Document> pages = audit.pages();
        pages.forEach((name, page) -> audit.anchors.put(name, ids(page)));
        pages.forEach(
                (name, page) -> {
                    audit.findings.addAll(PageCheck.of(name, page));
                    audit.checkAddresses(name, page);
                });
        for (Path drawing : audit.files(".svg")) {
            audit.findings.addAll(DrawingCheck.of(audit.name(drawing), Files.readString(drawing)));
        }
        return audit.findings;
    }

    private Map<String, Document> pages() throws IOException {
        Map<String, Document> pages = new TreeMap<>();
        for (Path file : files(".html")) {
            pages.put(name(file), Jsoup.parse(Files.readString(file)));
        }
        return pages;
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        }
    }

    private String name(Path file) {
        return site.relativize(file).toString().replace('\\', '/');
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
        if (!Files.isRegularFile(site.resolve(target))) {
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
