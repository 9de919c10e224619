package org.explainer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CutStyleTest {

    private static final Set<String> WORDS = Set.of("p", "map", "map__key", "svg", "is-right");

    @Test
    void keepsRulesOfWhatIsThere() {
        assertThat(cut(".map{a:b}.chart{a:b}.map .map__key>p,h2{a:b}"))
                .isEqualTo(".map{a:b}.map .map__key>p{a:b}");
    }

    @Test
    void doesNotGoByWhatStandsInBrackets() {
        assertThat(cut(".map:not(.chart,:has(.x)) p::before{a:b}:root[data-theme=\"x,y{\"]{a:b}"))
                .isEqualTo(
                        ".map:not(.chart,:has(.x)) p::before{a:b}:root[data-theme=\"x,y{\"]{a:b}");
        assertThat(cut(":is(.map,.chart) p{a:b}")).isEqualTo(":is(.map,.chart) p{a:b}");
    }

    @Test
    void keepsTheOrderOfLayersAndNoEmptyOnes() {
        assertThat(
                        cut(
                                "@layer a,b;@layer a{.chart{a:b}}@layer b{@media print{.map{a:b}.chart{a:b}}}"))
                .isEqualTo("@layer a,b;@layer b{@media print{.map{a:b}}}");
    }

    @Test
    void asksTheContainerForItsWidthAndNotTheWindow() {
        assertThat(cut("@media(min-width:72rem){.map{a:b}}@media (width<3em){.map{a:b}}"))
                .isEqualTo(
                        "@container (min-width:72rem){.map{a:b}}@container (width<3em){.map{a:b}}");
        assertThat(cut("@media print{.map{a:b}}")).isEqualTo("@media print{.map{a:b}}");
    }

    @Test
    void leavesFontsOutAndNestedRulesAsTheyAre() {
        assertThat(
                        cut(
                                "@font-face{src:url(a;b)}.map{a:url(\"};{\");.chart{a:b}&>b{c:d}}@page{a:b}"))
                .isEqualTo(".map{a:url(\"};{\");.chart{a:b}&>b{c:d}}@page{a:b}");
    }

    private static String cut(String css) {
        return CutStyle.cut(css, WORDS);
    }
}
