package org.explainer.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Makes files of the site that are no pages. Templates that fail say so by a TemplateError. */
interface SitePart {

    /** The files that it makes for this edition, as paths from the site's root. */
    Stream<String> files();

    /** Those of them in whose place a project may put files of its own, in {@code assets/}. */
    default Stream<String> replaceable() {
        return Stream.of();
    }

    /** Writes them into the folder of the site, when all pages are there. */
    void write(Path site) throws IOException;
}
