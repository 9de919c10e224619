package org.explainer.page;

import java.util.Optional;
import org.explainer.language.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The language that a page says it is in; English, where it says none. */
public final class PageLanguage {

    private PageLanguage() {}

    /** That of the page in which {@code element} stands, or which it is. */
    public static Language of(Element element) {
        return Optional.<Element>ofNullable(element.ownerDocument())
                .map(
                        page ->
                                page instanceof Document document
                                        ? document.selectFirst("html")
                                        : page)
                .flatMap(html -> Language.of(html.attr("lang")))
                .orElse(Language.ENGLISH);
    }
}
