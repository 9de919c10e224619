package org.explainer.site;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.explainer.edition.Edition;
import org.explainer.manuscript.text.Text;
import org.explainer.overlay.Overlay;
import org.explainer.page.ActorAsides;
import org.explainer.page.Apostrophes;
import org.explainer.page.BlockStyle;
import org.explainer.page.EarlyDates;
import org.explainer.page.Finishing;
import org.explainer.page.HeadingAnchors;
import org.explainer.page.Indentation;
import org.explainer.page.Insets;
import org.explainer.page.LateStyle;
import org.explainer.page.Lists;
import org.explainer.page.MovedLinks;
import org.explainer.page.NumberLinks;
import org.explainer.page.OutsideLinks;
import org.explainer.page.ParagraphIds;
import org.explainer.page.PassageLinks;
import org.explainer.page.Photographs;
import org.explainer.page.PictureWidths;
import org.explainer.page.Runs;
import org.explainer.page.Sections;
import org.explainer.page.SentenceMarks;
import org.explainer.page.Sidenotes;
import org.explainer.page.StackedTables;
import org.explainer.page.Tables;
import org.explainer.template.Strings;

/**
 * The passes over each page of the site.
 *
 * @param urls the path of every page by what Asciidoctor takes it to be
 * @param titles plain titles of texts by their paths
 * @param host the site's address, without a final slash
 * @param photographs the pictures beside texts
 * @param styles of blocks that few pages have
 * @param knowledge all that the passes know besides the page: with the same, they do the same
 */
record PagePasses(
        Map<String, String> urls,
        Map<String, String> titles,
        Strings strings,
        String host,
        Photographs photographs,
        BlockStyle styles,
        String knowledge) {

    /** {@code assets} are those of the edition over those of the press. */
    static PagePasses of(
            Edition edition, Strings strings, String host, Photographs photographs, Overlay assets)
            throws IOException {
        Map<String, String> urls = MovedLinks.urls(edition);
        Map<String, String> titles = NumberLinks.titles(edition);
        BlockStyle styles = BlockStyle.of(assets);
        String knowledge =
                new TreeMap<>(urls)
                        + "\n"
                        + new TreeMap<>(titles)
                        + "\n"
                        + strings.all()
                        + host
                        + photographs
                        + styles;
        return new PagePasses(
                urls, titles, strings, host, photographs, styles, DigestUtils.sha256Hex(knowledge));
    }

    Finishing of(Text page) {
        return new Finishing(
                List.of(
                        MovedLinks.of(urls, page, prefix(page)),
                        new Apostrophes(),
                        new Insets(strings),
                        new Lists(),
                        new EarlyDates(),
                        new Tables(),
                        new StackedTables(),
                        new PictureWidths(page.url(), photographs),
                        new ParagraphIds(page.name()),
                        new SentenceMarks(strings),
                        new HeadingAnchors(strings.get("heading.link")),
                        new NumberLinks(page.url(), titles),
                        new PassageLinks(strings.get("passage.link")),
                        new OutsideLinks(),
                        new LateStyle(),
                        new Sections(),
                        new Sidenotes(
                                number -> strings.format("note", number),
                                strings.get("note.close")),
                        new Runs(strings),
                        new ActorAsides(),
                        styles,
                        new Indentation()));
    }

    /** The page for missing pages is shown at any depth, so its links must be absolute. */
    private String prefix(Text page) {
        return page.name().equals("404") ? host + "/" : page.root();
    }
}
