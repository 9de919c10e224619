package org.explainer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Scripts are written so that they can be read; a judge asks the formatter about all else. */
class ScriptFormTest {

    /** As the formatter writes a function of several lines; the whole of a file may be in one. */
    private static final Pattern FUNCTION =
            Pattern.compile("(?ms)^( *)(?!\\(\\(|addEvent)[^\\n]*(?:=>|\\)) \\{\\n.*?^\\1\\}");

    private static final Pattern OLD = Pattern.compile("(?m)^\\s*var .*|function \\(");

    @Test
    void noFunctionIsLongerThanAScreen() throws IOException {
        assertThat(found("fits", "function a() {\n" + "  b();\n".repeat(38) + "}\n", 40)).isEmpty();
        assertThat(found("long", "const a = () => {\n" + "  b();\n".repeat(39) + "};\n", 40))
                .containsExactly("long: const a = () => {");
        for (Path script : scripts()) {
            assertThat(found(script.toString(), Files.readString(script), 40)).isEmpty();
        }
    }

    @Test
    void theyAreWrittenInTheLanguageOfToday() throws IOException {
        assertThat(scripts())
                .hasSizeGreaterThan(30)
                .allSatisfy(
                        script ->
                                assertThat(OLD.matcher(Files.readString(script)).results())
                                        .isEmpty());
    }

    private static List<String> found(String name, String script, int lines) {
        List<String> found = new ArrayList<>();
        Matcher function = FUNCTION.matcher(script);
        int from = 0;
        while (function.find(from)) {
            if (function.group().lines().count() > lines) {
                found.add(name + ": " + function.group().lines().findFirst().orElseThrow().strip());
            }
            from = script.indexOf('\n', function.start());
        }
        return found;
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> all =
                Stream.concat(Files.walk(Path.of("assets/js")), Files.walk(Path.of("templates")))) {
            return all.filter(file -> file.toString().endsWith(".js"))
                    .filter(file -> !file.startsWith("assets/js/vendor"))
                    .sorted()
                    .toList();
        }
    }
}
