package org.explainer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.explainer.figure.Flags.Flag;
import org.explainer.figure.Flags.Mast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FlagsTest {

    @Test
    void hangsFlagsNextToTheLineWhereThereIsRoom() {
        assertThat(Flags.raise(List.of(new Mast(20, 15), new Mast(40, 15), new Mast(60, 15))))
                .extracting(Flag::level)
                .containsOnly(0);
        assertThat(Flags.raise(List.of())).isEmpty();
    }

    @Test
    void turnsThemInwardsAtTheEdges() {
        assertThat(Flags.raise(List.of(new Mast(1, 15), new Mast(99, 15))))
                .containsExactly(new Flag(false, 0), new Flag(true, 0));
    }

    @Test
    void putsTheOuterOneOfTwoOnTop() {
        assertThat(Flags.raise(List.of(new Mast(94, 20), new Mast(99, 20))))
                .containsExactly(new Flag(true, 0), new Flag(true, 1));
        assertThat(Flags.raise(List.of(new Mast(1, 20), new Mast(6, 20))))
                .containsExactly(new Flag(false, 1), new Flag(false, 0));
    }

    /** Turning only one at a time, all would stay on the left and pile up. */
    @Test
    void turnsNeighboursTogetherToStayLow() {
        List<Mast> masts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            masts.add(new Mast(30 + 6 * i, 20));
        }

        assertThat(Flags.raise(masts)).extracting(Flag::level).allMatch(level -> level < 5);
    }

    @Test
    void keepsTextsApartAndMastsOutOfThem() {
        var random = new Random(7);
        for (int n = 0; n < 100; n++) {
            List<Mast> masts =
                    random.doubles(9, 0, 100)
                            .sorted()
                            .mapToObj(at -> new Mast(at, 8 + random.nextInt(15)))
                            .toList();
            List<Flag> flags = Flags.raise(masts);

            for (int i = 0; i < masts.size(); i++) {
                for (int j = i + 1; j < masts.size(); j++) {
                    assertThat(clash(masts.get(i), flags.get(i), masts.get(j), flags.get(j)))
                            .as("%s %s", masts, flags)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void doesTheSameEveryTime() {
        List<Mast> masts =
                new Random(1)
                        .doubles(12, 0, 100)
                        .sorted()
                        .mapToObj(at -> new Mast(at, 18))
                        .toList();

        assertThat(Flags.raise(masts)).isEqualTo(Flags.raise(masts));
    }

    /** Trying all ways would take hours. */
    @Test
    @Timeout(10)
    void hangsAThousandAtOnce() {
        List<Mast> masts = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            masts.add(new Mast(i / 20.0, 8 + i % 7));
        }

        List<Flag> flags = Flags.raise(masts);

        for (int i = 0; i < masts.size(); i++) {
            for (int j = i + 1; j < masts.size(); j++) {
                assertThat(clash(masts.get(i), flags.get(i), masts.get(j), flags.get(j))).isFalse();
            }
        }
    }

    @Test
    void keepsManyWithinTheLine() {
        List<Mast> masts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            masts.add(new Mast(i, 15));
        }

        assertThat(Flags.raise(masts).subList(0, 86)).allMatch(flag -> !flag.left());
        assertThat(Flags.raise(masts).subList(86, 100)).allMatch(Flag::left);
    }

    private static boolean clash(Mast one, Flag oneFlag, Mast other, Flag otherFlag) {
        boolean touch =
                oneFlag.level() == otherFlag.level()
                        && start(one, oneFlag) < end(other, otherFlag)
                        && start(other, otherFlag) < end(one, oneFlag);
        return touch || cut(one, oneFlag, other, otherFlag) || cut(other, otherFlag, one, oneFlag);
    }

    /** Whether the mast of the second runs through the text of the first. */
    private static boolean cut(Mast text, Flag flag, Mast mast, Flag top) {
        return top.level() > flag.level()
                && start(text, flag) < mast.at()
                && mast.at() < end(text, flag);
    }

    private static double start(Mast mast, Flag flag) {
        return flag.left() ? mast.at() - mast.length() : mast.at();
    }

    private static double end(Mast mast, Flag flag) {
        return flag.left() ? mast.at() : mast.at() + mast.length();
    }
}
