package org.explainer.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.Rows;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.Premise;
import org.explainer.manuscript.text.Chapter;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private final People people =
            TinyBook.complete()
                    .add(Rows.premise("pr02", "pavlin", "zorenko"), Rows.premise("pr03", "pavlin"))
                    .edition()
                    .people();

    @Test
    void tellsPremisesHeldTogetherFromThoseHeldAlone() {
        List<List<Actor>> holders = people.holders();
        assertThat(holders).map(PeopleTest::ids).containsExactly("pavlin", "pavlin zorenko");
        assertThat(people.premises(holders.get(0)))
                .extracting(Premise::id)
                .containsExactly("pr01", "pr03");
        assertThat(people.premises(holders.get(1))).extracting(Premise::id).containsExactly("pr02");
    }

    @Test
    void tellsWhichPremisesAChapterMeets() {
        Chapter first = Texts.chapter("c01", "first");
        assertThat(people.premisesOf(first))
                .extracting(Premise::id)
                .containsExactly("pr01", "pr02", "pr03");
        assertThat(people.premisesOf(Texts.chapter("c02", "second"))).isEmpty();
    }

    private static String ids(List<Actor> people) {
        return String.join(" ", people.stream().map(Actor::id).toList());
    }
}
