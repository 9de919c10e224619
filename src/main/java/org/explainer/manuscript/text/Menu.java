package org.explainer.manuscript.text;

import java.util.List;

/**
 * The pages that every page leads to, by name, in the order written; each list may be empty.
 *
 * @param bar beside the name of the book
 * @param menu below the chapters, where the menu opens
 * @param tools the footer's column of ways to use the book
 * @param about the footer's column about the book
 */
public record Menu(List<String> bar, List<String> menu, List<String> tools, List<String> about) {

    /** Of an edition that does not choose. */
    public static final Menu NONE = new Menu(List.of(), List.of(), List.of(), List.of());

    public Menu {
        bar = List.copyOf(bar);
        menu = List.copyOf(menu);
        tools = List.copyOf(tools);
        about = List.copyOf(about);
    }
}
