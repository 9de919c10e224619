package org.explainer.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void tellsWhatIsNewGoneOrOther() throws IOException {
        write("same.html", "same");
        write("other.html", "one");
        write("gone.html", "gone");
        write("sound.mp3", "a".repeat(600_000));
        Published before = Published.in(folder, "/");

        write("same.html", "same");
        write("other.html", "two");
        write("new/new.html", "new");
        write("sound.mp3", "a".repeat(600_001));
        Files.delete(folder.resolve("gone.html"));

        assertThat(Published.in(folder, "/").since(before))
                .containsExactly("/gone.html", "/new/new.html", "/other.html", "/sound.mp3");
        assertThat(before.since(before)).isEmpty();
    }

    @Test
    void isEmptyWhereThereIsNoFolderYet() throws IOException {
        assertThat(Published.in(folder.resolve("none"), "/").sums()).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(folder.resolve("new"));
        Files.writeString(file, text);
    }
}
