package org.explainer.classroom.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.explainer.channel.Archive;
import org.explainer.problem.Place;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundleTest {

    private static final Place HERE = new Place("assets/a", 0);

    private final Problems problems = new Problems();
    private final Bundle bundle;

    BundleTest(@TempDir Path cache) {
        bundle = new Bundle("top/", problems, Archive.TIGHT, cache);
    }

    @ParameterizedTest
    @CsvSource({
        "css/Site.css, write it with a-z",
        "a b.html, write it with a-z",
        "сторінка.html, write it with a-z",
        "/etc/passwd, write it with a-z",
        "media/con.png, Windows keeps that name",
        "aux/a.png, Windows keeps that name"
    })
    void refusesNamesThatNotAllSystemsCanKeep(String name, String why) {
        bundle.add(name, new byte[0], HERE);

        assertThat(problems.inReadingOrder())
                .extracting(Problem::hint)
                .singleElement()
                .asString()
                .startsWith(why);
    }

    @Test
    void refusesTwoNamesThatDifferInCaseOnly() {
        bundle.add("README.txt", new byte[0], HERE);
        bundle.add("readme.txt", new byte[0], HERE);

        assertThat(problems.inReadingOrder())
                .extracting(Problem::hint)
                .containsExactly("there is a file README.txt already; rename one of them");
    }

    @Test
    void takesANameOf109CharactersAndNoLongerOne() {
        bundle.add("a".repeat(109), new byte[0], HERE);
        assertThat(problems.hasErrors()).isFalse();

        bundle.add("b".repeat(110), new byte[0], HERE);
        assertThat(problems.inReadingOrder())
                .extracting(Problem::hint)
                .containsExactly("it has 110 characters; 109 will do");
    }

    @Test
    void listsTheDigestOfEveryFileButTheListItself() throws IOException {
        bundle.add("b.txt", "b".getBytes(), HERE);
        bundle.add("a.txt", new byte[0], HERE);

        List<String> names = new ArrayList<>();
        String manifest = "";
        var packed = new ByteArrayOutputStream();
        bundle.zipWithManifest(packed);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                manifest = entry.getName().endsWith("sha256") ? text(zip) : manifest;
            }
        }
        assertThat(names).containsExactly("top/MANIFEST.sha256", "top/a.txt", "top/b.txt");
        assertThat(manifest)
                .isEqualTo(
                        """
                        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt
                        3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.txt
                        """);
    }

    private static String text(ZipInputStream zip) throws IOException {
        return new String(zip.readAllBytes());
    }
}
