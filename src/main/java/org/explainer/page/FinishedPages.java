package org.explainer.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.explainer.cache.ObjectCache;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The pages of a site, each parsed once: it is read while the passes have it in their hands. What
 * was read is kept, the parsed page is not. A page with which nothing was wrong is kept for later
 * runs too. Several may be finished at the same time.
 */
public final class FinishedPages {

    private final ObjectCache<KeptPage> kept;
    private final ObjectCache<AuditedPage> audited;
    private final Map<String, FinishedPage> pages = new ConcurrentHashMap<>();

    private FinishedPages(Path folder) {
        this.kept = new ObjectCache<>(folder, KeptPage.class);
        this.audited = new ObjectCache<>(folder, AuditedPage.class);
    }

    /** Pages of the run that keeps what is dear to make in {@code cache}. */
    public static FinishedPages keptIn(Path cache) {
        return new FinishedPages(cache.resolve("pages"));
    }

    /**
     * Finishes {@code html}, the page at {@code name} from the site's root; what to write there.
     *
     * @param passes names all that the passes know besides the page itself
     */
    public String finish(String name, String html, String passes, Supplier<Finishing> finishing)
            throws IOException {
        String key = kept.key(List.of(name, passes, html));
        Optional<KeptPage> before = kept.get(key);
        KeptPage page = before.isPresent() ? before.get() : finish(name, html, finishing.get());
        pages.put(name, page.facts());
        if (before.isEmpty() && page.facts().audited().findings().isEmpty()) {
            kept.put(key, page);
        }
        return page.html();
    }

    private static KeptPage finish(String name, String html, Finishing finishing) {
        Document page = finishing.apply(html);
        FinishedPage facts = FinishedPage.of(name, page);
        SourceLocator.strip(page);
        return new KeptPage(Finishing.text(page), facts);
    }

    /**
     * The page that was finished under that name.
     *
     * @throws NoSuchFileException if it was not, as where the disk was full before its turn came
     */
    public FinishedPage page(String name) throws NoSuchFileException {
        FinishedPage page = pages.get(name);
        if (page == null) {
            throw new NoSuchFileException(name);
        }
        return page;
    }

    /** The page of that name; one that lies in the site without having been finished is parsed. */
    AuditedPage audited(String name, Path file) throws IOException {
        FinishedPage page = pages.get(name);
        return page == null ? audited(name, Files.readString(file)) : page.audited();
    }

    /** A page that was finished elsewhere, or from others. */
    AuditedPage audited(String name, String html) throws IOException {
        String key = audited.key(List.of("audited", name, html));
        Optional<AuditedPage> before = audited.get(key);
        if (before.isPresent()) {
            return before.get();
        }
        AuditedPage page = AuditedPage.of(name, LiveBlocks.inPlace(Jsoup.parse(html)));
        if (page.findings().isEmpty()) {
            audited.put(key, page);
        }
        return page;
    }
}
