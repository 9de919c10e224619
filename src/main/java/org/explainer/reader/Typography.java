package org.explainer.reader;

import java.util.regex.Pattern;

/** Sets plain text as a printer would: quotation marks, apostrophes, dashes. */
final class Typography {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&#(\\d+);");
    private static final Pattern OPENING_SINGLE = Pattern.compile("(^|[\\s(\\[“])'");
    private static final Pattern OPENING_DOUBLE = Pattern.compile("((?:^|[\\s(\\[])'?)\"");
    private static final Pattern RANGE = Pattern.compile("(?<=\\d)-(?=\\d)");

    private Typography() {}

    /** The words of Asciidoctor's HTML, set. */
    static String plain(String html) {
        String text = TAG.matcher(html).replaceAll("");
        text =
                ENTITY.matcher(text)
                        .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1))));
        text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        return quotes(text).replace("\u200b", "");
    }

    /** Plain text of a data file, set; ranges of figures get their dash. */
    static String prose(String text) {
        return RANGE.matcher(quotes(text)).replaceAll("–").replace(" - ", " – ");
    }

    /** Double marks first, so that a single one can tell that it opens after one of them. */
    private static String quotes(String text) {
        String doubles = OPENING_DOUBLE.matcher(text).replaceAll("$1“").replace('"', '”');
        return OPENING_SINGLE.matcher(doubles).replaceAll("$1‘").replace('\'', '’');
    }
}
