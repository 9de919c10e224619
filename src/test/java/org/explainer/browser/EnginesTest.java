package org.explainer.browser;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.explainer.Golden;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Which tests of browsers the judge asks WebKit, and which it does not, written down. */
class EnginesTest {

    private static final Pattern TEST = Pattern.compile("\\w+IT\\b");
    private static final Pattern RUN = Pattern.compile("-Dit\\.test=([\\w,]+)");

    private final String judge = judge();

    @Test
    void eachIsRunOrLeftOutForAReasonOrNeedsAProtocolOfChromiums() throws Exception {
        List<String> lines = new ArrayList<>();
        for (Class<?> test : tests()) {
            lines.add(test.getSimpleName() + ": " + answer(test));
        }

        assertThat(lines).noneMatch(line -> line.endsWith("forgotten"));
        Golden.assertMatches("org/explainer/browser/engines.txt", String.join("\n", lines) + "\n");
    }

    @Test
    void theJudgeNamesNoneThatIsNotThere() throws Exception {
        List<String> there = tests().stream().map(Class::getSimpleName).toList();

        assertThat(run()).hasSizeGreaterThan(8).isSubsetOf(there);
        assertThat(leftOut()).isSubsetOf(there).doesNotContainAnyElementsOf(run());
    }

    private String answer(Class<?> test) {
        if (asksForChromium(test)) {
            return "needs a protocol of Chromium's";
        }
        if (leftOut().contains(test.getSimpleName())) {
            return "left out; src/tools/engines/judge says why";
        }
        if (!run().contains(test.getSimpleName())) {
            return "forgotten";
        }
        String without =
                Arrays.stream(test.getDeclaredMethods())
                        .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class))
                        .filter(EnginesTest::takesChromium)
                        .map(Method::getName)
                        .sorted()
                        .collect(joining(", "));
        return without.isEmpty() ? "run" : "run, but for " + without;
    }

    private static boolean asksForChromium(Class<?> test) {
        return Arrays.stream(test.getDeclaredConstructors()).anyMatch(EnginesTest::takesChromium)
                || Arrays.stream(test.getDeclaredFields())
                        .anyMatch(field -> field.getType() == Chromium.class);
    }

    private static boolean takesChromium(Executable method) {
        return List.of(method.getParameterTypes()).contains(Chromium.class);
    }

    private Set<String> run() {
        String names = RUN.matcher(judge).results().map(run -> run.group(1)).collect(joining(","));
        return Set.of(names.split(","));
    }

    private Set<String> leftOut() {
        Set<String> named = new TreeSet<>();
        judge.lines()
                .filter(line -> line.startsWith("#"))
                .flatMap(line -> TEST.matcher(line).results().map(MatchResult::group))
                .forEach(named::add);
        return named;
    }

    private static List<Class<?>> tests() throws IOException, ClassNotFoundException {
        List<Class<?>> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/java/org/explainer/browser"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (name.endsWith("IT")) {
                    tests.add(declared(EnginesTest.class.getPackageName() + "." + name));
                }
            }
        }
        return tests;
    }

    /**
     * Not initialized: some browser tests read the built site as they are, and none is built yet.
     */
    private static Class<?> declared(String name) throws ClassNotFoundException {
        return Class.forName(name, false, EnginesTest.class.getClassLoader());
    }

    private static String judge() {
        try {
            return Files.readString(Path.of("src/tools/engines/judge"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
