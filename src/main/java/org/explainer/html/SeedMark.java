package org.explainer.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Where a finished page says that it rests on a sentence of the essay. */
public record SeedMark(int sentence, String id) {

    /** Reads {@code data-seed} of every element, in page order; the address is the nearest id's. */
    public static List<SeedMark> of(String html) {
        Set<SeedMark> spots = new LinkedHashSet<>();
        for (Element element : Jsoup.parse(html).select("[data-seed]")) {
            Element addressed = element.closest("[id]");
            String id = addressed == null ? "" : addressed.id();
            for (String number : element.attr("data-seed").split(",")) {
                spots.add(new SeedMark(Integer.parseInt(number.strip()), id));
            }
        }
        return new ArrayList<>(spots);
    }
}
