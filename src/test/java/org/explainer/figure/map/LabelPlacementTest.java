package org.explainer.figure.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.explainer.figure.map.LabelPlacement.Wish;
import org.explainer.figure.map.MapDrawing.Mark;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** On a map of 600 by 600 units, a unit is a pixel on wide screens and half of one on small. */
class LabelPlacementTest {

    private static final Envelope VIEW = new Envelope(0, 600, 0, 600);

    private final Coordinate middle = new Coordinate(300, 300);

    @Test
    void standsToTheRightWhereThereIsRoom() {
        assertThat(placed(city("Kelm", middle)))
                .containsExactly(
                        new MapLabel("Kelm", "", "50.0", "50.0", 7, 4, "start", false, false));
    }

    @Test
    void goesToTheOtherSideAtTheEdge() {
        assertThat(placed(city("Tbilisi", new Coordinate(580, 300))))
                .extracting(MapLabel::anchor, MapLabel::right)
                .containsExactly(tuple("end", -7));
    }

    @Test
    void keepsClearOfDotsAndOfOtherLetters() {
        var near = new Coordinate(340, 300);
        var letters = new LabelPlacement(VIEW, List.of(middle, near), List.of(middle, near));

        assertThat(letters.place(List.of(city("Tskhinvali", middle), city("Tbilisi", near))))
                .extracting(MapLabel::text, MapLabel::anchor)
                .containsExactly(tuple("Tskhinvali", "end"), tuple("Tbilisi", "start"));
    }

    @Test
    void leavesToWideScreensWhatASmallOneCannotHold() {
        List<Wish> crowd =
                List.of(
                        city("Tskhinvali", middle),
                        city("Tbilisi", new Coordinate(312, 312)),
                        city("Sukhumi", new Coordinate(288, 288)),
                        city("Sochi", new Coordinate(300, 324)),
                        city("Simferopol", new Coordinate(288, 312)),
                        city("Donetsk", new Coordinate(312, 288)),
                        city("Luhansk", new Coordinate(300, 276)),
                        city("Kharkiv", new Coordinate(276, 300)),
                        city("Olva", new Coordinate(324, 300)),
                        city("Larn", new Coordinate(330, 310)));
        List<MapLabel> labels = placed(crowd.toArray(Wish[]::new));

        assertThat(labels).extracting(MapLabel::spare).contains(true, false);
        assertThat(labels).extracting(MapLabel::text).doesNotContain("Larn");
    }

    @Test
    void givesANumberToWhatHasNoRoomForItsName() {
        List<Wish> wishes =
                List.of(
                        name("Netherlands", 300),
                        new Wish(
                                "Luxembourg",
                                "",
                                new Envelope(new Coordinate(310, 306)),
                                List.of(new LabelPlacement.Side(0, 0))),
                        name("Iceland", 40));
        LabelPlacement.Placed placed =
                new LabelPlacement(VIEW, List.of(), List.of()).placeAll(wishes);

        assertThat(placed.marks()).extracting(Mark::number).startsWith("1");
        assertThat(placed.marks()).extracting(Mark::name).doesNotContain("Iceland");
        assertThat(placed.marks()).noneMatch(mark -> mark.labels().isEmpty());
        assertThat(
                        Stream.concat(
                                placed.names().stream().map(MapLabel::text),
                                placed.marks().stream().map(Mark::name)))
                .contains("Netherlands", "Luxembourg", "Iceland");
    }

    @Test
    void writesASecondLineBelowTheFirst() {
        var wish = new Wish("Kelm", "2004–05", new Envelope(middle), LabelPlacement.AROUND);

        assertThat(placed(wish))
                .extracting(MapLabel::below, MapLabel::down)
                .containsExactly(tuple("2004–05", -3));
    }

    @Test
    void standsBesideAShapeAndNotInIt() {
        var shape = new Envelope(200, 400, 250, 350);

        assertThat(placed(new Wish("Karst", "", shape, LabelPlacement.BESIDE)))
                .extracting(MapLabel::left, MapLabel::top, MapLabel::anchor)
                .containsExactly(tuple("50.0", "58.3", "middle"));
    }

    @Test
    void forgetsWhatIsShownInsteadOfIt() {
        var letters = new LabelPlacement(VIEW, List.of(), List.of());
        letters.place(List.of(name("Karst", 300)));

        List<MapLabel> first = letters.instead(List.of()).place(List.of(name("Estonia", 320)));
        assertThat(first)
                .isEqualTo(letters.instead(List.of()).place(List.of(name("Estonia", 320))));
        assertThat(first)
                .filteredOn(label -> !label.spare())
                .extracting(MapLabel::down)
                .containsExactly(16);
    }

    private static Wish name(String text, double down) {
        return new Wish(text, "", new Envelope(new Coordinate(300, down)), LabelPlacement.WITHIN);
    }

    private static Wish city(String name, Coordinate place) {
        return new Wish(name, "", new Envelope(place), LabelPlacement.AROUND);
    }

    private static List<MapLabel> placed(Wish... wishes) {
        List<Coordinate> dots =
                List.of(wishes).stream()
                        .filter(wish -> wish.box().getArea() == 0)
                        .map(wish -> wish.box().centre())
                        .toList();
        return new LabelPlacement(VIEW, dots, dots).place(List.of(wishes));
    }
}
