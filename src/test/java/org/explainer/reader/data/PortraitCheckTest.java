package org.explainer.reader.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.explainer.Rows;
import org.explainer.problem.Problems;
import org.explainer.reader.file.Typed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortraitCheckTest {

    private static final String PNG = "\u0089PNG\r\n";
    private static final String JPEG = "\u00ff\u00d8\u00ff\u00e0";
    private static final String WEBP = "RIFF1234WEBPVP8 ";

    @TempDir private Path assets = Path.of("");

    @BeforeEach
    void folder() throws IOException {
        Files.createDirectories(assets.resolve("media/people"));
        write("secret.png", PNG);
    }

    @Test
    void takesPicturesThatBrowsersShow() throws IOException {
        write("media/people/ada.png", PNG);
        write("media/people/ada.jpg", JPEG);
        write("media/people/ada.webp", WEBP);

        for (String file : List.of("ada.png", "ada.jpg", "ada.webp")) {
            assertThat(found(file)).isEmpty();
        }
    }

    @Test
    void refusesPicturesOfOtherKinds() throws IOException {
        write("media/people/ada.gif", "GIF89a");
        write("media/people/ada.svg", "<svg/>");

        for (String file : List.of("ada.gif", "ada.svg")) {
            assertThat(found(file))
                    .singleElement()
                    .asString()
                    .startsWith(
                            "content/data/actors.yaml:9: error: "
                                    + file
                                    + " is no picture for a portrait");
        }
    }

    @Test
    void looksForPicturesInTheirFolderOnly() throws IOException {
        write("media/people/ada.png", PNG);

        assertThat(found("adda.png"))
                .containsExactly(
                        """
                        content/data/actors.yaml:9: error: there is no picture adda.png
                            did you mean "ada.png"?""");
        assertThat(found("../../secret.png"))
                .containsExactly(
                        """
                        content/data/actors.yaml:9: error: there is no picture ../../secret.png
                            put the file into assets/media/people""");
    }

    @Test
    void refusesAPictureThatIsTooHeavyForATelephone() throws IOException {
        write("media/people/ada.png", PNG + " ".repeat(60_000));

        assertThat(found("ada.png"))
                .containsExactly(
                        """
                        content/data/actors.yaml:9: error: the picture ada.png has 60 kB
                            make it smaller than 60 kB; 400 pixels each way are enough""");
    }

    private List<String> found(String file) throws IOException {
        var problems = new Problems();
        new PortraitCheck(assets, problems).check(List.of(Rows.portrayed(file)));
        return Typed.printed(problems);
    }

    /** Each letter of {@code bytes} is one byte. */
    private void write(String file, String bytes) throws IOException {
        Files.write(assets.resolve(file), bytes.getBytes(StandardCharsets.ISO_8859_1));
    }
}
