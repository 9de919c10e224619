package org.explainer.language;

import java.util.regex.Pattern;

/** Sets plain text as a printer would: quotation marks, apostrophes, dashes. */
public final class Typography {

    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");
    private static final Pattern ENTITY = Pattern.compile("&#(\\d+);");
    private static final Pattern RANGE =
            Pattern.compile("(?<![\\d-])(\\d{1,4})-(\\d{1,4})(?![\\d-])");

    private final Quotes quotes;

    public Typography(Language language) {
        this.quotes = language.quotes();
    }

    /** The words of Asciidoctor's HTML, set. */
    public String plain(String html) {
        String text = TAG.matcher(html).replaceAll("");
        text =
                ENTITY.matcher(text)
                        .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1))));
        text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        return quotes.set(text).replace("\u200b", "");
    }

    /** Plain text of a data file, set; ranges of figures get their dash. */
    public String prose(String text) {
        String ranges =
                RANGE.matcher(quotes.set(text))
                        .replaceAll(
                                range ->
                                        isMonth(range.group(1), range.group(2))
                                                ? range.group()
                                                : range.group(1) + "–" + range.group(2));
        return ranges.replace(" - ", " – ");
    }

    /** {@code 2001-09} is a month of ISO 8601, not a range. */
    private static boolean isMonth(String first, String second) {
        return first.length() == 4 && second.length() == 2;
    }
}
