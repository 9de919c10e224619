package org.explainer.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.explainer.language.Language;
import org.explainer.overlay.Overlay;
import org.explainer.page.ContentHash;

/**
 * The style and the script that stand in every page, so that its first view can be painted before
 * any other file has come; decision 0011 has what that gains. Both address fonts, as read from the
 * site's root.
 *
 * @param style CSS, without comments
 * @param styleHash by which a page's policy allows the style
 * @param script JavaScript, without comments
 * @param scriptHash by which a page's policy allows the script
 */
public record FirstView(String style, String styleHash, String script, String scriptHash) {

    /**
     * Reads {@code first.css} and {@code first.js} of the folder of templates; {@code paint} gives
     * the style its colours. For the script of the language, by its code of ISO 15924, {@code
     * first.CODE.css} has fonts, if there is one; {@code edition} is the edition's id.
     */
    static FirstView read(
            Overlay templates, UnaryOperator<String> paint, Language language, String edition)
            throws IOException {
        String style =
                paint.apply(Stylesheets.strip(Files.readString(templates.file("first.css"))))
                        .strip();
        Path more = templates.file("first." + language.script().toLowerCase(Locale.ROOT) + ".css");
        if (Files.isRegularFile(more)) {
            style += Stylesheets.strip(Files.readString(more)).strip();
        }
        if (language.breaksWords()) {
            style += ":root{--hyphens:auto}";
        }
        String script =
                Scripts.finish(Files.readString(templates.file("first.js")), edition).strip();
        return of(style, script);
    }

    private static FirstView of(String style, String script) {
        return new FirstView(style, ContentHash.of(style), script, ContentHash.of(script));
    }

    /** The same for a page from which {@code root} leads to the site's root, where fonts are. */
    FirstView under(String root) {
        return of(
                style.replace("url(fonts/", "url(" + root + "fonts/"),
                script.replace("\"fonts/", "\"" + root + "fonts/"));
    }
}
