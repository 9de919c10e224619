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
import java.util.stream.Stream;

/**
 * Audits a finished site as a reader's browser would meet it: at a domain's root, below a folder of
 * one, or from a disk.
 */
public final class SiteAudit {

    private final Path site;
    private final Map<String, FinishedPage> pages = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private SiteAudit(Path site) {
        this.site = site;
    }

    /** Everything that is wrong with the pages below {@code site}, finished or not, by page. */
    public static List<Finding> of(Path site, FinishedPages finished) throws IOException {
        var audit = new SiteAudit(site);
        for (Path file : audit.files(".html")) {
            String name = audit.name(file);
            audit.pages.put(name, finished.page(name, file));
        }
        audit.pages.forEach(
                (name, page) -> {
                    audit.findings.addAll(page.findings());
                    page.addresses().forEach(address -> audit.check(name, address));
                });
        for (Path drawing : audit.files(".svg")) {
            audit.findings.addAll(DrawingCheck.of(audit.name(drawing), Files.readString(drawing)));
        }
        return audit.findings;
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        }
    }

    private String name(Path file) {
        return site.relativize(file).toString().replace('\\', '/');
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
        return anchor.isEmpty() || ids(target).contains(anchor)
                ? Optional.empty()
                : Optional.of("there is no id \"" + anchor + "\" on " + target);
    }

    private Set<String> ids(String target) {
        FinishedPage page = pages.get(target);
        return page == null ? Set.of() : page.ids();
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
