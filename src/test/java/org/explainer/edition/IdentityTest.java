package org.explainer.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdentityTest {

    private static final URI ESSAY = URI.create("https://journal.example/what-rivers-carry-away/");

    /**
     * As it was when the edition had no id of its own, and was known by the name of its bundles.
     */
    @Test
    void isThatOfBooksAlreadyOnShelves() {
        var identity = new Identity("rivers", "en", ESSAY);

        assertThat(identity.of("epub")).isEqualTo("urn:uuid:d9cc8852-469b-3817-9c05-b8bd63d281a8");
    }

    @Test
    void isAnotherForEachEditionLanguageEssayAndPart() {
        var edition = new Identity("rivers", "en", ESSAY);
        Set<String> all =
                Set.copyOf(
                        Stream.of(
                                        edition.of("feed"),
                                        edition.of("feed/c01"),
                                        edition.of("podcast/c01"),
                                        new Identity("other", "en", ESSAY).of("feed"),
                                        new Identity("rivers", "uk", ESSAY).of("feed"),
                                        new Identity("rivers", "en", URI.create("https://x.org/"))
                                                .of("feed"))
                                .toList());

        assertThat(all).hasSize(6).allMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}"));
        assertThat(edition.uuid("feed").version()).isEqualTo(3);
    }
}
