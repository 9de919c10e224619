package org.explainer.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.explainer.cache.FileCache;
import org.explainer.edition.Edition;
import org.explainer.manuscript.text.Block;
import org.explainer.overlay.Overlay;
import org.explainer.page.LightDark;

/**
 * Makes the look of figures on pages of their own from the style and scripts of a finished site.
 */
final class FigureLooks {

    private static final String FOLDER = "figures/";
    private static final Pattern WORD = Pattern.compile("[\\w-]+");

    private final Path site;
    private final Overlay templates;
    private final String first;
    private final String own;

    /** What every such page names. */
    private final Set<String> always;

    private final String head;
    private final String foot;
    private final CutFonts fonts;
    private final FileCache kept;

    private FigureLooks(
            Path site, Overlay templates, FirstView first, Edition edition, FileCache kept)
            throws IOException {
        this.site = site;
        this.kept = kept;
        this.templates = templates;
        this.first = first.style();
        String name = edition.cover().id();
        own = Stylesheets.strip(read("figure.css"));
        head = Scripts.finish(read("figure.js"), name);
        foot = Scripts.finish(read("sharing.js"), name);
        always = words(read("page.ftlh") + head + foot);
        String more = "fonts." + edition.language().script().toLowerCase(Locale.ROOT) + ".css";
        fonts =
                new CutFonts(
                        templates,
                        FOLDER,
                        read("fonts.css") + (templates.has(FOLDER + more) ? read(more) : ""));
    }

    /** {@code kept} has styles that are cut already. */
    static FigureLooks of(
            Path site, Overlay templates, FirstView first, Edition edition, FileCache kept)
            throws IOException {
        return new FigureLooks(site, templates, first, edition, kept);
    }

    private String read(String name) throws IOException {
        return Files.readString(templates.file(FOLDER + name));
    }

    /** The look of a figure. */
    FigureLook of(FigurePage figure) throws IOException {
        var css = new StringBuilder(first);
        for (String sheet : figure.cut().styles()) {
            css.append(read(site, sheet));
        }
        Block block = figure.placed().block();
        String script = script(block);
        Set<String> words = words(figure.html() + script + " alone--" + block.kind());
        words.addAll(always);
        String style = style(fonts.of(figure), css + own, words);
        String behind = "explainerLive();" + script + foot;
        return new FigureLook(style, head + framed(figure), behind);
    }

    private String style(String faces, String css, Set<String> words) throws IOException {
        String key = kept.key(List.of(faces, css, String.join(" ", words)));
        byte[] style =
                kept.of(
                        key,
                        () -> LightDark.complete(faces + CutStyle.cut(css, words)).getBytes(UTF_8));
        return new String(style, UTF_8);
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What frames of others are told is one thing for letters and figures. */
    private String framed(FigurePage figure) throws IOException {
        Path script = templates.file("newsletter/embed.js");
        return figure.still() ? "" : ScriptMinifier.minify(Files.readString(script));
    }

    private String script(Block block) throws IOException {
        Optional<String> file = BlockScript.of(block, name -> Files.exists(site.resolve(name)));
        return file.isPresent() ? read(site, file.get()) : "";
    }

    private static String read(Path folder, String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
