package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Systems drop what a cartridge does not name rightly, without a word; so this looks for it. */
class CartridgeIT {

    private final Map<String, byte[]> files = new TreeMap<>();
    private Document manifest;

    @BeforeEach
    void open() throws Exception {
        try (InputStream file = Files.newInputStream(cartridge());
                var zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        manifest = xml(files.get("imsmanifest.xml"));
    }

    private static Path cartridge() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("target", "classroom"))) {
            return all.filter(file -> file.toString().endsWith(".imscc")).findFirst().orElseThrow();
        }
    }

    private static Document xml(byte[] content) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(content));
    }

    @Test
    void namesEveryFileAndNoOther() {
        Set<String> there = new TreeSet<>(files.keySet());
        there.remove("imsmanifest.xml");

        assertThat(values("file", "href"))
                .isEqualTo(there)
                .hasSizeGreaterThan(Built.chapters().size());
        assertThat(there).containsAll(values("resource", "href"));
    }

    @Test
    void givesEveryItemAResource() {
        assertThat(values("resource", "identifier")).containsAll(values("item", "identifierref"));
        Stream<Element> named = all("*").filter(one -> one.hasAttribute("identifier"));
        assertThat(named.map(one -> one.getAttribute("identifier"))).doesNotHaveDuplicates();
    }

    @Test
    void knowsOnlyTypesOfCartridges() {
        assertThat(values("resource", "type"))
                .containsExactlyInAnyOrder(
                        "webcontent", "imsdt_xmlv1p1", "imsqti_xmlv1p2/imscc_xmlv1p1/assessment");
    }

    @Test
    void holdsAQuizOfEachChapterByTheRules() throws Exception {
        List<String> quizzes =
                files.keySet().stream().filter(name -> name.endsWith("/quiz.xml")).toList();
        assertThat(quizzes).hasSameSizeAs(Built.chapters());
        for (String quiz : quizzes) {
            assertThat(QtiRules.broken(files.get(quiz))).as(quiz).isEmpty();
        }
    }

    @Test
    void holdsWellFormedPartsOnly() throws Exception {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(".xml")) {
                assertThat(xml(file.getValue()).getDocumentElement()).as(file.getKey()).isNotNull();
            }
        }
    }

    /** The plans are in no module, and marked as for instructors. */
    @Test
    void keepsThePlansFromPupils() {
        Predicate<Element> plan = one -> one.getAttribute("intendeduse").equals("lessonplan");
        Set<String> shown = values("item", "identifierref");

        assertThat(all("resource").filter(plan))
                .isNotEmpty()
                .allMatch(one -> one.getTextContent().strip().endsWith("Instructor"))
                .noneMatch(one -> shown.contains(one.getAttribute("identifier")));
    }

    private Set<String> values(String element, String attribute) {
        Set<String> values = new TreeSet<>();
        all(element)
                .filter(one -> one.hasAttribute(attribute))
                .forEach(one -> values.add(one.getAttribute(attribute)));
        return values;
    }

    private Stream<Element> all(String name) {
        NodeList found = manifest.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(n -> (Element) found.item(n));
    }
}
