package org.explainer.page;

import java.util.Optional;
import org.explainer.language.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The language that a page says it is in; English, where it says none. */
public final class PageLanguage {

    private PageLanguage() {}

    /** That of the page in which {@code element} stands, or which it is. */
    public static Language of(Element element) {
        return Optional.<Element>ofNullable(element.ownerDocument())
                .map(page -> page instanceof Document document ? html(document) : page)
                .flatMap(html -> Language.of(html.attr("lang")))
                .orElse(Language.ENGLISH);
    }

    private static @Nullable Element html(Document page) {
        Element first = page.firstElementChild();
        return first != null && first.nameIs("html") ? first : null;
    }
}
