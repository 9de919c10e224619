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
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
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

    /**
     * The rooms, from the top down: each knows those of the floors below it, and none of its own
     * floor. A room is a package with all below it.
     */
    private static final List<List<String>> FLOORS =
            List.of(
                    List.of("cli"),
                    List.of("serve"),
                    List.of("build", "recording", "site", "skeleton", "newsletter", "classroom"),
                    List.of("channel", "figure", "page", "proofreading"),
                    List.of("edition", "reader"),
                    List.of("audio", "block", "template"),
                    List.of("collation", "manuscript"),
                    List.of("cache", "cores", "language", "overlay", "problem", "progress"));

    /**
     * Each library, and the packages that may know of it. What makes a format owns its library;
     * {@code collation} reads what was made, to judge it.
     */
    private static final Map<String, List<String>> OWNERS =
            Map.ofEntries(
                    entry("org.asciidoctor..", List.of("reader.asciidoc")),
                    entry("org.snakeyaml..", List.of("reader.data")),
                    entry("org.apache.commons.csv..", List.of("reader.data")),
                    entry("freemarker..", List.of("template")),
                    entry(
                            "org.jsoup..",
                            List.of(
                                    "page..",
                                    "newsletter..",
                                    "classroom..",
                                    "collation",
                                    "reader.asciidoc")),
                    entry("com.helger..", List.of("page.inline")),
                    entry("org.locationtech.jts..", List.of("figure.map")),
                    entry("org.locationtech.proj4j..", List.of("figure.map")),
                    entry("org.apache.fontbox..", List.of("figure.picture")),
                    entry("java.awt..", List.of("figure.picture")),
                    entry("com.github.weisj.jsvg..", List.of("figure.picture")),
                    entry("net.coobird..", List.of("figure.picture")),
                    entry("com.openhtmltopdf..", List.of("classroom.pdf")),
                    entry("org.apache.pdfbox.pdmodel..", List.of("classroom.pdf", "collation")),
                    entry("org.apache.pdfbox.cos..", List.of("classroom.pdf", "collation")),
                    entry("org.apache.pdfbox.contentstream..", List.of("collation")),
                    entry("jakarta.mail..", List.of("newsletter.mail", "collation")),
                    entry("jakarta.activation..", List.of("newsletter.mail", "collation")),
                    entry("org.eclipse.jetty..", List.of("serve")),
                    entry("com.jcraft..", List.of("channel", "figure.picture")),
                    entry("org.jbake..", List.of("site")),
                    entry("org.apache.commons.configuration2..", List.of("site")),
                    entry("picocli..", List.of("cli")));

    static Stream<String> rooms() {
        return FLOORS.stream().flatMap(List::stream).sorted();
    }

    /** All but those at the top, which may know of all. */
    static Stream<String> roomsBelowAnother() {
        return FLOORS.stream().skip(1).flatMap(List::stream).sorted();
    }

    static Stream<String> libraries() {
        return OWNERS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("roomsBelowAnother")
    void roomsKnowOnlyWhatIsBelowThem(String room) {
        holdsAndCanFail(
                root -> {
                    List<String> known = new ArrayList<>(List.of(root + "." + room + ".."));
                    below(room).forEach(one -> known.add(root + "." + one + ".."));
                    return noClasses()
                            .that()
                            .resideInAPackage(root + "." + room + "..")
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

    private static Stream<String> below(String room) {
        return FLOORS.stream()
                .dropWhile(floor -> !floor.contains(room))
                .skip(1)
                .flatMap(List::stream);
    }

    @Test
    void noRoomIsForgotten() {
        assertThat(CODE.stream().map(type -> room(type.getPackageName())).distinct())
                .containsExactlyInAnyOrderElementsOf(rooms().toList());
    }

    private static String room(String packageName) {
        return packageName.substring(ROOT.length() + 1).replaceFirst("\\..*", "");
    }

    /** Packages of one room know each other, in one direction only. */
    @Test
    void packagesFormNoCycle() {
        holdsAndCanFail(root -> slices().matching(root + ".(**)").should().beFreeOfCycles());
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
                                                .map(one -> root + "." + one)
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

    /** Neither in two packages, nor within a class that stands beside one of that name. */
    @Test
    void noTwoClassesHaveOneName() {
        assertThat(twins(CODE)).isEmpty();
        assertThat(twins(BROKEN))
                .as("the rule can fail")
                .containsExactly(
                        PLANTED + ".cores.Tray",
                        PLANTED + ".cores.Tray$Gang",
                        PLANTED + ".serve.Tray");
    }

    private static List<String> twins(JavaClasses all) {
        Map<String, List<String>> packages =
                all.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .collect(
                                groupingBy(
                                        JavaClass::getSimpleName,
                                        mapping(JavaClass::getPackageName, toList())));
        return all.stream()
                .filter(
                        type ->
                                isTwin(
                                        type,
                                        packages.getOrDefault(type.getSimpleName(), List.of())))
                .map(JavaClass::getName)
                .sorted()
                .toList();
    }

    private static boolean isTwin(JavaClass type, List<String> packages) {
        return type.isTopLevelClass()
                ? packages.size() > 1
                : packages.contains(type.getPackageName());
    }

    /** JBake's document model takes one, and nobody else. */
    @Test
    void onlyJbakeSeesDatesThatCanChange() {
        holdsAndCanFail(
                root ->
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(root + ".site")
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
                                .and()
                                .doNotHaveSimpleName("UnchangedRun")
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
