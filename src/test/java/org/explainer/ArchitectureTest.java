package org.explainer;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.explainer.cli.Main;
import org.explainer.manuscript.text.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the code to the architecture. Each rule is a plain test, so that nothing can skip it, and
 * each is also run over {@code org.explainer.planted}, which breaks it: a rule that cannot fail
 * fails here.
 */
class ArchitectureTest {

    private static final String ROOT = "org.explainer";
    private static final String PLANTED = "org.explainer.planted";

    /** Without the tests, which lie elsewhere. */
    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(PLANTED);

    /** What each package may know of besides itself; the program, at the top, may know of all. */
    private static final Map<String, List<String>> BELOW =
            Map.ofEntries(
                    entry("problem", List.of()),
                    entry("cache", List.of()),
                    entry("language", List.of()),
                    entry("collation", List.of("problem", "cache")),
                    entry("manuscript", List.of("problem")),
                    entry("block", List.of("manuscript", "problem")),
                    entry("reader", List.of("block", "manuscript", "problem", "cache")),
                    entry("edition", List.of("block", "manuscript", "problem")),
                    entry(
                            "drawing",
                            List.of("drawing.map", "edition", "block", "manuscript", "problem")),
                    entry("drawing.map", List.of("edition", "block", "manuscript", "problem")),
                    entry("drawing.picture", List.of("drawing", "problem", "cache")),
                    entry("template", List.of("edition", "block", "manuscript", "problem")),
                    entry("sound", List.of()),
                    entry("narration", List.of("sound", "manuscript", "problem")),
                    entry(
                            "html",
                            List.of("narration", "edition", "block", "manuscript", "problem")),
                    entry("html.inline", List.of("html", "problem")),
                    entry("html.story", List.of("html", "problem")),
                    entry("html.book", List.of("html")),
                    entry(
                            "channel",
                            List.of(
                                    "template",
                                    "html",
                                    "html.inline",
                                    "html.story",
                                    "html.book",
                                    "narration",
                                    "sound",
                                    "drawing",
                                    "drawing.picture",
                                    "edition",
                                    "block",
                                    "manuscript",
                                    "problem",
                                    "cache")),
                    entry(
                            "channel.*..",
                            List.of(
                                    "channel",
                                    "template",
                                    "html",
                                    "html.inline",
                                    "html.story",
                                    "html.book",
                                    "narration",
                                    "sound",
                                    "drawing",
                                    "drawing.picture",
                                    "edition",
                                    "block",
                                    "manuscript",
                                    "problem",
                                    "cache")));

    /**
     * Each library, and the packages that may know of it; the root's name is empty. What makes a
     * format owns its library; {@code collation} reads what was made, to judge it.
     */
    private static final Map<String, List<String>> OWNERS =
            Map.ofEntries(
                    entry("org.asciidoctor..", List.of("reader")),
                    entry("org.snakeyaml..", List.of("reader")),
                    entry("org.apache.commons.csv..", List.of("reader")),
                    entry("freemarker..", List.of("template")),
                    entry("org.jsoup..", List.of("html..", "collation")),
                    entry("com.helger..", List.of("html.inline")),
                    entry("org.locationtech.jts..", List.of("drawing.map")),
                    entry("org.locationtech.proj4j..", List.of("drawing.map")),
                    entry("org.apache.fontbox..", List.of("drawing.picture")),
                    entry("java.awt..", List.of("drawing.picture")),
                    entry("com.github.weisj.jsvg..", List.of("drawing.picture")),
                    entry("com.openhtmltopdf..", List.of("channel.classroom.pdf")),
                    entry(
                            "org.apache.pdfbox.pdmodel..",
                            List.of("channel.classroom.pdf", "collation")),
                    entry("org.apache.pdfbox.cos..", List.of("channel.classroom.pdf", "collation")),
                    entry("org.apache.pdfbox.contentstream..", List.of("collation")),
                    entry("jakarta.mail..", List.of("channel.newsletter", "collation")),
                    entry("jakarta.activation..", List.of("channel.newsletter", "collation")),
                    entry("org.jbake..", List.of("channel.site")),
                    entry("org.apache.commons.configuration2..", List.of("channel.site")),
                    entry("picocli..", List.of("")));

    static Stream<String> packages() {
        return BELOW.keySet().stream().sorted();
    }

    static Stream<String> libraries() {
        return OWNERS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void packagesKnowOnlyWhatIsBelowThem(String name) {
        holdsAndCanFail(
                root -> {
                    List<String> known = new ArrayList<>();
                    known.add(root + "." + name);
                    BELOW.getOrDefault(name, List.of()).forEach(one -> known.add(root + "." + one));
                    return noClasses()
                            .that()
                            .resideInAPackage(root + "." + name)
                            .should()
                            .dependOnClassesThat(
                                    resideInAPackage(root + "..")
                                            .and(
                                                    not(
                                                            resideInAnyPackage(
                                                                    known.toArray(
                                                                            String[]::new)))));
                });
    }

    @Test
    void noPackageIsForgotten() {
        assertThat(CODE.stream().map(type -> type.getPackageName()).distinct())
                .allMatch(
                        name ->
                                name.equals(ROOT)
                                        || name.startsWith(ROOT + ".channel.")
                                        || BELOW.containsKey(name.substring(ROOT.length() + 1)));
    }

    @Test
    void packagesFormNoCycle() {
        holdsAndCanFail(root -> slices().matching(root + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    void channelsDoNotKnowEachOther() {
        holdsAndCanFail(
                root -> slices().matching(root + ".channel.(*)..").should().notDependOnEachOther());
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void eachLibraryHasItsOwners(String library) {
        List<String> owners = OWNERS.getOrDefault(library, List.of());
        holdsAndCanFail(
                root ->
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(
                                        owners.stream()
                                                .map(one -> one.isEmpty() ? root : root + "." + one)
                                                .toArray(String[]::new))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(library));
    }

    @Test
    void placedBlocksAreRecords() {
        holdsAndCanFail(
                root ->
                        classes()
                                .that()
                                .areAssignableTo(Block.class)
                                .and()
                                .areNotInterfaces()
                                .should()
                                .beRecords());
    }

    @Test
    void namesSayWhatAClassIsFor() {
        holdsAndCanFail(
                root ->
                        noClasses()
                                .should()
                                .haveNameMatching(
                                        ".*(Util|Utils|Helper|Manager|Impl|Base|Data|Info)")
                                .because("such a name does not say what the class's one job is"));
    }

    /** JBake's document model takes one, and nobody else. */
    @Test
    void onlyJbakeSeesDatesThatCanChange() {
        holdsAndCanFail(
                root ->
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(root + ".channel.site")
                                .should()
                                .dependOnClassesThat()
                                .areAssignableTo(Date.class));
    }

    @Test
    void nothingDependsOnTheMachinesLanguage() {
        holdsAndCanFail(root -> noClasses().should().callMethod(Locale.class, "getDefault"));
    }

    @Test
    void onlyTheProgramPrints() {
        holdsAndCanFail(
                root ->
                        noClasses()
                                .that()
                                .doNotHaveSimpleName("Main")
                                .should()
                                .accessField(System.class, "out")
                                .orShould()
                                .accessField(System.class, "err"));
    }

    @Test
    void onlyTheProgramReadsTheClock() {
        holdsAndCanFail(
                root ->
                        noClasses()
                                .that()
                                .doNotHaveSimpleName("Main")
                                .should()
                                .callMethodWhere(target(name("now"))));
    }

    /** {@code rule} is the rule for the packages below a root. */
    private static void holdsAndCanFail(Function<String, ArchRule> rule) {
        rule.apply(ROOT).allowEmptyShould(true).check(CODE);
        assertThat(rule.apply(PLANTED).evaluate(BROKEN).hasViolation())
                .as("the rule can fail: %s", rule.apply(PLANTED).getDescription())
                .isTrue();
    }
}
