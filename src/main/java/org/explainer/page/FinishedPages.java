package org.explainer.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The pages of a site, each parsed once: it is read while the passes have it in their hands. What
 * was read is kept, the parsed page is not.
 */
public final class FinishedPages {

    private final Map<String, FinishedPage> pages = new HashMap<>();

    /**
     * Finishes {@code html}, the page at {@code name} from the site's root; what to write there.
     */
    public String finish(String name, String html, Finishing finishing) {
        Document page = finishing.apply(html);
        pages.put(name, FinishedPage.of(name, page));
        SourceLocator.strip(page);
        return Finishing.text(page);
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
    FinishedPage page(String name, Path file) throws IOException {
        FinishedPage page = pages.get(name);
        return page == null ? FinishedPage.of(name, Jsoup.parse(Files.readString(file))) : page;
    }
}
