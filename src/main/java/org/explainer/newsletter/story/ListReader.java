package org.explainer.newsletter.story;

import java.util.ArrayList;
import java.util.List;
import org.explainer.newsletter.story.Items.Item;
import org.explainer.newsletter.story.Piece.Paragraph;
import org.explainer.page.Marks;
import org.jsoup.nodes.Element;

/** Reads lists of all kinds. */
record ListReader(StyledTextReader words, PieceReader pieces) {

    Items read(Element list) {
        if (list.normalName().equals("dl")) {
            return Items.of(Marks.BULLET, terms(list));
        }
        List<Element> each = list.children();
        if (list.normalName().equals("ul")) {
            return Items.of(Marks.BULLET, each.stream().map(this::pieces).toList());
        }
        Marks marks = list.hasClass("letters") ? Marks.LETTER : Marks.of(list.classNames());
        List<Item> items = new ArrayList<>();
        for (Element item : each) {
            int number = items.isEmpty() ? 1 : items.get(items.size() - 1).number() + 1;
            String value = item.attr("value");
            boolean told = value.matches("-?\\d{1,6}");
            items.add(new Item(told ? Integer.parseInt(value) : number, pieces(item)));
        }
        return new Items(marks, items);
    }

    private List<Piece> pieces(Element item) {
        return pieces.read(item.childNodes());
    }

    /** Words and what is said of them; several words may share one text. */
    private List<List<Piece>> terms(Element list) {
        List<List<Piece>> items = new ArrayList<>();
        List<StyledText> terms = new ArrayList<>();
        for (Element part : list.select("> dt, > dd, > div > dt, > div > dd")) {
            if (part.normalName().equals("dt")) {
                terms.add(words.read(part).strong());
            } else {
                items.add(entry(StyledText.join(terms, ", "), pieces(part)));
                terms.clear();
            }
        }
        if (!terms.isEmpty()) {
            items.add(entry(StyledText.join(terms, ", "), List.of()));
        }
        return items;
    }

    /** The first line that is said stands beside the word. */
    private static List<Piece> entry(StyledText term, List<Piece> said) {
        List<Piece> entry = new ArrayList<>(said);
        boolean beside = !said.isEmpty() && said.get(0) instanceof Paragraph;
        StyledText first = beside ? entry.remove(0).lines().get(0) : StyledText.NONE;
        StyledText line = term.isEmpty() ? first : StyledText.join(List.of(term, first), ": ");
        entry.add(0, new Paragraph("text", line));
        return entry;
    }
}
