package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.explainer.block.ActorKind.Mention;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.Reference;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class ActorKindTest {

    private final Problems problems = new Problems();

    @Test
    void namesThePersonItMentions() {
        var mention =
                new ActorKind()
                        .read(Calls.inline("actor", "pavlin", "Pavlin"), problems)
                        .orElseThrow();

        assertThat(mention).isEqualTo(new Mention("pavlin", "Pavlin", Calls.HERE));
        assertThat(mention.references())
                .containsExactly(new Reference(Actor.class, "pavlin", Calls.HERE));
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void isWrittenInASentenceAndTakesNoOption() {
        assertThat(new ActorKind().read(Calls.macro("actor", "x", Map.of("part", "y")), problems))
                .isEmpty();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: actor has no option "part"
                            it takes none""",
                        """
                        content/chapters/first.adoc:7: error: actor is not written like this
                            write it as actor:lovelace[Ada Lovelace]""");
    }

    @Test
    void leadsToAKeyActorsPage() throws IOException {
        Printing.assertPrints(
                "actor/key", new Mention("zorenko", "the <em>president</em>", Calls.HERE));
    }

    @Test
    void leadsToTheListOfPeopleAndPrintsTheNameWhereNoTextIsGiven() throws IOException {
        Printing.assertPrints("actor/other", new Mention("pavlin", "", Calls.HERE));
    }
}
