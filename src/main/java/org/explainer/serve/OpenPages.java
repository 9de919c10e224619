package org.explainer.serve;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.explainer.problem.ProblemReport;
import org.explainer.problem.Problems;

/**
 * What the pages that are open show: what is published and, before that, each page as soon as it is
 * finished. They are told of both.
 */
final class OpenPages {

    private static final String SITE = "/";

    private final Map<String, Path> folders;
    private final Events events;
    private final Map<String, String> early = new ConcurrentHashMap<>();
    private Published published = new Published(Map.of());
    private String problems = "[]";
    private List<String> changed = List.of();
    private final AtomicInteger builds = new AtomicInteger();

    /** {@code folders} by their addresses, from slash to slash. */
    OpenPages(Map<String, Path> folders, Events events) {
        this.folders = Map.copyOf(folders);
        this.events = events;
    }

    /** Takes what lies there as known. */
    synchronized void begin() throws IOException {
        published = lying();
    }

    /** How often pages have been told of something new. */
    int builds() {
        return builds.get();
    }

    /** The page at an address, where it is finished and not published yet. */
    Optional<String> early(String address) {
        return Optional.ofNullable(early.get(address));
    }

    /**
     * Shows a page of the site before the rest of it is made.
     *
     * @param url path from the site's root
     */
    synchronized void show(String url, String html) throws IOException {
        String address = SITE + url;
        String before = early.get(address);
        if (!html.equals(before == null ? published(address) : before)) {
            early.put(address, html);
            tell(List.of(address));
        }
    }

    /** The page at an address as it is published; empty where there is none. */
    private String published(String address) throws IOException {
        Path site = requireNonNull(folders.get(SITE));
        Path file = site.resolve(address.substring(SITE.length()));
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** Tells how a build ended; what was shown early is told only where it came out otherwise. */
    synchronized void built(Problems found) throws IOException {
        problems = ProblemReport.of(found).json();
        if (found.hasErrors()) {
            state();
            return;
        }
        Published fresh = lying();
        SortedSet<String> other = fresh.since(published);
        for (Map.Entry<String, String> page : early.entrySet()) {
            if (page.getValue().equals(published(page.getKey()))) {
                other.remove(page.getKey());
            }
        }
        early.clear();
        published = fresh;
        tell(other);
    }

    private void tell(Collection<String> addresses) {
        builds.incrementAndGet();
        changed = List.copyOf(addresses);
        state();
    }

    private void state() {
        events.state(
                "{\"build\":%d,\"changed\":%s,\"problems\":%s}"
                        .formatted(builds.get(), ProblemReport.json(changed), problems));
    }

    private Published lying() throws IOException {
        Map<String, Long> sums = new TreeMap<>();
        for (Map.Entry<String, Path> folder : folders.entrySet()) {
            sums.putAll(Published.in(folder.getValue(), folder.getKey()).sums());
        }
        return new Published(sums);
    }
}
