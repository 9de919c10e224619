package org.explainer.reader.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of {@code content/} that the press does not read, though an author may think so.
 *
 * @param name without its folder
 */
record Stray(String name) {

    private static final List<Ending> ALMOST =
            List.of(
                    new Ending("(.+?)\\.(adoc|asciidoc|ad|asc|asciidoctor)(\\.txt)?", ".adoc"),
                    new Ending("(.+?)\\.(yaml|yml)(\\.txt)?", ".yaml"),
                    new Ending("(.+?)\\.csv(\\.txt)?", ".csv"));

    private static final Pattern COPY =
            Pattern.compile(".*\\.(orig|bak|backup|old|rej|save|tmp|mine|theirs)");

    private static final Pattern TEXT =
            Pattern.compile(
                    ".*\\.(docx?|html?|markdown|md|odt|pages|pdf|rst|rtf|tex|textile|txt|xhtml)");

    private static final Pattern TABLE = Pattern.compile(".*\\.(json|numbers|ods|tsv|xlsx?|xml)");

    private static final Pattern MEDIA =
            Pattern.compile(
                    ".*\\.(avif|gif|jpe?g|m4a|mov|mp3|mp4|ogg|png|svg|tiff?|vtt|wav|webm|webp)");

    /** How the names of files look that were meant to have the ending {@code right}. */
    private record Ending(Pattern almost, String right) {

        Ending(String almost, String right) {
            this(Pattern.compile(almost, Pattern.CASE_INSENSITIVE), right);
        }
    }

    /** The name under which the press would read the file. */
    Optional<String> meant() {
        for (Ending ending : ALMOST) {
            Matcher almost = ending.almost().matcher(name);
            if (almost.matches()) {
                return Optional.of(almost.group(1) + ending.right());
            }
        }
        return Optional.empty();
    }

    /** What to do with it. */
    String hint() {
        return meant().map(right -> "name it " + right).orElseGet(this::otherwise);
    }

    private String otherwise() {
        String small = name.toLowerCase(Locale.ROOT);
        if (COPY.matcher(small).matches()) {
            return "delete it, or keep it outside content/";
        }
        if (small.contains(".properties")) {
            return "words of the interface stand in content/words.properties";
        }
        if (TEXT.matcher(small).matches()) {
            return "write it as AsciiDoc in a file that ends in .adoc, or keep it outside content/";
        }
        if (TABLE.matcher(small).matches()) {
            return "save it as .csv or .yaml, or keep it outside content/";
        }
        return MEDIA.matcher(small).matches()
                ? "put pictures, sound and film into assets/media"
                : "texts end in .adoc, data in .yaml or .csv; keep all else outside content/";
    }
}
