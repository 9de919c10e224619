package org.explainer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Each file in a bundle is named by another file of it, or is one that programs look for. */
class PackedIT {

    private static final Path BUNDLES = Path.of("target", "classroom");

    /** What names all files, whoever wrote them, and so is nobody's witness. */
    private static final Pattern LISTS =
            Pattern.compile("(?:.*/)?(?:MANIFEST\\.sha256|imsmanifest\\.xml|[^/]+\\.opf)");

    /** Of e-books and cartridges programs read the list first, and it alone leads to these. */
    private static final Pattern LOOKED_FOR =
            Pattern.compile(
                    "mimetype|META-INF/container\\.xml|EPUB/(?:nav\\.xhtml|toc\\.ncx)"
                            + "|EPUB/overlays/[\\w-]+\\.smil|scorm\\.html"
                            + "|c\\d+/(?:page\\.html|quiz\\.xml|topic-\\d+\\.xml)"
                            + "|plans/plan-[\\w-]+\\.html");

    /** Whoever passes on fonts and libraries passes on their licences. */
    private static final Pattern LICENCES =
            Pattern.compile(
                    "(?:.*/)?(?:LICENSE\\.txt|license-(?:code|text)\\.txt|fonts/(?:ofl-[\\w-]+\\.txt|OFL-[\\w-]+\\.txt|readme\\.md)"
                            + "|js/vendor/(?:license-\\w+\\.txt|readme\\.md))");

    private static final List<Pattern> KNOWN = List.of(LISTS, LOOKED_FOR, LICENCES);

    @Test
    void noBundleHasAFileThatNobodyNames() throws IOException {
        int seen = 0;
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(PackedIT::isPacked).sorted().toList()) {
                Map<String, String> packed = packed(file);
                assertThat(unnamed(packed)).as(file.toString()).isEmpty();
                packed.put("assets/notes.docx", "Of editors.");
                assertThat(unnamed(packed)).containsExactly("assets/notes.docx");
                seen++;
            }
        }
        assertThat(seen).isGreaterThanOrEqualTo(7);
    }

    private static boolean isPacked(Path file) {
        return file.toString().matches(".*\\.(?:zip|imscc|epub)");
    }

    private static Map<String, String> packed(Path file) throws IOException {
        Map<String, String> packed = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                packed.put(entry.getName(), new String(zip.readAllBytes(), ISO_8859_1));
            }
        }
        return packed;
    }

    private static List<String> unnamed(Map<String, String> packed) {
        return packed.keySet().stream()
                .filter(name -> KNOWN.stream().noneMatch(known -> known.matcher(name).matches()))
                .filter(name -> !isNamed(name, packed))
                .toList();
    }

    private static boolean isNamed(String name, Map<String, String> packed) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return packed.entrySet().stream()
                .filter(other -> !other.getKey().equals(name))
                .filter(other -> !LISTS.matcher(other.getKey()).matches())
                .anyMatch(other -> other.getValue().contains(last));
    }
}
