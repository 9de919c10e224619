package org.explainer.site;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.overlay.Overlay;

/**
 * Fonts as data within a page: those that have a letter of it. Each says {@code font-family} first,
 * and has one address and a {@code unicode-range}.
 *
 * @param folder of the templates in which the addresses count, with a final slash
 * @param css the fonts, a rule each
 */
record CutFonts(Overlay templates, String folder, String css) {

    private static final Pattern FACE = Pattern.compile("@font-face\\s*\\{([^}]*)\\}");
    private static final Pattern ADDRESS = Pattern.compile("url\\(([^)]*)\\)");
    private static final Pattern RANGE = Pattern.compile("U\\+([0-9A-Fa-f]+)(?:-([0-9A-Fa-f]+))?");

    /**
     * Those of which the page of a figure has a letter; its serif letters are in its title alone.
     */
    String of(FigurePage figure) throws IOException {
        String title = figure.plainTitle();
        String all = title + figure.placed().caption().subtitle();
        String text = all + figure.cut().text();
        var faces = new StringBuilder();
        Matcher face = FACE.matcher(Stylesheets.strip(css));
        while (face.find()) {
            boolean serif = face.group(1).contains("Literata");
            if (has(face.group(1), serif ? title : text)) {
                faces.append("@font-face{").append(inlined(face.group(1))).append('}');
            }
        }
        return faces.toString();
    }

    private static boolean has(String face, String text) {
        return RANGE.matcher(face.substring(face.indexOf("unicode-range")))
                .results()
                .anyMatch(
                        range -> {
                            int low = Integer.parseInt(range.group(1), 16);
                            int high =
                                    range.group(2) == null
                                            ? low
                                            : Integer.parseInt(range.group(2), 16);
                            return text.codePoints()
                                    .anyMatch(letter -> low <= letter && letter <= high);
                        });
    }

    private String inlined(String face) throws IOException {
        Matcher address = ADDRESS.matcher(face);
        if (!address.find()) {
            throw new IllegalArgumentException("a font has no address: " + face);
        }
        byte[] font = Files.readAllBytes(templates.file(folder + address.group(1)));
        String data = Base64.getEncoder().encodeToString(font);
        return address.replaceFirst("url(data:font/woff2;base64," + data + ")");
    }
}
