package org.explainer.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeCheckTest {

    @TempDir private Path root = Path.of("");

    @Test
    void acceptsTheColoursOfThePress() throws IOException {
        assertThat(found("")).isEmpty();
    }

    @Test
    void reportsWhatCannotBeReadAtItsLine() throws IOException {
        assertThat(found("\ntheme.brick=#e07a5f #ff9a80\ntheme.sea=#767676 #0c1220\n"))
                .containsExactly(
                        """
                        jbake.properties:2: error: theme.brick #e07a5f on theme.paper #fdfdfb has a contrast of 2.89 by day; WCAG 2.2 asks for 4.5
                            make brick darker, or paper lighter""",
                        """
                        jbake.properties:2: error: theme.brick #e07a5f on theme.paper-2 #f1f4f8 has a contrast of 2.67 by day; WCAG 2.2 asks for 4.5
                            make brick darker, or paper-2 lighter""",
                        """
                        jbake.properties:3: error: theme.edge-line #7c8798 on theme.sea #767676 has a contrast of 1.24 by day; WCAG 2.2 asks for 3
                            make edge-line lighter, or sea darker""");
    }

    @Test
    void reportsWhatIsNoColour() throws IOException {
        assertThat(found("theme.sky=blue\n"))
                .containsExactly(
                        """
                        jbake.properties:1: error: theme.sky "blue" will not do
                            write #0f3d8a, or one for day and one for night: #0f3d8a #0d2a5e""");
    }

    @Test
    void leavesNoColourUnmeasuredButOrnament() throws IOException {
        var measured = new TreeSet<>(List.of("rule"));
        ThemeCheck.ALL.forEach(
                pairs -> {
                    measured.addAll(pairs.fronts());
                    measured.addAll(pairs.grounds());
                });
        assertThat(measured).containsExactlyElementsOf(new TreeSet<>(theme("").light().keySet()));
    }

    @Test
    void paintsTokensByTheirNames() {
        var theme =
                new Theme(
                        Map.of("a", "#111111", "b", "#222222"),
                        Map.of("a", "#333333", "b", "#222222"));
        assertThat(theme.paint("--a:light-dark(#000000,#000000);--b:#000000;--c:#000000;"))
                .isEqualTo("--a:light-dark(#111111,#333333);--b:#222222;--c:#000000;");
    }

    @Test
    void givesReadingSystemsAToneForAnyGround() throws IOException {
        Theme press = theme("");
        assertThat(press.resolve("a{color:var(--line);b:var(--other)}"))
                .isEqualTo("a{color:#b38000;b:var(--other)}");
        for (String name : List.of("azure", "brick", "teal")) {
            String tone = press.resolve("var(--" + name + ")");
            assertThat(Contrast.of(tone, "#ffffff")).isGreaterThan(4);
            assertThat(Contrast.of(tone, "#000000")).isGreaterThan(4);
        }
    }

    @Test
    void laysAColourThinlyOverPaper() throws IOException {
        assertThat(theme("").tint("teal", 12)).isEqualTo("#e2ebe9");
        assertThat(theme("").tint("ink-2", 100)).isEqualTo("#4a5567");
    }

    private Theme theme(String settings) throws IOException {
        return Theme.read(Path.of("").toAbsolutePath(), file(settings, new Problems()));
    }

    private SettingsFile file(String settings, Problems problems) throws IOException {
        Files.writeString(root.resolve("jbake.properties"), settings);
        return SettingsFile.read(root, Optional.empty(), problems);
    }

    private List<String> found(String settings) throws IOException {
        var problems = new Problems();
        new ThemeCheck(theme(settings), file(settings, problems), problems).check();
        return problems.inReadingOrder().stream().map(Problem::toString).toList();
    }
}
