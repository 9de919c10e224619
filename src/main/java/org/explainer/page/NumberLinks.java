package org.explainer.page;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.regex.Pattern;
import org.explainer.edition.Edition;
import org.explainer.manuscript.text.Text;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Gives links to texts that show no more than a number, as in “chapters 7 and 8”, the title of what
 * they lead to: who hears a list of the links cannot see what stands around them.
 *
 * @param place the page's path from the site's root
 * @param titles plain titles of texts by their paths from the root
 */
public record NumberLinks(String place, Map<String, String> titles) implements HtmlPass {

    private static final Pattern NUMBER = Pattern.compile("[\\p{N}\\p{P}\\s]+");

    public NumberLinks {
        titles = Map.copyOf(titles);
    }

    /** Plain titles of the edition's texts by their paths from the root. */
    public static Map<String, String> titles(Edition edition) {
        return edition.texts().collect(toUnmodifiableMap(Text::url, Text::plainTitle));
    }

    @Override
    public void apply(Document page) {
        for (Element link : page.select("main a[href*=.html]:not([aria-label])")) {
            if (NUMBER.matcher(link.text()).matches()) {
                String title = titles.get(MovedLinks.target(place, link.attr("href")));
                if (title != null) {
                    link.attr("aria-label", link.text() + ": " + title);
                }
            }
        }
    }
}
