package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a contributor writes cannot make a pattern run for minutes: on one line, whose length has a
 * limit, a pattern looks at each letter at most some times as often as the line has letters. Looks
 * are counted, so that no clock is asked.
 */
class BoundedPatternsTest {

    private static final int LENGTH = 400;

    /** A pattern that is cubic looks a sixth of {@link #LENGTH} times as often. */
    private static final long LOOKS = 25L * LENGTH * LENGTH;

    /** What is repeated: the signs of AsciiDoc, YAML, CSV, HTML, CSS, addresses, and of prose. */
    private static final List<String> UNITS =
            List.of(
                    "a",
                    "a-",
                    "a ",
                    "ab1",
                    "A",
                    "1",
                    "1,",
                    "1.",
                    " ",
                    "\t",
                    "\n",
                    " \n",
                    "a\n",
                    "x[",
                    "[",
                    "]",
                    "[[",
                    "[a,",
                    "{",
                    "{a",
                    "{a:",
                    "}",
                    "(",
                    "((",
                    ")",
                    "<",
                    "<a ",
                    "<!--",
                    "</",
                    "&",
                    "&#",
                    "&a",
                    "_",
                    "*",
                    "`",
                    "\"",
                    "'",
                    "=\"",
                    "/",
                    "../",
                    ":",
                    ":a:",
                    "a:",
                    "a::",
                    "::",
                    ".",
                    "..",
                    "--",
                    "- ",
                    "#",
                    "%",
                    "%2",
                    "^",
                    "~",
                    "+",
                    "\\",
                    "|",
                    "=",
                    "== ",
                    "http://",
                    "//",
                    "https://a",
                    "url(",
                    "@",
                    "@import ",
                    ";",
                    ",",
                    "$",
                    "${",
                    "{{",
                    "{%",
                    "é",
                    "а",
                    "…",
                    "\u00a0",
                    "\u201c",
                    "?",
                    "!",
                    "a. ",
                    "A. ",
                    "M12");

    static Stream<Pattern> patterns() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.explainer").stream()
                        .map(JavaClass::getFields)
                        .flatMap(Set::stream)
                        .filter(field -> field.getRawType().isEquivalentTo(Pattern.class))
                        .map(JavaField::reflect)
                        .filter(field -> Modifier.isStatic(field.getModifiers()))
                        .map(BoundedPatternsTest::value);
    }

    private static Pattern value(Field field) {
        try {
            field.setAccessible(true);
            return (Pattern) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void looksAtNoLetterTooOften(Pattern pattern) {
        assertThat(UNITS).as(pattern.pattern()).noneMatch(unit -> isSlow(pattern, unit));
    }

    @Test
    void seesAPatternThatRunsLong() {
        assertThat(isSlow(Pattern.compile(" * * *x"), " ")).isTrue();
        assertThat(isSlow(Pattern.compile("(a-)*x"), "a-")).isFalse();
    }

    private static boolean isSlow(Pattern pattern, String unit) {
        var text = new CountedText(unit.repeat(LENGTH / unit.length()) + "\u0001");
        try {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                // Only the looks count.
            }
            return false;
        } catch (TooManyLooks | StackOverflowError e) {
            return true;
        }
    }

    private static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final class CountedText implements CharSequence {
        private final String text;
        private long looks;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            looks++;
            if (looks > LOOKS) {
                throw new TooManyLooks();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
