package org.explainer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Puts signs that mean something to AsciiDoc, YAML, CSV, HTML, SVG, shells or spreadsheets at
 * random places of the tiny edition, as a fuzzer does. Whatever comes of it, the press ends, in
 * time, with 0 or with 1 and errors that have a place; what it lets through is held to the list of
 * what may go out, as in every run. {@code -Dtexts=200 -Dseed=7} makes more of them, and others.
 */
class HostileTextsIT {

    private static final List<String> SIGNS =
            List.of(
                    "pass:[<script>alert(1)</script>]",
                    "\n++++\n<b onclick=x>\n++++\n",
                    "+++<i>+++",
                    "include::/etc/passwd[]",
                    "include::../../x[]",
                    "{counter:x}",
                    "{set:x:y}",
                    "{x}",
                    "ifeval::[1 == 1]\n",
                    "ifdef::x[]",
                    "[subs=none]\n",
                    "[%header,format=csv]\n",
                    "\n|===\n",
                    "\n====\n",
                    "\n----\n",
                    "\n--\n",
                    "[[x]]",
                    "[[[",
                    "<<",
                    ">>",
                    "[.x]#",
                    "image::x.png[]",
                    "image:javascript:x[]",
                    "link:data:text/html,x[x]",
                    "xref:[",
                    "footnote:[",
                    "footnote:x[]",
                    "source:[",
                    "term:[",
                    "[claim]",
                    "[scene]\n",
                    "map::[]",
                    "stem:[x]",
                    "a::\n",
                    "* ",
                    "** ",
                    ". ",
                    "== ",
                    "= ",
                    "'''\n",
                    "//",
                    "////\n",
                    "toc::[]",
                    "\u202e",
                    "\u200b",
                    "\ufeff",
                    "\u0000",
                    "\u0007",
                    "\u2028",
                    "\ud83d\ude80",
                    "e\u0301",
                    "&#0;",
                    "&lt",
                    "&x;",
                    "<!--",
                    "-->",
                    "]]>",
                    "</script>",
                    "<svg onload=x>",
                    "<",
                    "{{ x }}",
                    "{% x %}",
                    "*|X|*",
                    "%%x%%",
                    "${x}",
                    "#{x}",
                    "<#if x>",
                    "<@x/>",
                    "=HYPERLINK(\"x\")",
                    "@SUM(1)",
                    "\t",
                    "\r",
                    " \n",
                    "\n\n",
                    "\"",
                    "'",
                    "\"\"\"",
                    ",",
                    ";",
                    "!!java.net.URL [x]",
                    "&a [*a]",
                    "*a",
                    "<<: *x",
                    "- {",
                    "- [",
                    "? ",
                    ": ",
                    "| ",
                    "> ",
                    "~",
                    "null",
                    "0x1F",
                    "1e9999",
                    "-1",
                    "9991-13-45",
                    "../../../x",
                    "C:\\x",
                    "con",
                    "x:y",
                    "url(http://example.org/x)",
                    "@import 'x';",
                    "javascript:x",
                    "//example.org/x",
                    "a-a-a-");

    private static final Pattern FOUND =
            Pattern.compile(
                    "([^:\\s][^:]*)(:\\d+)?: (error|warning): \\S.*|    \\S.*"
                            + "|\\d+ (error|warning).* in \\d+ files?(; nothing was published)?");

    @TempDir private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> endWithAnErrorInItsPlaceOrAreHarmless() {
        long seed = Long.getLong("seed", 23);
        return IntStream.range(0, Integer.getInteger("texts", 12))
                .mapToObj(
                        i ->
                                DynamicTest.dynamicTest(
                                        "seed " + seed + ", text " + i,
                                        () -> tryOne(new Random(seed * 10_007 + i), i)));
    }

    private void tryOne(Random chance, int number) throws IOException {
        Path root = TinyEdition.copyTo(folder.resolve("text" + number));
        StringBuilder done = new StringBuilder();
        for (int i = chance.nextInt(3); i >= 0; i--) {
            done.append(spoil(chance, root)).append('\n');
        }
        var err = new StringWriter();
        int exit =
                assertTimeoutPreemptively(
                        Duration.ofMinutes(4), () -> check(root, err), done::toString);

        String found = err.toString();
        assertThat(found.lines()).as("%s%n%s", done, found).allMatch(FOUND.asMatchPredicate());
        assertThat(exit).as("%s%n%s", done, found).isEqualTo(found.contains(": error: ") ? 1 : 0);
        Files.delete(root.resolve("target/cache"));
        TinyEdition.delete(root);
    }

    private static int check(Path root, StringWriter err) {
        return TinyEdition.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "check",
                "--root",
                root.toString());
    }

    /** Spoils one file, and tells how. */
    private static String spoil(Random chance, Path root) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root.resolve("content"))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        Path file = files.get(chance.nextInt(files.size()));
        byte[] old = Files.readAllBytes(file);
        String text = new String(old, UTF_8);
        int at = text.isEmpty() ? 0 : chance.nextInt(text.length());
        int end = Math.min(text.length(), at + chance.nextInt(40));
        String sign = SIGNS.get(chance.nextInt(SIGNS.size()));
        String name = root.relativize(file) + " at " + at;
        switch (chance.nextInt(6)) {
            case 0 -> Files.writeString(file, text.substring(0, at) + text.substring(end));
            case 1 -> Files.writeString(file, text.substring(0, end) + text.substring(at));
            case 2 -> {
                old[Math.min(at, old.length - 1)] ^= (byte) (1 << chance.nextInt(8));
                Files.write(file, old);
            }
            default -> {
                String more = chance.nextInt(8) == 0 ? sign.repeat(500) : sign;
                Files.writeString(file, text.substring(0, at) + more + text.substring(at));
                return name + ": " + sign;
            }
        }
        return name + ": cut, doubled or flipped";
    }
}
