package org.explainer.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explainer.channel.Channel;
import org.explainer.channel.ChannelContext;
import org.explainer.edition.Edition;
import org.junit.jupiter.api.Test;

/** The order in which channels are made, and which of them are published. */
class ChannelOrderTest {

    private record Press(String name, List<String> needs) implements Channel {
        @Override
        public void publish(Edition edition, ChannelContext context) {}
    }

    private static final List<Channel> ALL =
            List.of(
                    new Press("book", List.of("pages")),
                    new Press("letters", List.of()),
                    new Press("pages", List.of()));

    @Test
    void makesWhatAChannelNeedsBeforeIt() {
        assertThat(ChannelOrder.of(ALL, Set.of("book", "letters", "pages")).channels())
                .extracting(Channel::name)
                .containsExactly("pages", "book", "letters");
    }

    @Test
    void makesButDoesNotPublishWhatOnlyAnotherNeeds() {
        ChannelOrder line = ChannelOrder.of(ALL, Set.of("book"));

        assertThat(line.channels()).extracting(Channel::name).containsExactly("pages", "book");
        assertThat(line.channels())
                .filteredOn(line::isChosen)
                .extracting(Channel::name)
                .containsExactly("book");
    }

    @Test
    void putsTheSiteBeforeTheClassroom() {
        assertThat(ChannelOrder.of(Optional.of("classroom")).channels())
                .extracting(Channel::name)
                .containsExactly("site", "classroom");
    }
}
