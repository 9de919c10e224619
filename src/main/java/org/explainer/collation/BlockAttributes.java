package org.explainer.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line in brackets above a block.
 *
 * @param style its first word; empty if there is none
 * @param title the title in it, if there is one
 * @param speakers whose the words of a quotation are, and where; they are printed below it
 */
record BlockAttributes(String style, List<String> title, List<String> speakers) {

    private static final Pattern LINE = Pattern.compile("\\[(?:|[\\w.#%,\"'].*|\\[.*\\])\\]\\s*");
    private static final Pattern STYLE = Pattern.compile("\\[([A-Za-z][\\w-]*)(?=[.,#%\\]])");
    private static final Pattern TITLE = Pattern.compile("\\btitle=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\"([^\"]*)\"|([^,\\]]+)");
    private static final Set<String> QUOTES = Set.of("quote", "verse");

    static boolean matches(String line) {
        return LINE.matcher(line).matches();
    }

    static BlockAttributes of(String line) {
        Matcher word = STYLE.matcher(line);
        String style = word.lookingAt() ? word.group(1) : "";
        List<String> titles = new ArrayList<>();
        List<String> speakers = new ArrayList<>();
        Matcher title = TITLE.matcher(line);
        if (title.find()) {
            titles.add(title.group(1));
        }
        if (QUOTES.contains(style)) {
            Matcher value = VALUE.matcher(line.substring(word.end()));
            while (value.find()) {
                String text = value.group(1) == null ? value.group(2) : value.group(1);
                if (!text.contains("=")) {
                    speakers.add(text);
                }
            }
        }
        return new BlockAttributes(style, titles, speakers);
    }
}
