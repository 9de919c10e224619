package org.explainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureTest {

    @TempDir private Path root = Path.of("");

    @Test
    void namesTheFileThatTheMachineWouldNotRead() {
        var full = new FileSystemException(root + "/target/a.png", null, "No space left on device");

        assertThat(told(new UncheckedIOException(full)))
                .isEqualTo(
                        """
                        target/a.png: error: cannot be read or written: No space left on device
                            nothing was published, and the last good output is as it was""");
    }

    @Test
    void asksForMemory() {
        assertThat(told(new IllegalStateException(new OutOfMemoryError("Java heap space"))))
                .isEqualTo(
                        """
                        explainer: error: the press needs more memory than Java has for it
                            run it as JAVA_TOOL_OPTIONS=-Xmx1g ./explainer build""");
    }

    @Test
    void namesWhatADamagedLibraryLacks() {
        assertThat(told(new NoClassDefFoundError("org/jsoup/Jsoup")))
                .startsWith("target/lib: error: a library of the press is damaged: ")
                .contains("org/jsoup/Jsoup");
    }

    @Test
    void keepsTheTraceOfAFaultOfThePress() throws IOException {
        assertThat(told(new IllegalStateException("no such slot")))
                .isEqualTo(
                        """
                        target/fault.txt: error: the press has a fault: java.lang.IllegalStateException: no such slot
                            open an issue with this file""");
        assertThat(root.resolve("target/fault.txt"))
                .content()
                .contains("no such slot", "\tat org.explainer.cli.FailureTest");
    }

    @Test
    void tellsADiskThatIsFullFromAFaultHoweverDeepItIs() throws IOException {
        var full = new IllegalStateException("load error", new IOException("File too large"));
        String message =
                """
                target: error: cannot be read or written: File too large
                    nothing was published, and the last good output is as it was""";

        assertThat(told(full)).isEqualTo(message);
        assertThat(root.resolve("target")).doesNotExist();
    }

    @Test
    void needsNoRoomForTheTraceOfAFault() throws IOException {
        Files.writeString(root.resolve("target"), "a file where a folder should be");

        assertThat(told(new IllegalStateException("no such slot")))
                .startsWith("target: error: cannot be read or written: ");
    }

    private String told(Throwable thrown) {
        return new Failure(root, thrown).problem().toString();
    }
}
