package org.explainer.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.explainer.figure.StripNames.Room;
import org.explainer.figure.StripNames.Wish;
import org.junit.jupiter.api.Test;

class StripNamesTest {

    private static final String NAME = "A name of 20 letters";

    @Test
    void standsOverItsPointWhereThereIsRoom() {
        assertThat(StripNames.place(List.of(new Wish(30, NAME), new Wish(60, NAME))))
                .extracting(Room::row, Room::anchor)
                .containsOnly(tuple(0, "middle"));
    }

    @Test
    void coversNeitherAnotherNorTheThreadToItsPoint() {
        List<Room> rooms =
                StripNames.place(
                        List.of(new Wish(40, NAME), new Wish(43, NAME), new Wish(46, NAME)));

        for (Room one : rooms) {
            for (Room other : rooms) {
                boolean apart =
                        one.equals(other)
                                || one.row() != other.row()
                                || one.to() < other.from()
                                || other.to() < one.from();
                boolean crossed =
                        one.row() > other.row()
                                && one.point() > other.from()
                                && one.point() < other.to();
                assertThat(apart && !crossed).as("%s beside %s", one, other).isTrue();
            }
        }
    }

    @Test
    void staysOnTheStrip() {
        assertThat(StripNames.place(List.of(new Wish(1, NAME), new Wish(99, NAME))))
                .extracting(Room::anchor)
                .containsExactly("start", "end");
    }
}
