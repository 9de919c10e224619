package org.explainer.figure.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.explainer.figure.map.LabelPlacement.Side;
import org.explainer.figure.map.LabelPlacement.Wish;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** The map at one of its widths, with the letters placed on it. */
final class LetterSheet {

    private static final int DOT = 3;

    record Choice(Wish wish, Side side) {}

    private final int width;
    private final List<Coordinate> dots;
    private final List<Choice> choices = new ArrayList<>();
    private final Envelope view;
    private final double scale;

    LetterSheet(int width, Envelope view, List<Coordinate> dots) {
        this.width = width;
        this.view = view;
        this.dots = List.copyOf(dots);
        this.scale = width / view.getWidth();
    }

    Optional<Choice> of(Wish wish) {
        return choices.stream().filter(choice -> choice.wish().equals(wish)).findFirst();
    }

    /** Where numbers stand for what has no room; names that are in their way become numbers. */
    Map<Wish, Choice> numbers(List<Wish> wishes) {
        Map<Wish, Choice> numbers = new HashMap<>();
        Deque<Wish> left = new ArrayDeque<>(wishes);
        while (!left.isEmpty()) {
            Wish wish = left.remove();
            if (of(wish).isEmpty() && !numbers.containsKey(wish)) {
                var brief = new Wish("0", "", wish.box(), LabelPlacement.ANYWHERE);
                Optional<Choice> free = choose(brief, LabelPlacement.ANYWHERE);
                Choice number = free.orElse(new Choice(brief, LabelPlacement.ANYWHERE.get(0)));
                if (free.isEmpty()) {
                    left.addAll(makeRoom(number, wishes));
                }
                numbers.put(wish, number);
            }
        }
        return numbers;
    }

    private List<Wish> makeRoom(Choice number, List<Wish> wishes) {
        List<Choice> others =
                choices.stream()
                        .filter(choice -> wishes.contains(choice.wish()))
                        .filter(choice -> room(choice).intersects(room(number)))
                        .toList();
        choices.removeAll(others);
        choices.add(number);
        return others.stream().map(Choice::wish).toList();
    }

    Optional<Choice> choose(Wish wish, List<Side> sides) {
        Optional<Choice> free =
                sides.stream().map(side -> new Choice(wish, side)).filter(this::isFree).findFirst();
        free.ifPresent(choices::add);
        return free;
    }

    private boolean isFree(Choice choice) {
        Envelope room = room(choice);
        return new Envelope(0, width, 0, view.getHeight() * scale).covers(room)
                && dots.stream().noneMatch(dot -> room.intersects(dot(dot)))
                && choices.stream().noneMatch(other -> room.intersects(room(other)));
    }

    private Envelope dot(Coordinate place) {
        var dot = new Envelope(new Coordinate(place.x * scale, place.y * scale));
        dot.expandBy(DOT);
        return dot;
    }

    private Envelope room(Choice choice) {
        return LabelPlacement.room(choice, scale);
    }

    /** Whether letters lie on a point. */
    boolean covers(Coordinate point) {
        return choices.stream().anyMatch(choice -> room(choice).intersects(dot(point)));
    }

    void addAll(LetterSheet other) {
        choices.addAll(other.choices);
    }
}
