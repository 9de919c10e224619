package org.explainer.channel.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.explainer.html.ContentHash;

/**
 * The style and the script that stand in every page, so that its first view can be painted before
 * any other file has come; decision 0011 has what that gains.
 *
 * @param style CSS, without comments
 * @param script JavaScript, without comments
 */
public record FirstView(String style, String script) {

    private static final Pattern LINE_COMMENT = Pattern.compile("(?m)^\\s*//.*\\n|^\\s+");

    /** Reads {@code first.css} and {@code first.js} of the folder of templates. */
    static FirstView read(Path templates) throws IOException {
        String script = Files.readString(templates.resolve("first.js"));
        return new FirstView(
                Stylesheets.strip(Files.readString(templates.resolve("first.css"))).strip(),
                LINE_COMMENT.matcher(script).replaceAll("").strip());
    }

    /** By which the page's policy allows the style. */
    public String styleHash() {
        return ContentHash.of(style);
    }

    /** By which the page's policy allows the script. */
    public String scriptHash() {
        return ContentHash.of(script);
    }
}
