package org.explainer.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.explainer.page.LightDark;

/** Publishes stylesheets without comments and form, which are for those who change them. */
final class Stylesheets {

    private Stylesheets() {}

    /**
     * Takes them out of every stylesheet below {@code folder}; the site's own gives old browsers
     * the colours of {@code first}, the style that stands in every page, as well. {@code rows} has
     * what stands before the sheet of that path, {@code paint} gives a style its colours.
     */
    static void finish(
            Path folder, String first, UnaryOperator<String> rows, UnaryOperator<String> paint)
            throws IOException {
        for (Path sheet : sheets(folder)) {
            String name = folder.relativize(sheet).toString().replace('\\', '/');
            String style = paint.apply(strip(rows.apply(name) + Files.readString(sheet)));
            String all = sheet.endsWith("css/site.css") ? first + style : style;
            Files.writeString(sheet, style + LightDark.fallback(all));
        }
    }

    static String strip(String css) {
        return CssMinifier.minify(css);
    }

    private static List<Path> sheets(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
        }
    }
}
