package org.explainer.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CssMinifierTest {

    /** What stands in one line, and what is left of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "a { color: red; } /* why */ | a{color:red}",
                "a, b > c ~ d + e { margin: 0 0.5em; } | a,b>c~d + e{margin:0 .5em}",
                "a :is(b, c) *:hover { top: 10.50px; } | a :is(b,c) *:hover{top:10.50px}",
                "i { width: calc(1em + 2 * var(--a) - 0.5px); } | i{width:calc(1em + 2*var(--a) - .5px)}",
                "a{width:calc(1em + (2em + 3px)/2)} | a{width:calc(1em + (2em + 3px)/2)}",
                "@media (min-width: 2em) and (width <= 9em) { a { b: c !important; } }"
                        + " | @media(min-width:2em) and (width<=9em){a{b:c!important}}",
                "@supports not (d: e) { a { b: c; } } | @supports not (d:e){a{b:c}}",
                "a { content: \" ( 0.5 /* \"; } | a{content:\" ( 0.5 /* \"}",
                "a { color: #0.5; grid: \"a b\" \"c d\" / 1fr; } | a{color:#0.5;grid:\"a b\" \"c d\"/1fr}"
            })
    void losesWhatMeansNothing(String css, String left) {
        assertThat(CssMinifier.minify(css)).isEqualTo(left + "\n");
    }
}
