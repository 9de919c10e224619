package org.explainer.browser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Few pages that stand for all: what stands on any page stands on one of them. */
final class PageCover {

    private PageCover() {}

    /** Chosen greedily: always the page with most that none before it had, of equals the first. */
    static List<String> of(Map<String, Set<String>> elements) {
        SortedMap<String, Set<String>> missing = new TreeMap<>();
        elements.forEach((page, names) -> missing.put(page, new TreeSet<>(names)));
        List<String> chosen = new ArrayList<>();
        while (missing.values().stream().anyMatch(names -> !names.isEmpty())) {
            String page = richest(missing);
            Set<String> seen = Set.copyOf(missing.get(page));
            missing.values().forEach(names -> names.removeAll(seen));
            chosen.add(page);
        }
        return chosen;
    }

    private static String richest(SortedMap<String, Set<String>> missing) {
        return missing.keySet().stream()
                .max(Comparator.comparingInt(page -> missing.get(page).size()))
                .orElseThrow();
    }
}
