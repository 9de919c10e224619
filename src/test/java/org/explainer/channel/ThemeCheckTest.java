package org.explainer.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
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

    /** An edition that chooses none looks like no other: greys with a breath of colour. */
    @Test
    void areQuietWhereAnEditionChoosesNone() throws IOException {
        assertThat(theme("").light().values()).allMatch(ThemeCheckTest::isQuiet);
        assertThat(theme("").dark().values()).allMatch(ThemeCheckTest::isQuiet);
        assertThat(isQuiet("#a63a24")).isFalse();
    }

    private static boolean isQuiet(String colour) {
        IntSummaryStatistics parts =
                IntStream.of(1, 3, 5)
                        .map(at -> Integer.parseInt(colour, at, at + 2, 16))
                        .summaryStatistics();
        return parts.getMax() - parts.getMin() < 64;
    }

    @Test
    void reportsWhatCannotBeReadAtItsLine() throws IOException {
        assertThat(found("\ntheme.brick=#e07a5f #ff9a80\ntheme.sea=#767676 #0c1220\n"))
                .containsExactly(
                        """
                        jbake.properties:2: error: theme.brick #e07a5f on theme.paper #fdfdfd has a contrast of 2.90 by day; WCAG 2.2 asks for 4.5
                            make brick darker, or paper lighter""",
                        """
                        jbake.properties:2: error: theme.brick #e07a5f on theme.paper-2 #f2f2f2 has a contrast of 2.63 by day; WCAG 2.2 asks for 4.5
                            make brick darker, or paper-2 lighter""",
                        """
                        jbake.properties:3: error: theme.edge-line #808080 on theme.sea #767676 has a contrast of 1.15 by day; WCAG 2.2 asks for 3
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
                .isEqualTo("a{color:#857b62;b:var(--other)}");
        for (String name : List.of("azure", "brick", "teal")) {
            String tone = press.resolve("var(--" + name + ")");
            assertThat(Contrast.of(tone, "#ffffff")).isGreaterThan(4);
            assertThat(Contrast.of(tone, "#000000")).isGreaterThan(4);
        }
    }

    @Test
    void laysAColourThinlyOverPaper() throws IOException {
        assertThat(theme("").tint("teal", 12)).isEqualTo("#e6e9e8");
        assertThat(theme("").tint("ink-2", 100)).isEqualTo("#565656");
        assertThat(theme("").over("sky", "on-sky", 50)).isEqualTo("#939699");
    }

    private Theme theme(String settings) throws IOException {
        return Theme.read(Path.of("").toAbsolutePath(), file(settings, new Problems()));
    }

    private SettingsFile file(String settings, Problems problems) throws IOException {
        Files.writeString(root.resolve("jbake.properties"), settings);
        return SettingsFile.read(root, problems);
    }

    private List<String> found(String settings) throws IOException {
        var problems = new Problems();
        new ThemeCheck(theme(settings), file(settings, problems), problems).check();
        return problems.inReadingOrder().stream().map(Problem::toString).toList();
    }
}
