package org.explainer;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The words of a page with the numbers that browsers set before the items of lists. */
final class Counted {

    private static final String LATIN = "abcdefghij";
    private static final String[] ROMAN = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

    private Counted() {}

    static String text(String html) {
        Document page = Jsoup.parse(html);
        for (Element list : page.select("ol")) {
            int step = list.hasAttr("reversed") ? -1 : 1;
            int number = step > 0 ? 1 : list.select("> li").size();
            number = list.attr("start").isEmpty() ? number : Integer.parseInt(list.attr("start"));
            for (Element item : list.select("> li")) {
                number =
                        item.attr("value").isEmpty()
                                ? number
                                : Integer.parseInt(item.attr("value"));
                item.prependText(sign(list, number) + " ");
                number += step;
            }
        }
        page.select("img[alt]").forEach(image -> image.appendText(" " + image.attr("alt") + " "));
        return page.body().text();
    }

    private static String sign(Element list, int number) {
        return switch (list.attr("type")) {
            case "a" -> LATIN.substring(number - 1, number);
            case "A" -> LATIN.substring(number - 1, number).toUpperCase(Locale.ROOT);
            case "i" -> ROMAN[number - 1];
            case "I" -> ROMAN[number - 1].toUpperCase(Locale.ROOT);
            case "" -> (list.hasClass("decimal") ? "0" : "") + number;
            default -> String.valueOf(number);
        };
    }
}
