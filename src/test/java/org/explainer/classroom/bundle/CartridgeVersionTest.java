package org.explainer.classroom.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.explainer.Contexts;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.classroom.artefact.ClassroomTemplates;
import org.explainer.edition.Edition;
import org.explainer.manuscript.teaching.Plan;
import org.explainer.manuscript.text.Chapter;
import org.explainer.problem.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both versions hold the same, and differ in their names for it: IMS, 2010 and 2013. */
class CartridgeVersionTest {

    private static final Edition BOOK = TinyBook.complete().add(Rows.plan(45)).edition();

    private static String print(String template, String version) throws IOException {
        Chapter chapter = TinyBook.chapter(BOOK, "c01");
        var unit =
                new CartridgeZip.Unit(
                        chapter, 1, BOOK.quizzes().of(chapter), List.of("Who says so?"));
        var settings = Contexts.classroom(version);
        var root = Path.of(".");
        var context = Contexts.of(root, root, BOOK, new Problems());
        Map<String, ?> model =
                Map.of(
                        "units",
                        List.of(unit),
                        "plans",
                        BOOK.library().rows(Plan.class),
                        "chapter",
                        chapter,
                        "topic",
                        "Who says so?");
        return new String(
                new ClassroomTemplates(BOOK, settings, context).render(template, model), UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.3"})
    void namesItsPartsAsTheVersionDoes(String version) throws IOException {
        String v = "v" + version.replace(".", "p");

        assertThat(print("cc-manifest.ftlx", version))
                .contains(
                        "xmlns=\"http://www.imsglobal.org/xsd/imscc" + v + "/imscp_v1p1\"",
                        "\"http://ltsc.ieee.org/xsd/imscc" + v + "/LOM/manifest\"",
                        "\"http://ltsc.ieee.org/xsd/imscc" + v + "/LOM/resource\"",
                        "<schemaversion>" + version + ".0</schemaversion>",
                        "type=\"imsqti_xmlv1p2/imscc_xml" + v + "/assessment\"",
                        "type=\"imsdt_xml" + v + "\"",
                        "IMSGLC_CC_Roles" + v + "<")
                .doesNotContain(version.equals("1.1") ? "v1p3" : "imsccv1p1");
        assertThat(print("topic.ftlx", version))
                .contains("xmlns=\"http://www.imsglobal.org/xsd/imscc" + v + "/imsdt_" + v + "\"");
    }
}
