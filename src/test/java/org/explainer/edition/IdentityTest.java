package org.explainer.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdentityTest {

    private static final URI ESSAY =
            URI.create("https://www.journalofdemocracy.org/what-putin-fears-most/");

    /**
     * As it was when the edition had no id of its own, and was known by the name of its bundles.
     */
    @Test
    void isThatOfTheBookAlreadyOnShelves() {
        var identity = new Identity("wpfm", "en", ESSAY);

        assertThat(identity.of("epub")).isEqualTo("urn:uuid:84a0fbd7-5ce7-3117-882a-bf5862beb5e3");
    }

    @Test
    void isAnotherForEachEditionLanguageEssayAndPart() {
        var edition = new Identity("wpfm", "en", ESSAY);
        Set<String> all =
                Set.copyOf(
                        Stream.of(
                                        edition.of("feed"),
                                        edition.of("feed/c01"),
                                        edition.of("podcast/c01"),
                                        new Identity("other", "en", ESSAY).of("feed"),
                                        new Identity("wpfm", "uk", ESSAY).of("feed"),
                                        new Identity("wpfm", "en", URI.create("https://x.org/"))
                                                .of("feed"))
                                .toList());

        assertThat(all).hasSize(6).allMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}"));
        assertThat(edition.uuid("feed").version()).isEqualTo(3);
    }
}
