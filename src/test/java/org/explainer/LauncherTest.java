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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher, with a Java and a Maven that only say how they were started. */
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

    @ParameterizedTest
    @CsvSource({
        "17.0.15, -XX:ArchiveClassesAtExit, -XX:SharedArchiveFile=target/press.jsa",
        "24.0.2, -XX:ArchiveClassesAtExit, -XX:SharedArchiveFile=target/press.jsa",
        "25.0.3, -XX:AOTMode=record, -XX:AOTCache=target/press.aot"
    })
    void startsFromWhatTheFirstBuildLeaves(String version, String first, String later)
            throws Exception {
        Files.writeString(temp.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Path root =
                project(
                        """
                        #!/bin/sh
                        case $0 in */java) echo " $* " >>'%s' ;; esac
                        for option; do
                            case $option in -XX:*AtExit=*|-XX:AOTCache=*) echo . >"${option#*=}" ;; esac
                        done
                        """
                                .formatted(temp.resolve("options")));
        assertThat(launch(root, Map.of(), "build")).isZero();
        assertThat(launch(root, Map.of(), "build")).isZero();
        List<String> options = log("options");
        assertThat(options.get(0)).contains(first);
        assertThat(options.get(options.size() - 1)).contains(" " + later + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"target/explainer.jar", "target/lib/one.jar"})
    void compilesAgainWhatADiskDamagedWithoutChangingItsSize(String damaged) throws Exception {
        Path root =
                project(
                        """
                        #!/bin/sh
                        case $0 in */mvn)
                            echo compiled >>'%s'
                            mkdir -p target/lib
                            echo sound | tee target/explainer.jar >target/lib/one.jar
                        esac
                        """
                                .formatted(temp.resolve("compiled")));
        assertThat(launch(root, Map.of(), "check")).isZero();
        assertThat(launch(root, Map.of(), "check")).isZero();
        assertThat(log("compiled")).hasSize(1);

        Files.writeString(root.resolve(damaged), "sounD\n");
        assertThat(launch(root, Map.of(), "check")).isZero();
        assertThat(log("compiled")).hasSize(2);
        assertThat(root.resolve(damaged)).hasContent("sound");
    }

    @Test
    void startsWithoutAnArchiveThatADiskDamaged() throws Exception {
        Path root =
                project(
                        """
                        #!/bin/sh
                        case $0 in */java) echo " $* " >>'%s' ;; esac
                        for option; do
                            case $option in -XX:*AtExit=*) echo sound >"${option#*=}" ;; esac
                        done
                        """
                                .formatted(temp.resolve("options")));
        assertThat(launch(root, Map.of(), "build")).isZero();
        Files.writeString(root.resolve("target/press.jsa"), "sounD\n");
        assertThat(launch(root, Map.of(), "build")).isZero();
        List<String> options = log("options");
        assertThat(options.get(2)).contains(" -XX:ArchiveClassesAtExit=");
    }

    @Test
    void startsAnEditionFromTheJarThatMavenFetched() throws Exception {
        Path root =
                project(
                        """
                        #!/bin/sh
                        case $0 in
                        */mvn) mkdir -p target/lib && echo press >target/lib/explainer-1.0.0.jar ;;
                        */java) echo " $* " >>'%s' ;;
                        esac
                        """
                                .formatted(temp.resolve("options")));
        Files.delete(root.resolve("src/main"));
        assertThat(launch(root, Map.of(), "check")).isZero();

        assertThat(root.resolve("target/explainer.jar")).hasContent("press");
        assertThat(log("options").get(0)).contains("@.mvn/options", "org.explainer.cli.Main check");
    }

    @Test
    void tellsThatNothingCanBeFetched() throws Exception {
        Path root =
                project(
                        """
                        #!/bin/sh
                        case $0 in */mvn) echo 'Unknown host repo.maven.apache.org' && exit 1 ;; esac
                        """);
        assertThat(launch(root, Map.of(), "check")).isEqualTo(1);
        assertThat(log("said")).contains("error: Maven cannot fetch what the press needs");
    }

    @Test
    void endsWithTheOneTestThatFails() throws Exception {
        Path root =
                project(
                        """
                        #!/bin/sh
                        case $0 in */mvn) echo " $* " >>'%s' && exit 1 ;; esac
                        """
                                .formatted(temp.resolve("asked")));
        Path tests = Files.createDirectories(root.resolve("src/test/java"));
        Files.writeString(tests.resolve("OneTest.java"), "");

        assertThat(launch(root, Map.of(), "test", "OneTest")).isEqualTo(1);
        assertThat(log("asked")).singleElement().asString().contains(" -Dtest=OneTest ");
    }

    /** The character maps that programs found when {@code ./explainer check} started them. */
    private List<String> started(Map<String, String> locale) throws Exception {
        String program =
                "#!/bin/sh\nlocale charmap >>'%s'\necho \"${LC_ALL-}\" >>'%s'\n"
                        .formatted(temp.resolve("charmap"), temp.resolve("lc_all"));
        assertThat(launch(project(program), locale, "check")).isZero();
        return log("charmap");
    }

    /** A project in which each program that the launcher needs is {@code program}. */
    private Path project(String program) throws IOException {
        Path root = Files.createDirectories(temp.resolve("project"));
        Files.copy(Path.of("explainer"), root.resolve("explainer"));
        Files.writeString(root.resolve("pom.xml"), "");
        Files.createDirectories(root.resolve("src/main"));
        for (String name : List.of("java", "javac", "mvn")) {
            Path stub = Files.createDirectories(temp.resolve("bin")).resolve(name);
            Files.writeString(stub, program);
            assertThat(stub.toFile().setExecutable(true)).isTrue();
        }
        return root;
    }

    private int launch(Path root, Map<String, String> environment, String... command)
            throws Exception {
        var launch = new ProcessBuilder("sh", root.resolve("explainer").toString());
        launch.command().addAll(List.of(command));
        launch.environment().putAll(environment);
        launch.environment().merge("PATH", temp.resolve("bin") + ":", (old, bin) -> bin + old);
        launch.redirectError(temp.resolve("said").toFile());
        return launch.start().waitFor();
    }

    private List<String> log(String name) throws IOException {
        return Files.readAllLines(temp.resolve(name)).stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
