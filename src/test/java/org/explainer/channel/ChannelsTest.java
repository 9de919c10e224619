package org.explainer.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** What holds for every channel, those to come included. */
class ChannelsTest {

    private final ServiceLoader<Channel> channels = ServiceLoader.load(Channel.class);

    @Test
    void areFoundWithoutRegistration() {
        assertThat(channels).extracting(Channel::name).contains("site");
    }

    @Test
    void haveOneWordOfTheirOwnForAName() {
        assertThat(channels)
                .extracting(Channel::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+"), "is one word in lower case")
                .doesNotContain("classes", "cache", "stage", "lib");
    }
}
