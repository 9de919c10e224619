package org.explainer.collation;

import static org.explainer.collation.Holding.archive;
import static org.explainer.collation.Holding.excerpt;
import static org.explainer.collation.Holding.whole;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.explainer.collation.Holding.Form;

/** Every kind of finished file that has words, and whether it claims to hold a whole text. */
final class Holdings {

    private static final String SLUGS =
            "lists of chapters and pages print titles for names of files";
    private static final String SEARCH = "is for lists and search engines, which do not see this";

    private static final String ABSTRACT =
            "pages say it to machines, in their abstract; letters and books on paper print it";

    private static final Map<String, String> PAGE =
            Map.of(
                    "chapters",
                    SLUGS,
                    "bar",
                    SLUGS,
                    "menu",
                    SLUGS,
                    "tools",
                    SLUGS,
                    "about",
                    SLUGS,
                    "blurb",
                    "stands in the description, unless the author wrote one",
                    "summary",
                    ABSTRACT);

    private static final Map<String, String> LETTER =
            Map.of(
                    "chapters",
                    SLUGS,
                    "bar",
                    SLUGS,
                    "menu",
                    SLUGS,
                    "tools",
                    SLUGS,
                    "about",
                    SLUGS,
                    "blurb",
                    SEARCH,
                    "description",
                    SEARCH);

    private static final Map<String, String> COPY = with(LETTER, "summary", ABSTRACT);

    private static final Map<String, String> PAPER =
            Map.of(
                    "blurb",
                    SEARCH,
                    "description",
                    SEARCH,
                    "quiz",
                    "questions stand on the worksheets",
                    "listing",
                    "of the lists of the whole book, chapters on paper have the forecasts alone");

    private static final String TEXT = "(?<text>(?:chapters|pages|actors)/[^/]+|404|index)";

    /** The first that matches a path counts. */
    private static final List<Holding> ALL =
            List.of(
                    whole("site/" + TEXT + "\\.html", Form.PAGE, PAGE),
                    whole("classroom/[^!]+\\.zip!(?:[^/]+/)?" + TEXT + "\\.html", Form.PAGE, COPY),
                    whole("classroom/[^!]+\\.epub!EPUB/" + TEXT + "\\.xhtml", Form.PAGE, COPY),
                    whole("classroom/[^!]+\\.zip!.+/chapter-(?<id>\\w+)\\.html", Form.PAGE, COPY),
                    whole("classroom/[^!]+\\.imscc!(?<id>\\w+)/page\\.html", Form.PAGE, COPY),
                    whole("classroom/[^!]+-(?<id>\\w+)-flyer\\.html", Form.PAGE, COPY),
                    whole("classroom/[^!]+-reader(?:-easy)?-\\w+\\.pdf", Form.PAPER, PAPER),
                    excerpt(
                            "newsletter/(?:[^/]+-short|series)/.+",
                            "is a letter that an editor wrote, and not the chapter"),
                    whole(
                            "newsletter/(?<slug>[^/]+)/(?:mailchimp\\.zip!)?"
                                    + "(?:chapter|fragment|paste|preview|embed)\\.html",
                            Form.PAGE,
                            LETTER),
                    whole("newsletter/(?<slug>[^/]+)/chapter\\.txt", Form.PLAIN, LETTER),
                    whole("newsletter/(?<slug>[^/]+)/chapter\\.eml", Form.MAIL, LETTER),
                    whole("newsletter/(?<slug>[^/]+)/copies\\.js", Form.SCRIPT, LETTER),
                    archive("classroom/[^!]+\\.(?:zip|epub|imscc)"),
                    archive("newsletter/[^/]+/mailchimp\\.zip"),
                    excerpt(
                            "newsletter/[^/]+/(?:snippet(?:-nojs)?\\.html|(?:oembed|report)\\.json)",
                            "shows the letter in a frame, or says what it weighs"),
                    excerpt(
                            "site/figures/[^/]+\\.(?:html|json)",
                            "shows one figure of a text alone, with a caption of its own"),
                    excerpt("newsletter/index\\.html", "leads to the letters"),
                    excerpt("(?:.+[/!])?(?:feed|podcast|corrections)\\.xml", "has short forms"),
                    excerpt(
                            "(?:.+[/!])?(?:sitemap\\.xml|robots\\.txt|humans\\.txt)",
                            "is for search engines"),
                    excerpt("(?:.+[/!])?citations/.+", "names the book and the essay"),
                    excerpt("(?:.+[/!])?data/.+\\.(?:csv|json)", "has rows of data"),
                    excerpt(
                            "(?:.+[/!])?media/.+",
                            "what is said aloud; recordings are checked with their chapter"),
                    excerpt("classroom/.+\\.epub!EPUB/overlays/.+", "points into the book"),
                    excerpt(
                            "classroom/.+\\.epub!(?:EPUB/(?:cover|nav|title)\\.xhtml"
                                    + "|EPUB/package\\.opf|EPUB/toc\\.ncx|META-INF/.+|mimetype)",
                            "leads through the book"),
                    excerpt(
                            "classroom/[^!]+-(?:glossary|key|poster-\\w+|worksheets(?:-\\w+)?)-\\w+\\.pdf",
                            "is made of data; it asks about the chapters"),
                    excerpt(
                            "classroom/.+!(?:[^/]+/)?(?:cards|key-\\w+|worksheet-\\w+"
                                    + "|(?:plan|slides)-[\\w-]+|standards|START-HERE|scorm)\\.(?:html|csv)",
                            "is made of data; it goes with the chapters"),
                    excerpt(
                            "classroom/.+\\.imscc!(?:plans/.+|\\w+/(?:quiz|topic-\\d+)\\.xml)",
                            "is made of data; it asks about the chapters"),
                    excerpt("(?:.+[/!])?imsmanifest\\.xml", "lists the files"),
                    excerpt("(?:narration|film)/.+", "is compared with what is said, cue by cue"),
                    excerpt("classroom/index\\.html", "leads to the bundles"),
                    excerpt(
                            "(?i)(?:.+[/!])?(?:license[\\w-]*|ofl-[\\w-]+|readme)\\.(?:txt|md)",
                            "is a licence, or says what is in a folder"),
                    excerpt("(?:.+[/!])?(?:SHA256SUMS|MANIFEST\\.sha256)", "has sums"),
                    excerpt(
                            "(?:.+[/!])?[^/!]*\\.(?:css|js|svg|png|jpe?g|webp|gif|ico|zim|woff2?"
                                    + "|webmanifest|nojekyll|mp3|mp4|webm)",
                            "has no text, or what it has stands in a page"));

    private Holdings() {}

    private static Map<String, String> with(Map<String, String> some, String key, String reason) {
        Map<String, String> more = new HashMap<>(some);
        more.put(key, reason);
        return Map.copyOf(more);
    }

    /** What is said of the file at {@code path}; nothing, if nobody has said it. */
    static Optional<Holding> of(String path) {
        return ALL.stream().filter(one -> one.path().matcher(path).matches()).findFirst();
    }
}
