package org.explainer.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explainer.channel.Channel;
import org.explainer.channel.ChannelContext;
import org.explainer.channel.SettingsFile;
import org.explainer.edition.Edition;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order in which channels are made, and which of them are published. */
class ChannelOrderTest {

    @TempDir private Path root = Path.of("");

    private final Problems problems = new Problems();

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
    void leavesOutWhatTheEditionDoesNotHave() throws IOException {
        assertThat(within("channels=classroom", Optional.empty())).containsExactly("classroom");
        assertThat(within("channels=site", Optional.of("site"))).containsExactly("site");
        assertThat(within("", Optional.empty()))
                .containsExactlyInAnyOrder("classroom", "newsletter", "site");
        assertThat(problems.size()).isZero();
    }

    @Test
    void tellsWhatTheEditionDoesNotHave() throws IOException {
        assertThat(without("channels=classroom site", Optional.of("site")))
                .containsExactly("newsletter");
        assertThat(without("", Optional.of("site"))).isEmpty();
    }

    private Set<String> without(String settings, Optional<String> only) throws IOException {
        Files.writeString(root.resolve("jbake.properties"), settings);
        return only.map(ChannelOrder::only)
                .orElseGet(ChannelOrder::all)
                .within(SettingsFile.read(root, problems))
                .without();
    }

    @Test
    void refusesAChannelThatThereIsNotAndOneThatIsLeftOut() throws IOException {
        within("channels=site leters", Optional.empty());
        within("channels=site", Optional.of("newsletter"));

        assertThat(problems.inReadingOrder())
                .extracting(Problem::toString)
                .containsExactly(
                        """
                        jbake.properties:1: error: channels "site leters" will not do
                            write some of: classroom newsletter site""",
                        """
                        jbake.properties:1: error: channels "site" will not do
                            add newsletter, which is asked for""");
    }

    /** The names of the channels to be published. */
    private Set<String> within(String settings, Optional<String> only) throws IOException {
        Files.writeString(root.resolve("jbake.properties"), settings);
        return only.map(ChannelOrder::only)
                .orElseGet(ChannelOrder::all)
                .within(SettingsFile.read(root, problems))
                .chosen();
    }

    @Test
    void putsTheSiteBeforeTheClassroom() {
        assertThat(ChannelOrder.only("classroom").channels())
                .extracting(Channel::name)
                .containsExactly("site", "classroom");
    }
}
