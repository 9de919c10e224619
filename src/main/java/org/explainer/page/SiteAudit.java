package org.explainer.page;

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
import org.explainer.problem.Place;

/**
 * Audits a finished site as a reader's browser would meet it: at a domain's root, below a folder of
 * one, or from a disk.
 */
public final class SiteAudit {

    private final Set<String> files;
    private final Map<String, AuditedPage> pages = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** {@code files} are the names of all that lies in the site. */
    private SiteAudit(Set<String> files) {
        this.files = files;
    }

    /** Everything that is wrong with the pages below {@code site}, finished or not, by page. */
    public static List<Finding> of(Path site, FinishedPages finished) throws IOException {
        Map<String, Path> files = files(site);
        var audit = new SiteAudit(files.keySet());
        for (Map.Entry<String, Path> file : files.entrySet()) {
            String name = file.getKey();
            if (name.endsWith(".html")) {
                audit.pages.put(name, finished.audited(name, file.getValue()));
            }
        }
        audit.checkPages();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            if (file.getKey().endsWith(".svg")) {
                audit.checkDrawing(file.getKey(), Files.readAllBytes(file.getValue()));
            }
        }
        return audit.findings;
    }

    /** What files hold that are not on disk yet. */
    @FunctionalInterface
    public interface Contents {
        byte[] of(String name) throws IOException;
    }

    /** As {@link #of(Path, FinishedPages)}, for files of these names that are not on disk yet. */
    public static List<Finding> of(Set<String> files, Contents contents, FinishedPages finished)
            throws IOException {
        var audit = new SiteAudit(files);
        for (String name : new TreeSet<>(files)) {
            if (name.endsWith(".html")) {
                String html = new String(contents.of(name), StandardCharsets.UTF_8);
                audit.pages.put(name, finished.audited(name, html));
            } else if (name.endsWith(".svg")) {
                audit.checkDrawing(name, contents.of(name));
            }
        }
        audit.checkPages();
        return audit.findings;
    }

    private static Map<String, Path> files(Path site) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            walk.filter(Files::isRegularFile)
                    .forEach(
                            file -> {
                                String name = site.relativize(file).toString();
                                files.put(name.replace('\\', '/'), file);
                            });
        }
        return files;
    }

    private void checkPages() {
        pages.forEach(
                (name, page) -> {
                    findings.addAll(page.findings());
                    page.addresses().forEach(address -> check(name, address));
                });
    }

    private void checkDrawing(String name, byte[] svg) {
        findings.addAll(DrawingCheck.of(name, svg));
    }

    private void check(String page, String address) {
        var written = RelativeReference.of(address);
        var link = new RelativeReference(decode(written.path()), decode(written.fragment()));
        String path = link.path();
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
            why(link.from(page), link.id())
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
        return anchor.isEmpty() || ids(target).contains(anchor)
                ? Optional.empty()
                : Optional.of("there is no id \"" + anchor + "\" on " + target);
    }

    private Set<String> ids(String target) {
        AuditedPage page = pages.get(target);
        return page == null ? Set.of() : page.ids();
    }

    private static String lastPart(String path) {
        String part = path.substring(path.lastIndexOf('/') + 1);
        return part.equals("..") || part.equals(".") ? "" : part;
    }

    private static String decode(String address) {
        return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private void find(String page, String about, String message, String hint) {
        AuditedPage audited = pages.get(page);
        Optional<Place> place =
                Optional.ofNullable(audited).map(known -> known.origins().get(about));
        findings.add(new Finding(page, place, about, message, hint));
    }
}
