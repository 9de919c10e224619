package org.explainer.page;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where a finished page says that it rests on a sentence of the essay. */
public record SeedMark(int sentence, String id) implements Serializable {

    /** Sentences, as templates write them: {@code 53} or {@code 53,57}. */
    private static final String NUMBERS = "[data-seed~=^\\d{1,4}(,\\d{1,4})*$]";

    /** Reads {@code data-seed} of every element, in page order; the address is the nearest id's. */
    static List<SeedMark> of(Document page) {
        Set<SeedMark> spots = new LinkedHashSet<>();
        for (Element element : page.select(NUMBERS)) {
            Element addressed = element.closest("[id]");
            String id = addressed == null ? "" : addressed.id();
            for (String number : element.attr("data-seed").split(",")) {
                spots.add(new SeedMark(Integer.parseInt(number), id));
            }
        }
        return new ArrayList<>(spots);
    }
}
