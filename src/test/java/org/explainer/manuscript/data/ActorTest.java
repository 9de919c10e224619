package org.explainer.manuscript.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.Rows;
import org.explainer.manuscript.data.Actor.Role;
import org.explainer.manuscript.data.Actor.Tier;
import org.junit.jupiter.api.Test;

class ActorTest {

    @Test
    void hasAMonogramInTheLettersOfTheBook() {
        assertThat(Rows.zorenko().monogram()).isEqualTo("VZ");
    }

    @Test
    void takesFirstAndLastNameForTheMonogram() {
        assertThat(actor("Jane J. Marwitz").monogram()).isEqualTo("JM");
        assertThat(actor("Plato").monogram()).isEqualTo("P");
    }

    @Test
    void keepsLettersWholeThatTakeTwoCharacters() {
        assertThat(actor("𐐀𐐁 𐐂𐐃").monogram()).isEqualTo("𐐀𐐂");
    }

    @Test
    void isIndexedByTheFamilyName() {
        assertThat(actor("Jane J. Marwitz").familyName()).isEqualTo("Marwitz");
        assertThat(actor("Plato").familyName()).isEqualTo("Plato");
    }

    @Test
    void namesEachSourceOfItsRolesOnce() {
        var actor =
                Rows.inOffice(
                        new Role("one", "2004", "", List.of(), List.of("x", "y")),
                        new Role("two", "2005", "", List.of(), List.of("y", "z")));

        assertThat(actor.sources()).containsExactly("x", "y", "z");
    }

    private static Actor actor(String name) {
        return Rows.actor("a", name, Tier.SUPPORTING);
    }
}
