package org.explainer.page.inline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.page.Finishing;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What inlining writes; that a browser shows the same is for {@code browser.InliningIT}. */
class InliningTest {

    @Test
    void theMoreSpecificWinsThenTheLater() {
        assertThat(inlined("p { color: red } .a { color: blue } p { color: green }", "<p class=a>"))
                .isEqualTo("<p style=\"color:blue\"></p>");
        assertThat(inlined(".a { color: red } .b { color: blue }", "<p class=\"b a\">"))
                .isEqualTo("<p style=\"color:blue\"></p>");
        assertThat(
                        inlined(
                                "#i { top: 1px } " + ".a".repeat(11) + " { top: 0 }",
                                "<p id=i class=a>"))
                .isEqualTo("<p id=\"i\" style=\"top:1px\"></p>");
    }

    @Test
    void importanceWinsAndIsNotWritten() {
        assertThat(
                        inlined(
                                "p { color: red !important } #i { color: blue }",
                                "<p id=i style='color:green'>"))
                .isEqualTo("<p id=\"i\" style=\"color:red\"></p>");
        assertThat(inlined("p { color: red !important }", "<p style='color:green !important'>"))
                .isEqualTo("<p style=\"color:green\"></p>");
    }

    @Test
    void importanceIsWrittenWhereAScreenWouldWinOtherwise() {
        assertThat(
                        inlined(
                                "@media print { p { color: red !important } }",
                                "<p style='color:green !important; margin:0 !important'>"))
                .isEqualTo("<p style=\"color:green!important;margin:0\"></p>");
    }

    /** Mozilla's sanitizer drops every block of @media. */
    @Test
    void whatHoldsOnAllMediaStandsInTheHeadWithoutThem() {
        var problems = new Problems();
        Stylesheet sheet =
                Stylesheet.read(
                        "@media all { .a li { margin: 0 !important } b, i { top: 0 !important } }"
                                + " @media all and (max-width: 9px) { p { top: 0 !important } }"
                                + " @media print { p { left: 0 !important } }",
                        "letter.css.ftl",
                        problems);

        assertThat(sheet.head().replaceAll("\\s", ""))
                .isEqualTo(
                        ".ali{margin:0!important}b,i{top:0!important}"
                                + "@mediaalland(max-width:9px){p{top:0!important}}"
                                + "@mediaprint{p{left:0!important}}");
        assertThat(sheet.needs("a")).isTrue();
        assertThat(problems.inReadingOrder()).isEmpty();
    }

    @Test
    void anAttributeOfTheElementsOwnWinsAndStandsLast() {
        assertThat(inlined("p { padding: 1px; color: red }", "<p style='padding-left:2px'>"))
                .isEqualTo("<p style=\"padding:1px;color:red;padding-left:2px\"></p>");
    }

    @Test
    void theShorthandStaysWhereItsRuleWas() {
        assertThat(inlined(".a { padding-left: 2px } p { padding: 1px }", "<p class=a>"))
                .isEqualTo("<p style=\"padding:1px;padding-left:2px\"></p>");
        assertThat(inlined("p { padding-left: 2px } .a { padding: 1px }", "<p class=a>"))
                .isEqualTo("<p style=\"padding-left:2px;padding:1px\"></p>");
    }

    @Test
    void twoValuesInOneRuleStay() {
        assertThat(inlined("p { width: 100%; width: calc(100% - 2px) }", "<p style='width:9px'>"))
                .isEqualTo("<p style=\"width:9px\"></p>");
        assertThat(
                        inlined(
                                "p { width: 1px } .a { width: 2%; width: calc(2% - 2px) }",
                                "<p class=a>"))
                .isEqualTo("<p style=\"width:2%;width:calc(2% - 2px)\"></p>");
    }

    @Test
    void whatStandsInAStyleAttributeAndCannotBeReadIsSkippedAsBrowsersDo() {
        assertThat(inlined("p { top: 0 }", "<p style='color red; ; left:1px'>"))
                .isEqualTo("<p style=\"top:0;left:1px\"></p>");
    }

    @Test
    void namesOfFontsNeedNoEscapes() {
        assertThat(inlined("p { font-family: \"Segoe UI\", serif }", "<p>"))
                .isEqualTo("<p style=\"font-family:'Segoe UI',serif\"></p>");
    }

    @Test
    void classesThatNoScreenNeedsGo() {
        String page =
                new Finishing(List.of(pass("@media print{.b{top:0!important}} .a{left:0}")))
                        .finish("<head></head><p class='a b c'></p><p class=c></p>");
        assertThat(page)
                .isEqualTo(
                        """
                        <html><head><style>@media print{.b{top:0 !important}}</style></head>\
                        <body><p class="b" style="left:0"></p><p></p></body></html>
                        """);
    }

    @Test
    void theHeadTakesNoStyleAttributes() {
        assertThat(new Finishing(List.of(pass("*{margin:0}"))).finish("<title>T</title>"))
                .isEqualTo(
                        "<html style=\"margin:0\"><head><title>T</title></head>"
                                + "<body style=\"margin:0\"></body></html>\n");
    }

    /** Where CSS and jsoup's own selectors differ, and how elements relate. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            textBlock =
                    """
                    .A → <p class=a> → no
                    P → <p> → yes
                    body > p → <p> → yes
                    html > p → <p> → no
                    i + p → <p> → no
                    """)
    void selectorsAreThoseOfCss(String selector, String element, String matches) {
        String page = inlined(selector + "{top:0}", element);
        assertThat(page.contains("style=\"top:0\"></p>")).isEqualTo(matches.equals("yes"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            textBlock =
                    """
                    p{top:0} a:hover{top:0} → the selector "a:hover" cannot be inlined
                    p::before{top:0} → the selector "p::before" cannot be inlined
                    p:has(a){top:0} → the selector "p:has(a)" cannot be inlined
                    p:not(.a){top:0} → the selector "p:not(.a)" cannot be inlined
                    :is(p, a){top:0} → the selector ":is(p,a)" cannot be inlined
                    p[title=a]{top:0} → the selector "p[title=a]" cannot be inlined
                    p:nth-child(2){top:0} → the selector "p:nth-child(2)" cannot be inlined
                    li:first-of-type{top:0} → the selector "li:first-of-type" cannot be inlined
                    .sm\\:x{top:0} → the selector ".sm\\:x" cannot be inlined
                    svg|a{top:0} → the selector "svg|a" cannot be inlined
                    @font-face{font-family:x;src:y} → @font-face does not reach every letter
                    @import url(x.css); → @import does not reach every letter
                    @supports (top:0) {p{top:0}} → @supports does not reach every letter
                    @media print{@media screen{p{top:0!important}}} → @media stands within @media
                    @media print{p{top:0}} → "top" loses to what is inlined
                    @media print{p[class=a]{top:0!important}} → the selector "p[class=a]" asks for what inlining changes
                    p{font-size:1px!important} @media print{p{font:x!important}} → "font-size" is important here and in @media
                    p{color red} → the stylesheet cannot be read here
                    p{color: red → the stylesheet cannot be read here
                    """)
    void whatCannotBeInlinedIsRefusedWithItsLine(String css, String message) {
        var problems = new Problems();
        Stylesheet.read("\n\n" + css, "letter.css", problems);

        assertThat(problems.inReadingOrder())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.message()).isEqualTo(message);
                            assertThat(problem.place()).hasToString("letter.css:3");
                        });
    }

    private static String inlined(String css, String element) {
        String page = new Finishing(List.of(pass(css))).finish(element);
        return page.replaceAll("(?s).*<body[^>]*>|</body>.*", "");
    }

    private static Inlining pass(String css) {
        var problems = new Problems();
        var sheet = Stylesheet.read(css, "letter.css", problems);
        assertThat(problems.inReadingOrder()).isEmpty();
        return new Inlining(sheet);
    }
}
