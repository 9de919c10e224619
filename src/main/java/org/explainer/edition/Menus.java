package org.explainer.edition;

import java.util.List;
import java.util.function.Predicate;
import org.explainer.manuscript.text.Menu;
import org.explainer.manuscript.text.Page;

/**
 * The pages that every page leads to, in order. Where the cover chooses none, the menu and the
 * footer have every page that is listed, but for the search, which has a place of its own.
 */
public record Menus(List<Page> bar, List<Page> menu, List<Page> tools, List<Page> about) {

    static Menus of(Menu chosen, List<Page> pages) {
        if (!chosen.equals(Menu.NONE)) {
            return new Menus(
                    named(chosen.bar(), pages),
                    named(chosen.menu(), pages),
                    named(chosen.tools(), pages),
                    named(chosen.about(), pages));
        }
        Predicate<Page> isSearch = page -> page.name().equals("search");
        List<Page> listed = pages.stream().filter(Page::listed).filter(isSearch.negate()).toList();
        return new Menus(List.of(), listed, listed, List.of());
    }

    private static List<Page> named(List<String> names, List<Page> pages) {
        return names.stream()
                .flatMap(name -> pages.stream().filter(page -> page.name().equals(name)))
                .toList();
    }
}
