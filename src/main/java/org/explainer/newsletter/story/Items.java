package org.explainer.newsletter.story;

import java.util.ArrayList;
import java.util.List;
import org.explainer.page.Marks;

/**
 * A list.
 *
 * @param marks what stands before its items
 */
public record Items(Marks marks, List<Item> items) implements Piece {

    public Items {
        items = List.copyOf(items);
    }

    /**
     * One of a list.
     *
     * @param number as the list counts, whichever signs it counts in
     */
    public record Item(int number, List<Piece> pieces) {
        public Item {
            pieces = List.copyOf(pieces);
        }
    }

    /** Items that are counted from 1. */
    static Items of(Marks marks, List<List<Piece>> each) {
        List<Item> items = new ArrayList<>();
        each.forEach(pieces -> items.add(new Item(items.size() + 1, pieces)));
        return new Items(marks, items);
    }

    /** Whether any item has another number than its place. */
    public boolean isCountedOtherwise() {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).number() != i + 1) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Piece> within() {
        return items.stream().flatMap(item -> item.pieces().stream()).toList();
    }
}
