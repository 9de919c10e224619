package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher, with a Java and a Maven that only say in which locale they were started. */
class LauncherTest {

    @TempDir private Path temp = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", ""})
    void startsJavaAndMavenWhereFilesMayHaveAnyLetters(String locale) throws Exception {
        assertThat(started(Map.of("LC_ALL", locale, "LANG", ""))).containsOnly("UTF-8");
    }

    @Test
    void keepsALocaleThatHasThoseLetters() throws Exception {
        assertThat(started(Map.of("LC_ALL", "", "LC_CTYPE", "C.UTF-8"))).containsOnly("UTF-8");
        assertThat(log("lc_all")).isEmpty();
    }

    /** The character maps that programs found when {@code ./explainer check} started them. */
    private List<String> started(Map<String, String> locale) throws Exception {
        Path root = Files.createDirectories(temp.resolve("project"));
        Files.copy(Path.of("explainer"), root.resolve("explainer"));
        Files.writeString(root.resolve("pom.xml"), "");
        Files.createDirectories(root.resolve("src/main"));
        for (String program : List.of("java", "javac", "mvn")) {
            Path stub = Files.createDirectories(temp.resolve("bin")).resolve(program);
            Files.writeString(
                    stub,
                    "#!/bin/sh\nlocale charmap >>'%s'\necho \"${LC_ALL-}\" >>'%s'\n"
                            .formatted(temp.resolve("charmap"), temp.resolve("lc_all")));
            assertThat(stub.toFile().setExecutable(true)).isTrue();
        }
        var launch = new ProcessBuilder("sh", root.resolve("explainer").toString(), "check");
        launch.environment().putAll(locale);
        launch.environment().merge("PATH", temp.resolve("bin") + ":", (old, bin) -> bin + old);
        assertThat(launch.start().waitFor()).isZero();
        return log("charmap");
    }

    private List<String> log(String name) throws IOException {
        return Files.readAllLines(temp.resolve(name)).stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
